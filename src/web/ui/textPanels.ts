/** Every word that stands on the panels. What the colony's data says there is in `sentencesPanels.ts`. */
import { fixed } from './format.ts';

export const TABS = {
  name: 'Panels',
  waiting: (count: number): string => (count === 1 ? '1 waits' : `${count} wait`),
};

export const PANEL = {
  loading: 'Reading the instruments.',
  missing: 'This panel could not be fetched. The colony goes on; reload the page when you are online.',
  crashed: 'The simulation has stopped. There is nothing to read.',
  pending: 'Enters with the next hour:',
  asked: 'asked for',
};

export const TASKS = {
  open: 'Open',
  none: 'No one is asking.',
  urgent: 'Urgent',
  request: 'Request',
  left: (time: string): string => `${time} left`,
  up: 'time is up',
  noDeadline: 'No deadline',
  default: 'if no one answers',
  stepsHint: 'Press the steps in the order that the text gives. One wrong step fails it.',
  fails: 'If no one acts, it fails.',
  step: (place: number): string => `step ${place}`,
  now: 'On Mars now',
  calm: 'Nothing out of the ordinary.',
  severity: (percent: string): string => `severity ${percent}`,
  past: 'Answered',
  pastNone: 'Nothing yet. The last 50 are kept here.',
  counts: (resolved: number, overridden: number, ignored: number): string =>
    `${fixed(resolved, 0)} decided, ${fixed(overridden, 0)} overrides carried out, ${fixed(ignored, 0)} left unanswered`,
  columns: { when: 'When', task: 'Task', answer: 'Answer', outcome: 'What came of it' },
  unanswered: 'no one answered',
  paper: {
    within: 'Time left',
    default: 'If no one answers',
    fails: 'it fails',
    decide: 'Decide',
    steps: 'Take the steps',
  },
};

export const BASE = {
  standing: 'Standing',
  columns: { module: 'Module', wear: 'Wear', built: 'Built', power: 'State' },
  landed: 'landed',
  sol: (sol: number): string => `sol ${sol}`,
  on: 'on',
  off: 'off',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  works: (count: number, most: number): string => `Under construction, ${count} of ${most}`,
  worksNone: 'Nothing is being built.',
  left: (hours: string, kwh: string): string => `${hours} h and ${kwh} kWh to go`,
  giveUp: 'Give up',
  can: 'Can be built',
  cost: (hours: string, kwh: string, spares: string): string => `${hours} h · ${kwh} kWh · ${spares} kg parts`,
  build: 'Build',
};

export const RESEARCH = {
  tier: (tier: number): string => `Tier ${tier}`,
  cost: (hours: string, kwh: string): string => `${hours} h · ${kwh} kWh`,
  needs: (titles: string): string => `Needs ${titles}`,
  start: 'Start',
  states: { done: 'Known', running: 'Running', open: 'Open', locked: 'Locked' },
  note: 'One technology at a time. What is begun and not finished is lost when another is started.',
  progress: (percent: string): string => `${percent} done`,
};

export const PEOPLE = {
  people: 'People',
  robots: 'Robots',
  outside: (names: string): string => `Outside this sol: ${names}`,
  inside: 'Nobody goes outside this sol.',
  health: 'Health',
  fatigue: 'Fatigue',
  morale: 'Morale',
  fed: 'Fed',
  bone: 'Bone',
  muscle: 'Muscle',
  mass: 'Mass',
  clock: 'Clock off by',
  sick: 'Sick for',
  doses: 'Dose, 30 sols / Mars year / career',
  skills: 'Skills',
  harm: 'Harm',
  unharmed: 'none',
  charge: 'Charge',
  joints: 'Joint wear',
  dust: 'Dust',
  computer: 'Computer',
  runs: 'runs',
  upset: (sols: string): string => `upset, ${sols}`,
};

export const GREENHOUSE = {
  title: 'Stands',
  dome: 'Dome',
  co2: 'CO₂ in the dome',
  total: 'All',
  columns: { crop: 'Crop', stage: 'Stage', age: 'Age, days', area: 'Area, m²', mass: 'Mass, kg', food: 'Food, kg' },
  none: 'There is no dome. Build one in Base.',
};

