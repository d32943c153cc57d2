/** What the voice knows of by itself. Modules bring kinds of their own, under their id. */
export const EVENTS_OF_DECK = [
  'cart:in',
  'cart:out',
  'cart:reject',
  'phase:begin',
  'phase:complete',
  'phase:fault',
  'swap:prompt',
  'contract:complete',
  'contract:suspended',
  'contract:abandoned',
  'anomalous:removal',
  'anomalous:save',
  'anomalous:worker',
  'anomalous:storage',
  'anomalous:forced',
] as const;
