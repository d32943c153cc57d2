/** Every effect that a contract may have, by the reward that names it. */
import type { Reward } from '../../baySchema.ts';
import { BULKHEAD } from './bulkhead.ts';
import { CACHES } from './caches.ts';
import { CATALYST } from './catalyst.ts';
import { CLINIC } from './clinic.ts';
import { COVERS } from './covers.ts';
import { FOOD_DROP, PARTS_DROP } from './drop.ts';
import { GROWTH } from './growth.ts';
import { AUDIT, CHARTS, HAZARDS, LESSON, WEATHER } from './known.ts';
import { LINING } from './lining.ts';
import { MAIL } from './mail.ts';
import { QUARANTINE } from './quarantine.ts';
import { ROBOT } from './robot.ts';
import type { LastingRule, PromptRule } from './rule.ts';
import { WELL } from './well.ts';

/** What lasts, in the order in which it acts. */
export const LASTING_RULES: readonly LastingRule[] = [
  WELL,
  CATALYST,
  GROWTH,
  LINING,
  CLINIC,
  BULKHEAD,
  COVERS,
  QUARANTINE,
  CACHES,
  HAZARDS,
  WEATHER,
  CHARTS,
  AUDIT,
  LESSON,
];

/** What is done at once. */
export const PROMPT_RULES: readonly PromptRule[] = [FOOD_DROP, PARTS_DROP, MAIL, ROBOT];

/** The rule of a reward; undefined for one that this build does not know. */
export function ruleOf({ kind, of }: Pick<Reward, 'kind' | 'of'>): LastingRule | PromptRule | undefined {
  return [...LASTING_RULES, ...PROMPT_RULES].find(({ reward }) => reward.kind === kind && reward.of === of);
}
