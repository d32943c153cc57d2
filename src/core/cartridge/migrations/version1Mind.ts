/** The programs of a version-1 colony, and the mind that they go on in. Frozen history: plain values of rules 1. */
import { fieldsOf, textOf, type Fields } from './version1.ts';

/** Characters of a program that version 2 takes. */
const MOST_SOURCE = 32_768;

/** A text that is left out has no program; one that version 2 can't take is null as well, and `lost` counts it. */
export type Programs = {
  readonly name: string;
  readonly governor: string | null;
  readonly governs: boolean;
  readonly decision: string | null;
  readonly override: string | null;
  readonly answers: boolean;
  /** What there was and could not be taken, by its key in `config`. */
  readonly lost: readonly string[];
};

/** Reads the programs of a version-1 `config`. */
export function readPrograms(config: Fields): Programs {
  const tasks = fieldsOf(config['autopilotPrograms']) ?? {};
  const lost: string[] = [];
  const source = (fields: Fields, key: string): string | null => {
    const text = fields[key];
    if (text === undefined || text === null || text === '') return null;
    if (typeof text === 'string' && text.length <= MOST_SOURCE) return textOf(text, MOST_SOURCE, '');
    lost.push(key);
    return null;
  };
  const governor = source(config, 'lispyCode');
  const decision = source(tasks, 'task_decision');
  const override = source(tasks, 'task_override');
  return {
    name: textOf(config['lispy'], 60, 'version 1'),
    governor,
    governs: governor !== null && config['lispyEnabled'] === true,
    decision,
    override,
    answers: (decision !== null || override !== null) && config['autopilotEnabled'] === true,
    lost,
  };
}

/** The order is that of rules 1. */
const REFLEXES = [
  'o2_trajectory_warning',
  'power_drain_reflex',
  'crew_health_reflex',
  'system_flip_reflex',
  'cri_rising_reflex',
  'dust_storm_reflex',
  'flare_shelter_reflex',
  'night_power_reflex',
  'food_emergency_reflex',
  'robot_compensate_reflex',
] as const;

/** Without a program the place of the governor stays empty, and off: `fitConverted.ts` puts the mission's there. */
export function mindOf({ name, governor, governs, decision, override, answers }: Programs) {
  return {
    governor: {
      name,
      source: governor ?? '',
      profile: governor === null ? 'strict' : 'lenient',
      enabled: governs,
      memory: '{}',
      byHand: { allocation: false, ration: false, labour: false },
      gas: 0,
      trouble: null,
      complaint: '',
    },
    agent: null,
    autopilot: { enabled: answers, decision, override, gas: 0, trouble: null },
    reflexes: REFLEXES.map((id) => ({ id, on: true, restsUntilTick: 0 })),
    fired: [],
    acted: [],
    base: null,
    echoes: [],
  };
}

/** The same programs, at the top of the file. */
export function programsOf({ name, governor, governs, decision, override, answers }: Programs) {
  const profile = governor === null ? 'strict' : 'lenient';
  return {
    governor: { name, source: governor ?? '', profile, enabled: governs },
    task_decision: decision === null ? null : { source: decision, enabled: answers },
    task_override: override === null ? null : { source: override, enabled: answers },
    agent: null,
  };
}
