import { beforeEach, describe, expect, test } from 'vitest';
import { openDrafts } from '../storage/drafts.ts';
import type { Program, Work } from './benches.ts';
import { keepDrafts, MOST_SEATINGS, restoreDrafts } from './drafts.ts';
import { useApp } from './store.ts';

const texts = new Map<string, string>();
const device = {
  getItem: (key: string) => texts.get(key) ?? null,
  setItem: (key: string, value: string) => void texts.set(key, value),
  removeItem: (key: string) => void texts.delete(key),
};
const program = (source: string): Program => ({ name: 'Mine', source, profile: 'lenient' });
const lies = (): Work => useApp.getState().work.governor;
const type = (work: Partial<Work>): void =>
  useApp.setState((state) => ({ work: { ...state.work, governor: { ...state.work.governor, ...work } } }));

/** The page goes, and comes again. */
function reload(): void {
  useApp.setState(useApp.getInitialState(), true);
  restoreDrafts(openDrafts(device));
}

/** Keeps drafts until the next reload; what is put off is written when `pause` is called. */
function keep(): { readonly pause: () => void; readonly flush: () => void } {
  let due: (() => void)[] = [];
  const flush = keepDrafts(openDrafts(device), (work) => due.push(work));
  return {
    flush,
    pause() {
      const now = due;
      due = [];
      for (const work of now) work();
    },
  };
}

beforeEach(() => {
  texts.clear();
  useApp.setState(useApp.getInitialState(), true);
});

describe('drafts', () => {
  test('what is typed comes back after a reload, and what was typed before it', () => {
    const { pause } = keep();
    type({ draft: { ...program('(mine)'), seated: false }, before: program('(older)') });
    pause();
    reload();
    expect(lies()).toMatchObject({ draft: { source: '(mine)', profile: 'lenient', seated: false } });
    expect(lies()).toMatchObject({ before: { source: '(older)' }, tried: null });
  });

  test('what was not written yet is written when the page goes', () => {
    const { flush } = keep();
    type({ draft: { ...program('(last words)'), seated: false } });
    reload();
    expect(lies().draft).toBeNull();
    type({ draft: { ...program('(last words)'), seated: false } });
    flush();
    reload();
    expect(lies().draft).toMatchObject({ source: '(last words)' });
  });

  test('what was handed to the colony is not a draft any more', () => {
    const { pause } = keep();
    type({ draft: { ...program('(seated)'), seated: true } });
    pause();
    reload();
    expect(lies().draft).toBeNull();
  });

  test('seated programs are remembered, the newest twenty', () => {
    const { pause } = keep();
    const seatings = Array.from({ length: 30 }, (_, sol) => ({ ...program(`(log ${sol})`), sol, colony: 'Ares' }));
    useApp.setState({ seatings });
    pause();
    reload();
    expect(useApp.getState().seatings).toEqual(seatings.slice(0, MOST_SEATINGS));
  });

  test.each([
    ['nothing', null],
    ['another schema', '{"schema":2,"work":{"governor":{"draft":{"name":"a","source":"b","profile":"strict"}}}}'],
    ['torn', '{"schema":1,"work'],
    ['other shapes', '{"schema":1,"work":{"governor":{"draft":{"name":7},"before":[]}},"seatings":[{"sol":"x"},null]}'],
  ])('what can not be read leaves the benches empty: %s', (_what, text) => {
    if (text !== null) texts.set('marsdeck/drafts', text);
    reload();
    expect(useApp.getState()).toMatchObject({ seatings: [], work: { governor: { draft: null, before: null } } });
  });

  test('a browser that keeps nothing is no reason to stop', () => {
    const full = openDrafts({
      ...device,
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(full.write({})).toBe(false);
    expect(openDrafts(null).read()).toBeNull();
  });
});
