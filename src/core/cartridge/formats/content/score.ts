/** `score`: the total and what it is made of. */
import { z } from '../../../kernel/zod.ts';
import type { Finding } from '../finding.ts';

const MAX_PARTS = 256;
const points = z.number().min(-1e15).max(1e15);
const label = z.string().max(120);

/** The parts by label, or a list of pairs. */
const Breakdown = z
  .union([
    z
      .record(label, points)
      .refine((parts) => Object.keys(parts).length <= MAX_PARTS, `at most ${MAX_PARTS} parts`)
      .meta({ maxProperties: MAX_PARTS }),
    z.array(z.tuple([label, points])).max(MAX_PARTS),
  ])
  .describe('What the total is the sum of: points by label, or pairs of label and points.');

/** A total with its parts; what else a format adds is its own. */
export const Score = z
  .looseObject({
    total: points.describe('The score.'),
    grade: z.string().max(40).describe('The score as a grade.').optional(),
    breakdown: Breakdown.optional(),
  })
  .describe('What the run achieved: the total and what it is made of.');
export type Score = z.infer<typeof Score>;

/** A score whose making is not shown, or does not add up. */
export function scoreFindings({ total, breakdown }: Score): Finding[] {
  if (breakdown === undefined)
    return [{ path: '/score/breakdown', message: 'The score does not say what it is made of.' }];
  let sum = 0;
  for (const part of Array.isArray(breakdown) ? breakdown.map(([, part]) => part) : Object.values(breakdown))
    sum += part;
  // Parts may be rounded one by one.
  if (Math.abs(sum - total) <= 1 + Math.abs(total) * 1e-6) return [];
  return [{ path: '/score/breakdown', message: `The parts add up to ${sum}, the total is ${total}.` }];
}
