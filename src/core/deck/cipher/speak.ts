/** The voice: one short line or none for a beat, the same for the same seed, tables, memory and sol. */
import { draw, streamOf } from '../../kernel/random.ts';
import { type Deck, KEPT_LINES } from '../record/deckRecord.ts';
import { weightIn } from './ring.ts';
import type { Production, VoiceTables } from './vocabulary.ts';

/** Ways in which the voice speaks, silence among them. */
export const MODES = ['observe', 'annotate', 'reflect', 'drift', 'silent'] as const;
export type Mode = (typeof MODES)[number];
/** What is going on when the voice is asked. */
export type Beat =
  | 'bare-deck'
  | 'mission-brief'
  | 'active'
  | 'high-tense'
  | 'phase-transition'
  | 'debrief'
  | 'swap-lull';

/** Words of a line at most. */
const MAX_WORDS = 8;

/** How the voice leans in each beat: weights of its modes, in their order. The last is silence. */
const LEANING: Readonly<Record<Beat, readonly [number, number, number, number, number]>> = {
  'bare-deck': [1, 0, 2, 3, 6],
  'mission-brief': [2, 3, 1, 0, 2],
  active: [4, 2, 0, 0, 6],
  'high-tense': [5, 1, 0, 0, 2],
  'phase-transition': [2, 3, 2, 1, 1],
  debrief: [1, 2, 5, 1, 1],
  'swap-lull': [0, 0, 1, 6, 3],
};

/** How far back, in events, a mode takes its subject: what has just been, or what lies behind. */
const REACH: Readonly<Record<Exclude<Mode, 'silent'>, number>> = { observe: 1, annotate: 3, reflect: 24, drift: 128 };

const MODE = streamOf('cipher mode');
const SUBJECT = streamOf('cipher subject');
const LINE = streamOf('cipher line');
const WORD = streamOf('cipher word');

export type Said = { readonly mode: Mode; readonly line: string | null };

/** What the voice says at a beat. `sol` and `beat` number the moment; an anomaly that has just been is never passed over. */
export function speak(
  tables: VoiceTables,
  { seed, ring, lines }: Pick<Deck, 'seed' | 'ring' | 'lines'>,
  { sol, count, beat }: { readonly sol: number; readonly count: number; readonly beat: Beat },
): Said {
  const isAnomalous = ring.at(-1)?.kind.startsWith('anomalous:') ?? false;
  const mode = isAnomalous ? 'observe' : modeOf(tables, beat, draw(seed, MODE, sol, count));
  if (mode === 'silent') return { mode, line: null };
  const from = Math.max(0, ring.length - REACH[mode]);
  const weights = ring.slice(from).map((_, place) => weightIn(ring, from + place));
  const subject = ring[from + pick(weights, draw(seed, SUBJECT, sol, count))];
  if (subject === undefined) return { mode: 'silent', line: null };
  const fits = tables.productions
    .filter(({ on }) => on === subject.kind)
    .map((production) => ({ line: filled(tables, production, seed, sol, count), weight: production.weight }))
    .filter(({ line }) => isShort(line) && !lines.slice(-KEPT_LINES).includes(line));
  const chosen =
    fits[
      pick(
        fits.map(({ weight }) => weight),
        draw(seed, LINE, sol, count),
      )
    ];
  return chosen === undefined ? { mode: 'silent', line: null } : { mode, line: chosen.line };
}

/** A mode by weight: the beat's leaning, and what the merged modules add to it. */
function modeOf({ bias }: VoiceTables, beat: Beat, lot: number): Mode {
  const weights = MODES.map((mode, place) => {
    let weight = LEANING[beat][place] ?? 0;
    for (const leaning of bias.values()) weight += leaning[mode] ?? 0;
    return Math.max(0, weight);
  });
  return MODES[pick(weights, lot)] ?? 'silent';
}

/** The index that a lot in [0, 1) falls on; -1 when nothing weighs anything. */
function pick(weights: readonly number[], lot: number): number {
  let left = lot * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

/** A line with its terms filled in. A term that nobody has stays empty, which makes the line unfit. */
function filled({ terms }: VoiceTables, { owner, say }: Production, seed: number, sol: number, count: number): string {
  let place = 0;
  return say.replace(/\{([a-z-]+)\}/g, (_, term: string) => {
    const words = terms.get(`${owner}/${term}`) ?? [];
    return words[Math.floor(draw(seed, WORD, sol, count, place++) * words.length)] ?? '{}';
  });
}

function isShort(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return line.trim() !== '' && words.length <= MAX_WORDS && !/[{}]/.test(line);
}
