/** The emergency protocols: what each holds, for how long, and what else it does. */
import type { Plant } from '../plantSchema.ts';
import type { Allocation, Colony } from '../schema.ts';
import {
  FEAST_RATION,
  FEAST_SHARES,
  FEAST_SOLS,
  ISRU_FIRST_RATION,
  ISRU_FIRST_SHARES,
  ISRU_FIRST_SOLS,
  RATIONING,
  RATIONING_SOLS,
  REST_SHARES,
  REST_SOLS,
  SAVING_LOAD,
  SAVING_RATION,
  SAVING_SHARES,
  SAVING_SOLS,
  SHELTER_RATION,
  SHELTER_SHARES,
  SHELTER_SOLS,
} from './constants.ts';

/** Keys of the protocols, as `protocol` takes them. Written into files: none may be renamed. */
export const PROTOCOL_KEYS = [
  'shelter_in_place',
  'emergency_isru',
  'power_save',
  'crew_rest',
  'full_ration',
  'rationing',
] as const;
type ProtocolKey = (typeof PROTOCOL_KEYS)[number];
/** What a manual override is called in the state. It holds allocation and ration, and does nothing else. */
export const OVERRIDE = 'override';

/** What holds for a while. `allocation` and `ration` are null where they stay the player's. */
export type Protocol = {
  readonly title: string;
  /** What it does, in one sentence. */
  readonly does: string;
  readonly sols: number;
  readonly allocation: Allocation | null;
  readonly ration: number | null;
  /** Whether it is of use only where there are people. */
  readonly people: boolean;
  /** Nobody goes outside, whoever asks for it. */
  readonly indoors: boolean;
  /** People do no work but tend the crops, and go outside only when they must. */
  readonly rest: boolean;
  /** Applied to the plant, after research. */
  readonly change: (plant: Plant) => void;
};

const plain = { allocation: null, ration: null, people: true, indoors: false, rest: false, change: () => {} } as const;

function shares([heating = 0, isru = 0, greenhouse = 0]: readonly number[]): Allocation {
  return { heating, isru, greenhouse };
}

/** The protocols by key. */
export const PROTOCOL: Readonly<Record<ProtocolKey, Protocol>> = {
  shelter_in_place: {
    ...plain,
    title: 'Shelter in place',
    does: 'Warmth first, short rations, and nobody outside: who is out comes in.',
    sols: SHELTER_SOLS,
    allocation: shares(SHELTER_SHARES),
    ration: SHELTER_RATION,
    indoors: true,
  },
  emergency_isru: {
    ...plain,
    title: 'Emergency ISRU',
    does: 'Nearly all spare power makes oxygen and water; half rations.',
    sols: ISRU_FIRST_SOLS,
    allocation: shares(ISRU_FIRST_SHARES),
    ration: ISRU_FIRST_RATION,
    people: false,
  },
  power_save: {
    ...plain,
    title: 'Power save',
    does: 'Services, lamps and the link to Earth run at six tenths; warmth before crops, three-quarter rations.',
    sols: SAVING_SOLS,
    allocation: shares(SAVING_SHARES),
    ration: SAVING_RATION,
    people: false,
    change: (plant) => {
      plant.serviceKw *= SAVING_LOAD;
      plant.lampKw *= SAVING_LOAD;
      plant.linkScale *= SAVING_LOAD;
    },
  },
  crew_rest: {
    ...plain,
    title: 'Crew rest',
    does: 'No work but the crops: fatigue falls and bodies mend half as fast again.',
    sols: REST_SOLS,
    allocation: shares(REST_SHARES),
    rest: true,
  },
  full_ration: {
    ...plain,
    title: 'Full ration',
    does: 'A quarter more to eat than an appetite asks for, which lifts spirits; more power for the crops.',
    sols: FEAST_SOLS,
    allocation: shares(FEAST_SHARES),
    ration: FEAST_RATION,
  },
  rationing: {
    ...plain,
    title: 'Rationing',
    does: 'Half rations; power is shared as before.',
    sols: RATIONING_SOLS,
    ration: RATIONING,
  },
};

/** The protocol in force; null when there is none, or an override, which has no entry. */
export function protocolOf(colony: { readonly protocol?: Colony['protocol'] }): Protocol | null {
  const name = colony.protocol?.name;
  if (name === undefined) return null;
  const key = PROTOCOL_KEYS.find((one) => one === name);
  return key === undefined ? null : PROTOCOL[key];
}
