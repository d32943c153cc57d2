/** The five verdicts in the order in which they are given, with their pictures, and how each went as a picture. */
import type { Verdicts } from '../../../core/talk/protocol.ts';
import type { Verdict } from '../../../core/replay/verdicts/verdict.ts';
import type { IconName } from './Icon.tsx';

/** Key and picture. */
export const LADDER = [
  ['format', 'file'],
  ['chain', 'chain'],
  ['ledger', 'ledger'],
  ['replay', 'replay'],
  ['signature', 'signature'],
] as const satisfies readonly (readonly [keyof Verdicts, IconName])[];

/** By how it went. */
export const MARKS = { pass: 'check', fail: 'close', skipped: 'minus' } as const satisfies Record<
  Verdict['status'],
  IconName
>;
