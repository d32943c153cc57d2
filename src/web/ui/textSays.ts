/** The words of sentences about the colony's data: names, states and phrases by the keys that the data has. */
import type { End } from '../../core/colony/events.ts';
import type { Alarm, Colony } from '../../core/colony/schema.ts';
import type { CrewView } from '../../core/talk/view.ts';
import type { Store } from '../../core/talk/details.ts';
import { fixed } from './format.ts';
import { measureText } from './measure.ts';

export const MISSION_TITLES: Readonly<Record<Colony['mission'], string>> = {
  ares: 'Ares I',
  optimus: 'Optimus',
  skeleton: 'Skeleton crew',
  garden: 'Garden of Mars',
  dustbowl: 'Dust bowl',
  noisru: 'No ISRU',
  hybrid: 'Hybrid crew',
  lunar: 'Lunar surplus',
  custom: 'Custom',
};

export const CAUSES: Readonly<Record<End, string>> & { readonly unknown: string } = {
  hypoxia: 'lack of oxygen',
  hypercapnia: 'carbon dioxide',
  cold: 'cold',
  heat: 'heat',
  dehydration: 'thirst',
  starvation: 'hunger',
  radiation: 'radiation',
  injury: 'injury',
  illness: 'illness',
  wear: 'wear',
  impact: 'a blow',
  unknown: 'unknown causes',
};

export const ROLES: Readonly<Record<string, string>> = {
  CMDR: 'Commander',
  ENGR: 'Engineer',
  SCI: 'Scientist',
  MED: 'Medic',
  ROBOT: 'Robot',
};

export const DOING: Readonly<Record<CrewView['doing'], string>> = {
  asleep: 'Asleep',
  exercising: 'Exercising',
  working: 'Working',
  outside: 'Outside',
  dead: 'Dead',
};

export const ALARM_RAISED: Readonly<Record<Alarm, () => string>> = {
  power: () => 'Power does not cover the standing load',
  oxygen: () => `Oxygen in the cabin is below ${measureText('pressure', 18, 0)}`,
  carbonDioxide: () => `Carbon dioxide in the cabin is above ${measureText('pressure', 0.7, 1)}`,
  water: () => 'Water is down to 5 sols',
  food: () => 'Food is down to 10 sols',
  cold: () => `The cabin is below ${measureText('temperature', 12, 0)}`,
};

export const ALARM_CLEARED: Readonly<Record<Alarm, string>> = {
  power: 'Power covers the standing load again',
  oxygen: 'Oxygen in the cabin is sound again',
  carbonDioxide: 'Carbon dioxide in the cabin is sound again',
  water: 'Water is above 5 sols again',
  food: 'Food is above 10 sols again',
  cold: 'The cabin is warm again',
};

/** Lines of the log tape. */
export const LINES = {
  alarm: (alarm: string, raised: boolean): string => `Alarm ${alarm} ${raised ? 'raised' : 'cleared'}`,
  unanswered: (outcome: string): string => `Nobody answered: ${outcome}`,
  begun: (name: string): string => `Work on the ${name} begins`,
  done: (name: string): string => `The ${name} stands`,
  givenUp: (name: string): string => `Work on the ${name} was given up`,
  refused: (reason: string): string => `Order refused. ${reason}`,
  allocation: (heating: string, isru: string, greenhouse: string): string =>
    `Power shared: heating ${heating}, ISRU ${isru}, greenhouse ${greenhouse}`,
  ration: (ration: string): string => `Ration set to ${ration} of a full day`,
  died: (name: string, role: string, cause: string): string => `${name}, ${role}, died of ${cause}`,
  critical: (name: string, cause: string): string => `${name} is in danger from ${cause}`,
  robotLost: (name: string, cause: string): string => `${name} has stopped for good: ${cause}`,
  colonyLost: (cause: string): string => `Nobody is left. The last one died of ${cause}`,
  cleaned: (share: string): string => `The arrays are cleaner. They pass ${share} of the light`,
};

