import type { Person, Robot } from '../../colony/person.ts';
import { columnsFor, tableOf, type TableMaker } from './table.ts';

type Being = { readonly person: Person; readonly robot: null } | { readonly person: null; readonly robot: Robot };
type Row = Being & { readonly position: number };
const { integer, real, text, boolean } = columnsFor<Row>();

const either = (row: Row): Person | Robot => row.person ?? row.robot;

const COLUMNS = [
  integer('position', '', 'Place in the roster, the first being 1', ({ position }) => position),
  text('name', '', 'Name', (row) => either(row).name),
  text('role', '', 'Role; ROBOT for a robot', ({ person }) => person?.role ?? 'ROBOT'),
  boolean('alive', '', 'Whether alive, or running', (row) => either(row).alive),
  text('cause', '', 'What killed or stopped them', (row) => either(row).cause),
  real('health_percent', '%', '100 less the harm', (row) => either(row).hp),
  real('dose_msv', 'mSv', 'Career dose', ({ person }) => person?.doseMsv ?? null),
  real('dose_today_msv', 'mSv', 'Dose of the running sol', ({ person }) => person?.todayMsv ?? null),
  real('fatigue_percent', '%', '0 rested, 100 spent', ({ person }) => person?.fatigue ?? null),
  real('morale_percent', '%', 'Morale', ({ person }) => person?.morale ?? null),
  real('mass_kg', 'kg', 'Body mass', ({ person }) => person?.massKg ?? null),
  real('reserve_kg', 'kg', 'Dry mass the body can burn unfed', ({ person }) => person?.reserveKg ?? null),
  real('body_water_kg', 'kg', 'Body water above or below normal', ({ person }) => person?.waterKg ?? null),
  real('bone_share', 'share of 1', 'Bone mineral against that at landing', ({ person }) => person?.bone ?? null),
  real('muscle_share', 'share of 1', 'Muscle against that at landing', ({ person }) => person?.muscle ?? null),
  real('clock_drift_h', 'h', 'Drift of the body’s clock from the sol’s', ({ person }) => person?.phaseH ?? null),
  real('sick_sols', 'sols', 'Illness or injury ahead', ({ person }) => person?.sickSols ?? null),
  real('engineering_share', 'share of 1', 'Skill', ({ person }) => person?.skill.engineering ?? null),
  real('science_share', 'share of 1', 'Skill', ({ person }) => person?.skill.science ?? null),
  real('medicine_share', 'share of 1', 'Skill', ({ person }) => person?.skill.medicine ?? null),
  real('botany_share', 'share of 1', 'Skill', ({ person }) => person?.skill.botany ?? null),
  real('battery_kwh', 'kWh', 'A robot’s charge', ({ robot }) => robot?.batteryKwh ?? null),
  real('joint_wear_share', 'share of 1', 'A robot’s joints: 0 new, 1 seized', ({ robot }) => robot?.joints ?? null),
  real('dust_share', 'share of 1', 'A robot’s seals and optics: 1 blind', ({ robot }) => robot?.dust ?? null),
];

/** People and robots as they are, or were when they died. */
export const crew: TableMaker = ({ state }) => {
  const beings: readonly Being[] = [
    ...state.crew.map((person) => ({ person, robot: null })),
    ...state.robots.map((robot) => ({ person: null, robot })),
  ];
  return tableOf<Row>({
    name: 'crew',
    about: 'People and robots, as they stand at the file’s tick',
    columns: COLUMNS,
    sols: null,
    rows: beings.map((being, index) => ({ ...being, position: index + 1 })),
  });
};
