/** `marsdeck lispy --conformance FILE`: runs a table of programs with what has to come of them. */
import { COLONY_WORDS } from '../core/colony/programs/words.ts';
import { excessOf } from '../core/cartridge/json.ts';
import { type Refusal, refusal } from '../core/cartridge/refusal.ts';
import { MAX_DEPTH } from '../core/cartridge/schema.ts';
import { type Result, err, ok } from '../core/kernel/result.ts';
import { z } from '../core/kernel/zod.ts';
import { type Json, toJson } from '../core/lispy/json.ts';
import { type Session, evaluateIn, openSession, readGlobal } from '../core/lispy/lispy.ts';
import type { Value } from '../core/lispy/values.ts';
import type { Profile } from '../core/lispy/world.ts';
import { readFile } from './files.ts';
import { print, printJson, refuse } from './output.ts';

/** Which of our profiles the profiles of the table mean. */
const PROFILE_OF: ReadonlyMap<string, Profile> = new Map([
  ['core', 'strict'],
  ['mars', 'lenient'],
  ['strict', 'strict'],
  ['lenient', 'lenient'],
  ['mars-py', 'lenient'],
  ['core1', 'core1'],
]);

const Case = z.object({
  name: z.string(),
  program: z.string(),
  profile: z.string().optional(),
  env: z.record(z.string(), z.json()).optional(),
  expect: z.json().optional(),
  error: z.string().optional(),
  envOut: z.record(z.string(), z.json()).optional(),
  out: z.array(z.string()).optional(),
});
type Case = z.infer<typeof Case>;

const TOLERANCE = 1e-12;

/** Whether two values of JSON are the same: numbers within 1e-12, and null the same as the empty list. */
function isSame(got: unknown, wanted: unknown): boolean {
  const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  if (isNothing(got) || isNothing(wanted)) return isNothing(got) && isNothing(wanted);
  if (typeof got === 'number' && typeof wanted === 'number')
    return Math.abs(got - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  if (typeof got !== 'object' || typeof wanted !== 'object' || Array.isArray(got) !== Array.isArray(wanted))
    return got === wanted;
  const a = got as Readonly<Record<string, unknown>>;
  const b = wanted as Readonly<Record<string, unknown>>;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function isValue(value: Value | undefined, wanted: unknown): boolean {
  if (value === undefined) return false;
  const data = toJson(value, undefined, true);
  return 'json' in data && isSame(data.json, wanted);
}

function passes({ program, env, expect, error, envOut, out }: Case, profile: Profile): boolean {
  const session: Session = openSession(profile, COLONY_WORDS, (env ?? {}) as Readonly<Record<string, Json>>);
  const outcome = evaluateIn(session, program);
  if (error !== undefined) return !outcome.ok && outcome.error.kind === error;
  return (
    outcome.ok &&
    (expect === undefined || isValue(outcome.value, expect)) &&
    Object.entries(envOut ?? {}).every(([name, wanted]) => isValue(readGlobal(session, name), wanted)) &&
    (out === undefined || isSame(outcome.out, out))
  );
}

function casesOf(bytes: Uint8Array): Result<readonly Case[], Refusal> {
  // Not `readJson`: in a table of programs `__proto__` is a key like any other.
  const text = new TextDecoder('utf-8').decode(bytes);
  if (excessOf(text, MAX_DEPTH, Number.POSITIVE_INFINITY) !== null)
    return err(refusal('too-deep', `This file nests more than ${MAX_DEPTH} levels deep.`));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(refusal('not-json', 'This file is not JSON.'));
  }
  const parsed = z.array(Case).safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
  return err(refusal('invalid', `This is no table of cases: ${issue?.message ?? 'unknown'}.`, path));
}

/** Runs all cases of a file, each in its own profile. @returns the exit status: 0 only when none fails. */
export function conformance(file: string, json: boolean): number {
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const cases = casesOf(bytes.value);
  if (!cases.ok) return refuse(file, cases.error, json);
  const failed: string[] = [];
  let skipped = 0;
  for (const each of cases.value) {
    const profile = PROFILE_OF.get(each.profile ?? 'strict');
    if (profile === undefined) skipped++;
    else if (!passes(each, profile)) failed.push(each.name);
  }
  const total = cases.value.length;
  const passed = total - skipped - failed.length;
  if (json) printJson({ file, total, passed, skipped, failed });
  else {
    print(`${file}: ${passed} of ${total} cases pass, ${skipped} are skipped`);
    for (const name of failed) print(`  ${name}`);
  }
  return failed.length === 0 ? 0 : 1;
}
