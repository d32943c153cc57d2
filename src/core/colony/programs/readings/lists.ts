/** Readings that are texts or lists: made only when a program mentions them. */
import type { Json } from '../../../lispy/json.ts';
import { isOver } from '../../tasks/settle.ts';
import { describeTask } from '../../tasks/describe.ts';
import { riskGradeOf } from '../../risk.ts';
import { TECH_KEYS } from '../../techKeys.ts';
import { CARGO_KEYS } from '../../works/cargoes.ts';
import { SHIPS_PER_WINDOW } from '../../works/constants.ts';
import { PROTOCOL_KEYS } from '../../works/protocolTable.ts';
import type { Situation } from '../situation.ts';

export type ListReading = {
  readonly name: string;
  readonly unit: string;
  readonly about: string;
  readonly of: (situation: Situation) => Json;
};

const people = ({ colony }: Situation): Json[] =>
  colony.crew.map(({ name, role, alive, hp, morale, fatigue, doseMsv, sickSols }) => ({
    name,
    role,
    alive,
    a: alive,
    hp,
    h: hp,
    morale,
    fatigue,
    dose: doseMsv,
    sick: sickSols > 0,
    bot: false,
  }));

const robots = ({ colony }: Situation): Json[] =>
  colony.robots.map(({ name, alive, hp, joints, dust }) => ({
    name,
    role: 'ROBOT',
    alive,
    a: alive,
    hp,
    h: hp,
    joints,
    dust,
    bot: true,
  }));

/** The open task that an autopilot is asked about, as its entry has it. */
const task = ({ task: open }: Situation): ReturnType<typeof describeTask> | null =>
  open === null ? null : describeTask(open);

/** Lists and texts of a colony. */
export const LISTS: readonly ListReading[] = [
  {
    name: 'crew',
    unit: 'list',
    about: 'People and robots: dictionaries of name, role, alive (a), hp (h), morale, fatigue, dose, sick, bot.',
    of: (now) => [...people(now), ...robots(now)],
  },
  {
    name: 'modules',
    unit: 'list',
    about: 'Modules: dictionaries of type, wear, offline, id.',
    of: ({ colony }) => colony.built.map(({ id, key, wear, offline }) => ({ id, type: key, wear, offline })),
  },
  {
    name: 'events',
    unit: 'list',
    about: 'Events and hazards that last: dictionaries of type, severity, sols_left.',
    of: ({ colony }) => colony.active.map(({ type, severity, solsLeft }) => ({ type, severity, sols_left: solsLeft })),
  },
  { name: 'mission', unit: 'text', about: 'Key of the mission.', of: ({ colony }) => colony.mission },
  { name: 'site', unit: 'text', about: 'Key of the site.', of: ({ colony }) => colony.site },
  {
    name: 'mars_season',
    unit: 'text',
    about: 'Season of the north: Northern Spring, Summer, Autumn or Winter.',
    of: ({ frame }) => frame.mars.season,
  },
  {
    name: 'season',
    unit: 'text',
    about: 'The same.',
    of: ({ frame }) => frame.mars.season,
  },
  {
    name: 'cri_grade',
    unit: 'text',
    about: 'Grade of the risk: LOW, MODERATE, ELEVATED, HIGH, CRITICAL.',
    of: ({ colony }) => riskGradeOf(colony.risk),
  },
  {
    name: 'protocol',
    unit: 'text',
    about: 'Key of the protocol in force, or override; empty when there is none.',
    of: ({ colony }) => colony.protocol?.name ?? '',
  },
  {
    name: 'technologies',
    unit: 'list',
    about: 'Keys of the technologies that are known.',
    of: ({ colony }) => [...colony.research.done],
  },
  {
    name: 'research_key',
    unit: 'text',
    about: 'Key of the technology that is being worked on; empty when none is.',
    of: ({ colony }) => colony.research.running?.tech ?? '',
  },
];

/** What a governor sets by name: empty before it runs. */
export const ITEMS: readonly ListReading[] = [
  {
    name: 'build_item',
    unit: 'text',
    about:
      'Set it to the key of a module to have it built, when none of its kind is under way. `(build-module key)` does the same; the ancestor’s `build_request` and flags such as `build_solar_farm` are heard too.',
    of: () => '',
  },
  {
    name: 'off_item',
    unit: 'text',
    about:
      'Set it to the key of a module to have one of its kind switched off each sol, until none is on: what is off neither works nor wears. `(switch-off key)` does the same.',
    of: () => '',
  },
  {
    name: 'on_item',
    unit: 'text',
    about: 'The same for switching on again. `(switch-on key)` does the same.',
    of: () => '',
  },
  {
    name: 'research_item',
    unit: 'text',
    about: `Set it to the key of a technology to have it taken up when nothing else is being worked on: ${TECH_KEYS.join(', ')}. \`(start-research key)\` does the same.`,
    of: () => '',
  },
  {
    name: 'supply_item',
    unit: 'text',
    about: `Set it to the key of a cargo to have a ship ordered as soon as an order can go out: ${CARGO_KEYS.join(', ')}. \`(order-supply key)\` does the same. It waits while ${SHIPS_PER_WINDOW} ships are coming.`,
    of: () => '',
  },
  {
    name: 'protocol_item',
    unit: 'text',
    about: `Set it to the key of a protocol to have it begun when none is in force: ${PROTOCOL_KEYS.join(', ')}. \`(begin-protocol key)\` does the same.`,
    of: () => '',
  },
];

/** What an autopilot is asked about; nil and empty lists in a governor. */
export const TASK_LISTS: readonly ListReading[] = [
  { name: 'task_id', unit: 'number', about: 'Number of the task.', of: ({ task: open }) => open?.id ?? null },
  {
    name: 'task_type',
    unit: 'text',
    about: 'Its kind by key: o2_reroute, stuck_bolt …',
    of: ({ task: open }) => open?.task ?? null,
  },
  {
    name: 'task_kind',
    unit: 'text',
    about: 'The same.',
    of: ({ task: open }) => open?.task ?? null,
  },
  { name: 'task_title', unit: 'text', about: 'Its title.', of: (now) => task(now)?.title ?? null },
  { name: 'task_urgency', unit: 'text', about: 'urgent or request.', of: (now) => task(now)?.urgency ?? null },
  {
    name: 'task_size',
    unit: 'number',
    about: 'How bad it is, in the unit of its text.',
    of: ({ task: open }) => open?.size ?? null,
  },
  {
    name: 'task_subject',
    unit: 'text',
    about: 'Whom or what it is about; empty when nobody.',
    of: ({ task: open }) => open?.subject ?? null,
  },
  {
    name: 'task_choices',
    unit: 'list',
    about: 'Keys of the choices of a decision.',
    of: (now) => task(now)?.choices.map(({ key }) => key) ?? [],
  },
  {
    name: 'task_default',
    unit: 'text',
    about: 'The choice that is taken when nobody decides; nil for an override.',
    of: (now) => task(now)?.default ?? null,
  },
  {
    name: 'task_steps',
    unit: 'list',
    about: 'Labels of the buttons of an override, from number 0.',
    of: (now) => [...(task(now)?.steps ?? [])],
  },
  {
    name: 'task_hours',
    unit: 'h',
    about: 'Ticks until its time is up; nil without a deadline.',
    of: ({ task: open, colony }) =>
      open === null || open.deadlineTick === null || isOver(colony, open) ? null : open.deadlineTick - colony.tick,
  },
];
