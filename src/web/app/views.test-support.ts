/** What a fake worker tells of, and what its files are. */
import type { Catalogue } from '../../core/talk/catalogue.ts';
import type { Card } from '../../core/talk/card.ts';
import { GAUGE_COUNT, type View } from '../../core/talk/view.ts';

/** What the fake worker says it can begin with. */
export const CATALOGUE: Catalogue = {
  missions: [],
  sites: [],
  lsDeg: [0],
  lastSol: 1,
  custom: {
    people: 4,
    robots: 0,
    site: 'jezero',
    startSol: 1,
    supplies: {
      oxygenKg: 0,
      waterKg: 0,
      foodKcal: 0,
      batteryKwh: 0,
      nitrogenKg: 0,
      carbonDioxideKg: 0,
      sparesKg: 0,
    },
    fuse: 1,
  },
  programs: { governors: [], autopilot: { decision: '', override: '' }, mostSource: 100, gas: 20_000 },
};

/** A base without anything. */
const EMPTY_BASE: View['base'] = {
  ids: new Uint32Array(0),
  kinds: new Uint8Array(0),
  wear: new Uint8Array(0),
  offline: new Uint8Array(0),
  works: new Uint8Array(0),
  canopy: new Uint8Array(0),
  ripeness: new Uint8Array(0),
  tanks: new Uint8Array(3),
  active: [],
};

/** Bytes of a file that the fake worker takes; with a version, of one that is newer. */
export function fileOf(
  id: string,
  sol: number,
  version?: number,
  commands?: readonly unknown[],
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ id, sol, version, commands }));
}

const HOLDS = { status: 'pass', reason: 'It holds.' } as const;
/** Five verdicts that pass. */
export const CHECKS = { format: HOLDS, chain: HOLDS, ledger: HOLDS, replay: HOLDS, signature: HOLDS };

/** A View of a card. */
export function viewOf(card: Card, changes: Partial<View> = {}): View {
  return {
    card,
    gauges: new Float64Array(GAUGE_COUNT),
    crew: [],
    robots: [],
    tasks: [],
    base: EMPTY_BASE,
    governor: { name: 'Calm', enabled: true, troubled: false, allocation: 'governor', ration: 'governor' },
    place: '',
    events: [],
    running: false,
    speed: 1,
    slowedBy: null,
    stalled: null,
    sky: 'noon',
    stateHash: `hash-${card.id}-${card.tick}`,
    bay: '',
    ticksComputed: 0,
    ...changes,
  };
}
