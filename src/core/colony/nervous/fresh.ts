/** The mind that a colony is founded with. */
import { type Mind, REFLEX_IDS } from '../mindSchema.ts';
import type { MissionKey } from '../missions.ts';
import { defaultGovernorOf } from '../programs/defaults.ts';
import { NO_MEMORY } from '../programs/evaluate.ts';

/** The mission's governor at work, every reflex on, nobody but the player to answer tasks, and nothing to look back on. */
export function freshMind(mission: MissionKey): Mind {
  const { name, source } = defaultGovernorOf(mission);
  return {
    governor: {
      name,
      source,
      profile: 'strict',
      enabled: true,
      memory: NO_MEMORY,
      byHand: { allocation: false, ration: false, labour: false },
      gas: 0,
      trouble: null,
      complaint: '',
    },
    agent: null,
    autopilot: { enabled: false, decision: null, override: null, gas: 0, trouble: null },
    reflexes: REFLEX_IDS.map((id) => ({ id, on: true, restsUntilTick: 0 })),
    fired: [],
    acted: [],
    base: null,
    echoes: [],
  };
}
