/** One difference, for people: what it is about, what it was, what it is, and a sentence that says so. */
import type { Json } from '../json.ts';
import { decimalsFor, figure } from './figure.ts';
import { capital, shortened } from './label.ts';

/** `before` is of file A and `after` of file B; each null where that file has nothing there. */
export type Line = {
  readonly kind: 'changed' | 'only-a' | 'only-b';
  /** RFC 6901 pointer into B, or into A where only A has it. */
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly before: Json;
  readonly after: Json;
  /** B less A, in the unit; null where that is no number. */
  readonly change: number | null;
  readonly sentence: string;
};

/** Where a line belongs: its path, and what it is about. */
export type About = { readonly path: string; readonly label: string; readonly unit: string };

/** Less than this is no difference to a person. */
const LEAST_SHOWN = 1e-6;
const MOST_SHOWN = 60;
/** Characters shown of what two texts have in common before they part. */
const LEAD_IN = 20;
/** Digits of a hash that tell it from others. */
const HASH_SHOWN = 12;
const MOST_LABEL = 120;

/** A value that both files have, and that differs. */
export function changedLine(about: About, before: Json, after: Json): Line {
  const label = capital(shortened(about.label, MOST_LABEL));
  const unit = about.unit === '' ? '' : ` ${about.unit}`;
  if (typeof before === 'number' && typeof after === 'number') {
    const change = after - before + 0;
    if (Math.abs(change) < LEAST_SHOWN) {
      const sentence = `${label}: ${figure(after, 6)}${unit} in both, to six decimals.`;
      return { kind: 'changed', ...about, label, before, after, change, sentence };
    }
    const decimals = decimalsFor(before, after);
    const gain = figure(change, decimals, true);
    const sentence = `${label}: ${figure(before, decimals)} → ${figure(after, decimals)}${unit} (${gain}${unit}).`;
    return { kind: 'changed', ...about, label, before, after, change, sentence };
  }
  const [from, to] =
    typeof before === 'string' && typeof after === 'string' ? fromWhereTheyPart(before, after) : [before, after];
  const sentence = `${label}: ${shownValue(from)} → ${shownValue(to)}.`;
  return { kind: 'changed', ...about, label, before, after, change: null, sentence };
}

/** A value that only one of the files has. */
export function onlyLine(side: 'a' | 'b', about: About, value: Json): Line {
  const label = capital(shortened(about.label, MOST_LABEL));
  const inside =
    typeof value === 'object' && value !== null
      ? ''
      : `, ${shownValue(value)}${about.unit === '' ? '' : ` ${about.unit}`},`;
  const sentence = `${label}${inside} is only in ${side.toUpperCase()}.`;
  const [before, after] = side === 'a' ? [value, null] : [null, value];
  return { kind: `only-${side}`, ...about, label, before, after, change: null, sentence };
}

/** A sentence of its own, with the values that it is about. */
export function saying(path: string, label: string, sentence: string, before: Json = null, after: Json = null): Line {
  const both = typeof before === 'number' && typeof after === 'number';
  const change = both ? after - before + 0 : null;
  return { kind: 'changed', path, label, unit: '', before, after, change, sentence };
}

/** Long texts that begin alike, from shortly before they part: else they would look the same. */
function fromWhereTheyPart(before: string, after: string): readonly [string, string] {
  let alike = 0;
  while (alike < Math.min(before.length, after.length) && before[alike] === after[alike]) alike++;
  const from = alike - LEAD_IN;
  return alike < MOST_SHOWN - LEAD_IN ? [before, after] : [`…${before.slice(from)}`, `…${after.slice(from)}`];
}

function shownValue(value: Json): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return figure(value, 3);
  if (typeof value === 'object') return Array.isArray(value) ? `a list of ${value.length}` : 'a record';
  if (/^[0-9a-f]{32,}$/.test(value)) return `${value.slice(0, HASH_SHOWN)}…`;
  return `“${shortened(value, MOST_SHOWN)}”`;
}