export const SUPPLY = {
  stores: 'Stores',
  columns: { store: 'Store', holds: 'Holds, kg', room: 'Takes, kg' },
  earth: 'Earth',
  link: 'Link',
  linkOpen: (minutes: string): string => `open, light takes ${minutes} min`,
  linkClosed: 'closed',
  order: 'Order',
  noOrder: 'none under way',
  sent: (holds: string): string => `sent: ${holds}`,
  heard: (holds: string): string => `heard, the answer is on its way: ${holds}`,
  window: 'Next launch window',
  windowText: (opens: number, leaves: number, closes: number, lands: number): string =>
    `opens sol ${opens}, closes sol ${closes}. A ship ordered now leaves on sol ${leaves} and lands on sol ${lands}.`,
  windowUnknown: 'not known',
  ships: 'Ships',
  noShips: 'none',
  ship: (holds: string, leaves: number, lands: number): string => `leaves sol ${leaves}, lands sol ${lands}: ${holds}`,
  cargoes: 'Order a cargo',
  key: 'Order',
};

export const ORDERS = {
  inForce: 'In force',
  none: 'No protocol is in force.',
  left: (time: string): string => `${time} to go`,
  end: 'End it',
  protocols: 'Ready to run',
  run: 'Run',
  sols: (sols: number): string => (sols === 1 ? '1 sol' : `${sols} sols`),
  override: 'Override by hand',
  overrideHint: 'Shares and ration for some sols; then what held before comes back.',
  fields: {
    sols: 'Sols',
    heating: 'Heating, %',
    isru: 'ISRU, %',
    greenhouse: 'Greenhouse, %',
    ration: 'Ration, %',
    repair: 'Repair, %',
    building: 'Building, %',
  },
  sum: (sum: string): string => `The shares sum to ${sum} %. They must make 100 %.`,
  set: 'Set',
  labour: 'Labour',
  labourHint: (rest: string): string =>
    `Shares of the hours that crops and care leave. Research gets the rest: ${rest}.`,
  labourOver: 'Repair and building take more than 100 %.',
  hours: 'Last sol',
  fuse: 'Time for decisions',
  fuses: { 1: 'As it is', 3: 'Three times', 0: 'No deadline' },
};

export const BOOKS = {
  balance: 'Balance of the running sol',
  hint: 'What came in less what went out is what the stores gained. The residual is what does not add up.',
  columns: { of: 'Of', in: 'In', out: 'Out', stored: 'Stored', change: 'Change', residual: 'Residual' },
  rows: { carbon: 'Carbon', hydrogen: 'Hydrogen', oxygen: 'Oxygen', nitrogen: 'Nitrogen', energy: 'Energy' },
  kg: 'kg',
  mj: 'MJ',
  risk: 'Colony risk index',
  score: 'Score',
  total: 'Total',
  points: 'Points',
};

/** What flows through the colony; each name stands beside its band and its figures. */
export const FLOWS = {
  title: 'Flow since the landing',
  hint: 'What came in from Mars, the Sun and ships, and where it went. Each side has the same sum.',
  mass: 'Mass',
  energy: 'Energy',
  kg: 'kg',
  mj: 'MJ',
  none: (what: string): string => `${what}: nothing has moved yet.`,
  columns: { of: 'Of', in: 'In', out: 'Out' },
  total: 'Total',
  of: {
    oxygen: 'Oxygen',
    nitrogen: 'Nitrogen',
    carbonDioxide: 'CO₂',
    water: 'Water',
    food: 'Food',
    vapour: 'Vapour',
    hydrogen: 'Hydrogen',
    methane: 'Methane',
    carbonMonoxide: 'CO',
    biomass: 'Biomass',
    electric: 'Electricity',
    light: 'Sun on the crop',
    heat: 'Heat outside',
    chemical: 'Chemical',
    kept: 'Into stores',
    drawn: 'Out of stores',
  },
};

export const CHOICE = {
  missions: 'Mission',
  difficulty: { easy: 'Easy', medium: 'Medium', hard: 'Hard', extreme: 'Extreme' },
  yours: 'You set it',
  people: 'People',
  robots: 'Robots',
  startSol: 'From sol',
  oxygenKg: 'Oxygen, kg',
  waterKg: 'Water, kg',
  foodKcal: 'Food, Mcal',
  batteryKwh: 'Charge, kWh',
  nitrogenKg: 'Nitrogen, kg',
  carbonDioxideKg: 'CO₂, kg',
  sparesKg: 'Parts, kg',
  fuse: 'Time for decisions',
  kept: 'What runs now is kept first. Undo puts it back.',
};
