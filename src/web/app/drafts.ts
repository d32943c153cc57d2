/** Programs that are being written outlive the page: they are kept on this device, with those that were seated last. */
import type { DraftStore } from '../storage/drafts.ts';
import { field } from '../storage/record.ts';
import { BENCHES, type Bench, EMPTY_BENCH, type Program, type Seating, type Work } from './benches.ts';
import { useApp } from './store.ts';

const SCHEMA = 1;
/** Seated programs that are remembered. */
export const MOST_SEATINGS = 20;
/** Writing is put off for so long after a key press. */
const PAUSE_MS = 400;

/** What stands in the store of drafts. */
type Kept = {
  readonly schema: typeof SCHEMA;
  readonly work: Readonly<Record<Bench, Pick<Work, 'draft' | 'before'>>>;
  readonly seatings: readonly Seating[];
};

/** Brings back what was being written. What is damaged is left out; nothing of it is run. */
export function restoreDrafts(store: DraftStore): void {
  const found = store.read();
  if (field(found, 'schema') !== SCHEMA) return;
  const work = field(found, 'work');
  const seatings = field(found, 'seatings');
  useApp.setState({
    work: {
      governor: workOf(field(work, 'governor')),
      decision: workOf(field(work, 'decision')),
      override: workOf(field(work, 'override')),
    },
    seatings: (Array.isArray(seatings) ? seatings : []).flatMap(seatingOf).slice(0, MOST_SEATINGS),
  });
}

/** Keeps what is written from now on. @returns writes at once what is not written yet: for when the page goes. */
export function keepDrafts(store: DraftStore, later: (work: () => void, ms: number) => unknown): () => void {
  let stale = false;
  let waiting = false;
  const flush = (): void => {
    waiting = false;
    if (!stale) return;
    stale = false;
    store.write(kept());
  };
  useApp.subscribe((state, before) => {
    if (state.seatings === before.seatings && BENCHES.every((bench) => same(state.work[bench], before.work[bench])))
      return;
    stale = true;
    if (waiting) return;
    waiting = true;
    later(flush, PAUSE_MS);
  });
  return flush;
}

const same = (a: Work, b: Work): boolean => a.draft === b.draft && a.before === b.before;

function kept(): Kept {
  const { work, seatings } = useApp.getState();
  // What was handed to the colony is the colony's to keep.
  const of = ({ draft, before }: Work): Pick<Work, 'draft' | 'before'> => ({
    draft: draft?.seated === true ? null : draft,
    before,
  });
  return {
    schema: SCHEMA,
    work: { governor: of(work.governor), decision: of(work.decision), override: of(work.override) },
    seatings,
  };
}

function workOf(value: unknown): Work {
  const draft = programOf(field(value, 'draft'));
  return {
    ...EMPTY_BENCH,
    draft: draft === null ? null : { ...draft, seated: false },
    before: programOf(field(value, 'before')),
  };
}

function programOf(value: unknown): Program | null {
  const [name, source, profile] = [field(value, 'name'), field(value, 'source'), field(value, 'profile')];
  if (typeof name !== 'string' || typeof source !== 'string') return null;
  return profile === 'strict' || profile === 'lenient' ? { name, source, profile } : null;
}

function seatingOf(value: unknown): Seating[] {
  const program = programOf(value);
  const [sol, colony] = [field(value, 'sol'), field(value, 'colony')];
  if (program === null || typeof sol !== 'number' || !Number.isSafeInteger(sol) || typeof colony !== 'string')
    return [];
  return [{ ...program, sol, colony }];
}
