/** A quantity that can be asked for by name: a checked input and a pure function of it. Malformed inputs are values. */
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { SECONDS_PER_DAY } from './constants.ts';
import { daysFromUnixMs, ttDaysFromUnixMs, unixMsOfUtcText, utcText } from './utc.ts';

/** What a quantity can be: a number, a date or two as `2024-11-12`, or several numbers by name. */
export type Measure = number | string | readonly string[] | Readonly<Record<string, number>>;

/** Why there is no answer. */
export type QuantityError = {
  /** No such quantity; an input that is missing, of the wrong type or out of bounds; a question without an answer. */
  readonly kind: 'unknown-quantity' | 'invalid-input' | 'no-answer';
  readonly message: string;
  /** RFC 6901 pointer into the input. */
  readonly path: string;
};

/** The answer to any input, of whatever shape. Never throws. */
export type Evaluator = (input: unknown) => Result<Measure, QuantityError>;

/** A question well put to which there is no answer, such as a blackout in a year without one. */
export function noAnswer(message: string): Result<never, QuantityError> {
  return err({ kind: 'no-answer', message, path: '' });
}

/** Makes an evaluator of a schema of inputs and a function. Fields that the schema does not name are notes, and ignored. */
export function quantity<T>(
  schema: z.ZodType<T>,
  measure: (input: T) => Measure | Result<Measure, QuantityError>,
): Evaluator {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const path = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
      return err({ kind: 'invalid-input', message: issue?.message ?? 'not what belongs here', path });
    }
    const got = measure(parsed.data);
    return isResult(got) ? got : ok(got);
  };
}

function isResult(got: Measure | Result<Measure, QuantityError>): got is Result<Measure, QuantityError> {
  return typeof got === 'object' && 'ok' in got;
}

/** Days about J2000 within which a moment is taken: 10,000 years either way, far beyond what the elements are good for. */
const MOST_DAYS = 3_652_500;
const MS_PER_DAY = SECONDS_PER_DAY * 1000;

/** Planetographic or areocentric alike. */
export const Latitude = z.number().min(-90).max(90);
/** Any turn of the season's angle: it is wrapped by the functions that take it. */
export const Ls = z.number().min(-360).max(720);
/** Visible optical depth. */
export const Opacity = z.number().min(0).max(100);

const MOMENT = {
  unix_ms: z
    .number()
    .min(-MOST_DAYS * MS_PER_DAY)
    .max(MOST_DAYS * MS_PER_DAY)
    .optional(),
  utc: z.string().optional(),
  utc_date: z.string().optional(),
  /** Words with TDB or TT in them: the UTC is read as dynamical time, without leap seconds. */
  treat_as: z.string().optional(),
};

/** A moment, as `unix_ms`, `utc` or `utc_date` (ISO 8601): becomes days TT since J2000. */
export const Moment = z.object(MOMENT).transform(ttDaysOfMoment);

/** A moment and a place: longitude in degrees, `west_lon_deg` or `east_lon_deg`. */
export const MomentAndLongitude = z
  .object({
    ...MOMENT,
    west_lon_deg: z.number().min(-360).max(360).optional(),
    east_lon_deg: z.number().min(-360).max(360).optional(),
  })
  .transform((input, context) => {
    const ttDays = ttDaysOfMoment(input, context);
    const { west_lon_deg: west, east_lon_deg: east } = input;
    if ((west === undefined) === (east === undefined)) {
      context.addIssue({ code: 'custom', message: 'exactly one of west_lon_deg and east_lon_deg is needed' });
      return z.NEVER;
    }
    return { ttDays, longitudeEastDeg: east ?? 0 - (west ?? 0) };
  });

type MomentInput = {
  readonly unix_ms?: number | undefined;
  readonly utc?: string | undefined;
  readonly utc_date?: string | undefined;
  readonly treat_as?: string | undefined;
};

function ttDaysOfMoment(input: MomentInput, context: z.core.$RefinementCtx): number {
  const { unix_ms, utc, utc_date, treat_as } = input;
  const [key, ...more] = (['unix_ms', 'utc', 'utc_date'] as const).filter((name) => input[name] !== undefined);
  if (key === undefined || more.length > 0) {
    context.addIssue({ code: 'custom', message: 'exactly one of unix_ms, utc and utc_date is needed' });
    return z.NEVER;
  }
  const unixMs = unix_ms ?? unixMsOfUtcText(utc ?? utc_date ?? '');
  if (unixMs === null) {
    context.addIssue({ code: 'custom', message: 'no moment in UTC as ISO 8601 writes it', path: [key] });
    return z.NEVER;
  }
  return /TDB|TT/.test(treat_as ?? '') ? daysFromUnixMs(unixMs) : ttDaysFromUnixMs(unixMs);
}

/** The UTC date of a moment in days TT since J2000. */
export function dateOf(ttDays: number): string {
  const text = utcText(ttDays);
  return text.slice(0, text.indexOf('T'));
}