export const SAYS = {
  justNow: 'just now',
  minutesAgo: (minutes: number): string => `${minutes} min ago`,
  hoursAgo: (hours: number): string => `${hours} h ago`,
  daysAgo: (days: number): string => (days === 1 ? 'a day ago' : `${fixed(days, 0)} days ago`),
  sols: (sols: number): string => (sols === 1 ? '1 sol' : `${fixed(sols, 0)} sols`),
  partSols: (sols: string): string => (sols === '1' ? '1 sol' : `${sols} sols`),
  of: (part: number, whole: number): string => `${part} of ${whole}`,
  nobodyUses: (amount: string): string => `Nobody is left to use it, ${amount}`,
  reserve: (sols: string, amount: string, rate: string, level: string): string =>
    `${sols} sols left, ${amount}, ${rate} in the last sol${level === '' ? '' : `, ${level}`}`,
  clock: (sol: number, hour: string): string => `Sol ${sol}, ${hour} local time`,
  counter: (sol: number): string => `Sol ${sol}`,
  label: (sol: string): string => `SOL ${sol}`,
  person: (doing: string, health: string, fed: string, dose: string, fatigue: string, morale: string): string =>
    `${doing}. Health ${health} of 100, fed ${fed}, dose ${dose} millisievert. Fatigue ${fatigue} of 100, morale ${morale} of 100`,
  robot: (health: string, charge: string, joints: string): string =>
    `Health ${health} of 100, charge ${charge}, joints worn by ${joints}`,
  diedOf: (cause: string): string => `Died of ${cause}`,
  diedOn: (sol: number, cause: string): string => `Sol ${sol}, ${cause}`,
  max: 'Max',
  slotEmpty: 'Slot, empty',
  slot: (mission: string): string => `Slot, ${mission}`,
  dropEmpty: 'The slot is empty.',
  dropKeeps: (mission: string): string => `${mission} is kept on this device first. Nothing is overwritten.`,
  dropInspects: 'It is looked into, and not run.',
  hours: (hours: number): string => `${hours} h`,
  people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  robots: (count: number): string => (count === 1 ? '1 robot' : `${count} robots`),
};

export const RESERVES = { oxygen: 'Oxygen', water: 'Water', food: 'Food', power: 'Power' };

export const LEVELS = { sound: '', low: 'low', critical: 'critical' };

/** Headings of the refusal card by what was refused. */
export const REFUSALS = {
  tooLarge: 'The file is too large',
  damaged: 'The file is damaged',
  damagedLink: 'The link is damaged',
  notACartridge: 'This is not a cartridge',
  wrongFormat: 'A cartridge of another kind',
  tooNew: 'Written by a newer Marsdeck',
  notResumable: 'Too little in it to go on from',
  migration: 'It cannot be brought up to date',
  invalid: 'A value does not fit',
  inconsistent: 'The file contradicts itself',
  unknownLedger: 'Its Mars is not known here',
  tooSlow: 'Reading it takes too long',
  notSeated: 'Not seated',
};

export const STORES: Readonly<Record<Store, string>> = {
  oxygen: 'Oxygen',
  nitrogen: 'Nitrogen',
  carbonDioxide: 'Carbon dioxide',
  hydrogen: 'Hydrogen',
  methane: 'Methane',
  water: 'Water',
  greyWater: 'Grey water',
  urine: 'Urine',
  brine: 'Brine',
  food: 'Food, dry',
  spares: 'Parts',
  waste: 'Solid waste',
};

/** What plants are at. */
export const STAGES: Readonly<Record<string, string>> = { bare: 'Not sown', closed: 'Closed canopy' };

/** Orders that have been given, by the names that the panels use. */
export const ORDERED = {
  allocation: 'shares of the spare power',
  ration: (ration: string): string => `ration ${ration}`,
  labour: 'shares of labour',
  fuse: 'time for decisions',
  module: (name: string, id: number, on: boolean): string => `${name} ${id} ${on ? 'on' : 'off'}`,
  someModule: 'module',
  aModule: 'a module',
  build: (name: string): string => `build ${name}`,
  giveUp: (name: string): string => `give up ${name}`,
  research: (name: string): string => `research ${name}`,
  endProtocol: 'end of the protocol',
  override: (sols: string): string => `override for ${sols}`,
  supply: (name: string): string => `order ${name}`,
  reflex: (name: string, on: boolean): string => `reflex ${name} ${on ? 'on' : 'off'}`,
  seat: (name: string | null, off: boolean): string => `seat ${name ?? 'a governor'}${off ? ', switched off' : ''}`,
  seatAgent: (name: string): string => `seat the agent ${name}`,
  unseatAgent: 'unseat the agent',
  takesOver: 'the governor takes over',
  governorOff: 'governor off',
  autopilot: (on: boolean): string => `autopilot ${on ? 'on' : 'off'}`,
  decisions: (toPlayer: boolean): string => `decisions ${toPlayer ? 'left to you' : 'to a program'}`,
  overrides: (toPlayer: boolean): string => `overrides ${toPlayer ? 'left to you' : 'to a program'}`,
  autopilotAsIs: 'autopilot as it is',
  task: 'task',
  answer: 'an answer',
  seatModule: (name: string): string => `seat ${name}`,
  removeModule: 'take the module out',
  accept: (title: string): string => `accept ${title}`,
  phase: (phase: number): string => `begin phase ${phase}`,
  suspend: 'put the contract on the shelf',
  resume: 'take the contract up again',
  abandon: 'give the contract up',
};
