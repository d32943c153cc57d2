/** What the deck keeps for the module in the slot: its service record. It travels with the module's file. */

type Service = { readonly version: 1; phases: number; full: number };

/** The save of the module in the slot. */
export type Saves = {
  /** Takes in what was kept; `false` when the store does not answer. */
  open(text: string | null | false): 'found' | 'none' | 'corrupt' | 'unavailable';
  /** A phase has ended. */
  count(outcome: 'full' | 'partial'): void;
  text(): string;
  close(): void;
};

const FRESH: Service = { version: 1, phases: 0, full: 0 };

/** No save open. */
export function createSaves(): Saves {
  let service: Service = { ...FRESH };
  return {
    open(text) {
      service = { ...FRESH };
      if (text === false) return 'unavailable';
      if (text === null) return 'none';
      const read = serviceIn(text);
      if (read === null) return 'corrupt';
      service = read;
      return 'found';
    },
    count(outcome) {
      service = { ...service, phases: service.phases + 1, full: service.full + (outcome === 'full' ? 1 : 0) };
    },
    text: () => JSON.stringify(service),
    close() {
      service = { ...FRESH };
    },
  };
}

/** The record in a text; null when it is none. */
function serviceIn(text: string): Service | null {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null) return null;
    const { version, phases, full } = value as Partial<Record<string, unknown>>;
    if (version !== 1 || !isCount(phases) || !isCount(full) || full > phases) return null;
    return { version, phases, full };
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
