/** `history` and what ends in `History`: records in order of time, bounded. */
import { z } from '../../../kernel/zod.ts';
import type { Finding } from '../finding.ts';

const MAX_RECORDS = 10_000;
const MAX_KINDS = 64;
/** The specification's advice: 100 to 500. */
const ADVISED = 500;

const Records = z.array(z.unknown()).max(MAX_RECORDS);

/** One list of records, or lists by what they are about. */
export const History = z
  .union([
    Records,
    z
      .record(z.string().min(1).max(80), Records)
      .refine((lists) => Object.keys(lists).length <= MAX_KINDS, `at most ${MAX_KINDS} lists`)
      .meta({ maxProperties: MAX_KINDS }),
  ])
  .describe('Records in order of time: decisions, echoes, transactions. Bounded.');
export type History = z.infer<typeof History>;

/** Whether a top-level key names a history. */
export function isHistory(key: string): boolean {
  return key === 'history' || key.endsWith('History');
}

/** Histories longer than is advised. */
export function historyFindings(key: string, history: History): Finding[] {
  const lists = Array.isArray(history) ? [history] : Object.values(history);
  const most = lists.reduce((length, list) => Math.max(length, list.length), 0);
  if (most <= ADVISED) return [];
  return [{ path: `/${key}`, message: `It holds ${most} records; ${ADVISED} at most are advised.` }];
}
