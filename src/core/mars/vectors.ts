/** Test vectors in the schema of facts/environment-vectors.json: what is expected of a quantity, how closely, says who. */
import { z } from '../kernel/zod.ts';
import { SECONDS_PER_DAY } from './constants.ts';
import { AU_KM, LIGHT_KM_S } from './earthConstants.ts';
import { evaluate } from './quantities.ts';
import type { Measure } from './quantity.ts';
import { unixMsOfUtcText } from './utc.ts';

const figures = z.record(z.string(), z.number());

/** One vector. Other fields (source, notes) are allowed and not read. */
export const Vector = z.object({
  quantity: z.string().min(1).max(200),
  input: z.record(z.string(), z.unknown()),
  expect: z.union([z.number(), z.string(), z.array(z.string()).min(1), figures]),
  /** In the quantity's unit; for dates words with a number of days (`+-1 d each end`); by name for several figures. */
  tolerance: z.union([z.number().min(0), z.string(), figures]),
});
export type Vector = z.infer<typeof Vector>;

/** How a vector came out: `reason` is null when it passed. */
export type Verdict = { readonly got: Measure | null; readonly reason: string | null };

const DAYS_TOLERANCE = /\+-\s*(\d+(?:\.\d+)?)\s*d\b/;
const MS_PER_DAY = SECONDS_PER_DAY * 1000;
const LIGHT_S_PER_AU = AU_KM / LIGHT_KM_S;

/** Computes a vector's quantity and compares. */
export function checkVector(vector: Vector): Verdict {
  const { expect, tolerance } = vector;
  const answer = evaluate(vector.quantity, vector.input);
  if (!answer.ok) {
    const { message, path } = answer.error;
    return { got: null, reason: path === '' ? message : `${message} (input${path})` };
  }
  const got = answer.value;
  return { got, reason: difference(expect, got, tolerance) };
}

function difference(expect: Vector['expect'], got: Measure, tolerance: Vector['tolerance']): string | null {
  if (typeof expect === 'number') {
    if (typeof got !== 'number') return 'A number is expected, and the quantity is none.';
    if (typeof tolerance !== 'number') return 'The tolerance of a number is a number.';
    return near(expect, got, tolerance, '');
  }
  if (typeof expect === 'string' || Array.isArray(expect)) return datesApart([expect].flat(), got, tolerance);
  return figuresApart(expect, got, tolerance);
}

function near(expect: number, got: number, tolerance: number, name: string): string | null {
  const off = Math.abs(got - expect);
  return off <= tolerance ? null : `${name === '' ? 'It' : name} is ${off} off.`;
}

function datesApart(expect: readonly string[], got: Measure, tolerance: Vector['tolerance']): string | null {
  const dates = typeof got === 'string' ? [got] : Array.isArray(got) ? (got as readonly string[]) : null;
  if (dates?.length !== expect.length) return `${expect.length} dates are expected, and the quantity is not that.`;
  const days = typeof tolerance === 'string' ? Number(DAYS_TOLERANCE.exec(tolerance)?.[1] ?? Number.NaN) : tolerance;
  if (typeof days !== 'number' || Number.isNaN(days)) return 'The tolerance of a date is a number of days.';
  for (const [i, date] of dates.entries()) {
    const [ours, theirs] = [dayOf(date), dayOf(expect[i] ?? '')];
    if (ours === null || theirs === null) return `"${expect[i]}" is no date.`;
    if (Math.abs(ours - theirs) > days) return `${date} is ${Math.abs(ours - theirs)} days off.`;
  }
  return null;
}

/** Count of days of the date that a text in UTC begins with. */
function dayOf(text: string): number | null {
  const unixMs = unixMsOfUtcText(text);
  return unixMs === null ? null : Math.floor(unixMs / MS_PER_DAY);
}

/**
 * Several figures at once. A tolerance goes by its figure's name, or by the end of it (`temp_c` for `min_temp_c`); one
 * number is for all. Light time without its own has that of the distance. A figure without any is there to be read, and
 * is not compared; but something has to be.
 */
function figuresApart(
  expect: Readonly<Record<string, number>>,
  got: Measure,
  tolerance: Vector['tolerance'],
): string | null {
  if (typeof got !== 'object' || Array.isArray(got)) return 'Several figures are expected, and the quantity has one.';
  const figuresGot = got as Readonly<Record<string, number>>;
  let compared = 0;
  for (const [name, value] of Object.entries(expect)) {
    const ours = Object.hasOwn(figuresGot, name) ? figuresGot[name] : undefined;
    if (ours === undefined) return `The quantity has no ${name}.`;
    const allowed = toleranceOf(name, tolerance);
    if (allowed === null) continue;
    compared++;
    const reason = near(value, ours, allowed, name);
    if (reason !== null) return reason;
  }
  return compared === 0 ? 'No figure has a tolerance.' : null;
}

function toleranceOf(name: string, tolerance: Vector['tolerance']): number | null {
  if (typeof tolerance === 'number') return tolerance;
  if (typeof tolerance === 'string') return null;
  if (Object.hasOwn(tolerance, name)) return tolerance[name] ?? null;
  for (const [key, value] of Object.entries(tolerance)) if (name.endsWith(`_${key}`)) return value;
  if (name === 'light_time_s' && tolerance['dist_au'] !== undefined) return tolerance['dist_au'] * LIGHT_S_PER_AU;
  return null;
}
