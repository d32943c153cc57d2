/** The hub's verbs, handed down to the keys that ask for them. */
import { createContext, useContext } from 'react';
import type { HubVerbs } from '../../app/hub/hub.ts';

const HubContext = createContext<HubVerbs | null>(null);
/** Provides the hub to what is inside. */
export const HubProvider = HubContext.Provider;

/** The hub. Throws outside of a `HubProvider`. */
export function useVerbs(): HubVerbs {
  const hub = useContext(HubContext);
  if (hub === null) throw new Error('no hub is provided');
  return hub;
}
