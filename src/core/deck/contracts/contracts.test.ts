import { expect, test } from 'vitest';
import { LawfulHost } from '../laws.test-support.ts';
import { FILES, offerOf } from '../modules.test-support.ts';
import type { Effect } from '../slot/effects.ts';
import type { DeckEvent } from '../slot/events.ts';
import { PRICE } from './buy.ts';
import { SWAP_MS } from './commit.ts';
import { transition } from '../slot/transition.ts';

const [prospector, forge] = FILES.map(({ file }) => file);

/** A host that writes down what it was told to do. */
class Noting extends LawfulHost {
  done: Effect[] = [];
  constructor() {
    super();
    const { watch } = this;
    this.watch = (before, event, effects) => {
      watch(before, event, effects);
      this.done.push(...effects);
    };
  }
  kinds(): string[] {
    return this.done.map(({ kind }) => kind);
  }
  prompts(): unknown[] {
    return this.done.flatMap((effect) => (effect.kind === 'prompt' ? [effect.prompt] : []));
  }
  insert(file = prospector): void {
    if (file !== undefined) this.send({ kind: 'insert', file });
    this.drain();
  }
  accept(needs: readonly string[], id = 'job/1', shape = {}): void {
    this.send({ kind: 'accept', offer: offerOf({ needs, ...shape }, id, 'colony-a') });
    this.drain();
  }
  refusalOf(event: DeckEvent): string | null {
    const step = transition(this.state, event);
    return step.ok ? null : step.error.kind;
  }
}

test('D2.1 D2.4 D3.1 a contract of two modules: accepted, swapped, paid and debriefed', () => {
  const host = new Noting();
  host.accept(['PROSPECTOR', 'FORGE']);
  expect(host.prompts()).toEqual([{ ask: 'insert', needs: 'PROSPECTOR', phase: 1, of: 2, wrong: null }]);
  host.insert();
  expect(host.done.at(-1)).toMatchObject({ kind: 'release-colony' });
  expect(host.state.contract.phase).toBe('RUNNING');
  host.finish('full', 0, { 'k-grade': 0.8 });
  host.drain();
  expect(host.prompts().at(-1)).toEqual({ ask: 'insert', needs: 'FORGE', phase: 2, of: 2, wrong: 'PROSPECTOR' });
  host.done = [];
  host.insert(forge);
  expect(
    host.kinds().filter((kind) => kind !== 'prompt' && kind !== 'hold-colony' && kind !== 'release-colony'),
  ).toEqual([
    'write-journal',
    'write-flash',
    'flush-save',
    'roll-back-vocabulary',
    'remove-from-colony',
    'write-journal',
    'regenerate-board',
    'parse',
    'merge-vocabulary',
    'seat-in-colony',
    'write-journal',
    'write-flash',
    'regenerate-board',
    'open-save',
    'write-journal',
    'start-phase',
  ]);
  expect(host.done.at(-2)).toMatchObject({ kind: 'start-phase', phase: 1, values: { 'k-grade': 0.8 }, source: null });
  host.finish('partial', 2);
  host.drain();
  // 300 × 1.4 × (1 + 0.6) / 2 × (1 - 0.05 × 2), and half of 8 points.
  expect(host.done).toContainEqual(
    expect.objectContaining({ kind: 'pay', contract: 'job/1', credits: 302, reputation: 4 }),
  );
  expect(host.done).toContainEqual(expect.objectContaining({ kind: 'debrief', contract: 'job/1' }));
  expect(host.state.deck).toMatchObject({ credits: 302, reputation: 4, settled: ['job/1'] });
});

test('D2.1 nothing is shown as accepted before it is durable; a failed write leaves it resumable', () => {
  const host = new Noting();
  host.send({ kind: 'accept', offer: offerOf({ needs: ['FORGE'] }, 'job/1', 'colony-a') });
  expect(host.kinds()).not.toContain('accept-contract');
  expect(host.prompts()).toEqual([]);
  host.complete(0, 0);
  expect(host.state.contract.phase).toBe('RESUMABLE');
  host.send({ kind: 'resume' });
  expect(host.state.contract.phase).toBe('COMMIT');
  host.drain();
  host.cut('kill', 0, 0);
  expect(host.state.contract.phase).toBe('RESUMABLE');
});

test('D2.1 an offer is refused for another colony, without one, twice, or once it is settled', () => {
  const host = new Noting();
  const offer = offerOf({ needs: ['FORGE'] }, 'job/1', 'colony-a');
  expect(host.refusalOf({ kind: 'accept', offer: { ...offer, colony: 'colony-b' } })).toBe('other-colony');
  host.accept(['FORGE']);
  expect(host.refusalOf({ kind: 'accept', offer })).toBe('contract-under-way');
  host.send({ kind: 'suspend' });
  host.drain();
  expect(host.refusalOf({ kind: 'accept', offer })).toBe('withdrawn');
  host.send({ kind: 'unshelve', contract: 'job/1' });
  host.drain();
  host.send({ kind: 'abandon' });
  host.drain();
  expect(host.refusalOf({ kind: 'accept', offer })).toBe('withdrawn');
  host.send({ kind: 'colony', id: null });
  expect(host.refusalOf({ kind: 'accept', offer })).toBe('no-colony');
  const full = {
    ...host.state,
    colony: 'colony-a',
    deck: { ...host.state.deck, settled: Array.from({ length: 4096 }, (_, i) => `old/${i}`) },
  };
  const step = transition(full, { kind: 'accept', offer: { ...offer, id: 'job/new' } });
  expect(!step.ok && step.error.kind).toBe('ledger-full');
});

test('D2.3 a choice is asked for, and the phase starts with it', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR'], 'job/1', { hasChoice: true });
  expect(host.prompts().at(-1)).toMatchObject({ ask: 'choice', options: [{ id: 'steady' }, { id: 'rush' }] });
  expect(host.refusalOf({ kind: 'choose', option: 'fly' })).toBe('unknown-option');
  host.send({ kind: 'visible-ms', ms: 300_000 });
  expect(host.state.contract.phase).toBe('AWAIT');
  host.send({ kind: 'choose', option: 'rush' });
  host.drain();
  expect(host.done.find(({ kind }) => kind === 'start-phase')).toMatchObject({ option: 'rush' });
});

test('D2.3 each phase has a choice of its own', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR', 'PROSPECTOR'], 'job/1', { hasChoice: true });
  host.send({ kind: 'choose', option: 'rush' });
  host.drain();
  host.finish('full');
  host.drain();
  expect(host.state.contract).toMatchObject({ phase: 'AWAIT', chain: { option: null } });
  expect(host.prompts().at(-1)).toMatchObject({ ask: 'choice' });
});

test('D2.4 values of all phases go with the next; a zero has no sign', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR', 'PROSPECTOR', 'PROSPECTOR']);
  for (const values of [
    { 'k-a': 1, 'k-b': -0 },
    { 'k-a': 2, 'k-c': 3 },
  ]) {
    host.finish('full', 0, values);
    host.drain();
  }
  const started = host.done.findLast(({ kind }) => kind === 'start-phase');
  expect(started).toMatchObject({ phase: 2, values: { 'k-a': 2, 'k-b': 0, 'k-c': 3 } });
});

test('D2.5 five visible minutes, then Suspend or Abandon; hidden minutes do not count', () => {
  const host = new Noting();
  host.accept(['FORGE']);
  host.send({ kind: 'visible-ms', ms: 299_999 });
  host.send({ kind: 'hide' });
  host.send({ kind: 'visible-ms', ms: 10_000 });
  expect(host.state.contract).toMatchObject({ phase: 'AWAIT', leftMs: 1 });
  host.send({ kind: 'show' });
  host.send({ kind: 'visible-ms', ms: 1 });
  expect(host.state.contract.phase).toBe('OFFER');
  expect(host.prompts().at(-1)).toEqual({ ask: 'suspend-or-abandon' });
  host.send({ kind: 'resume' });
  host.drain();
  expect(host.state.contract).toMatchObject({ phase: 'AWAIT', leftMs: 300_000 });
});

test('D2.6 the shelf never drops a contract: when it is full it refuses, until a place is bought', () => {
  const host = new Noting();
  for (let i = 0; i < 8; i++) {
    host.accept(['FORGE', 'FORGE'], `job/${i}`);
    host.send({ kind: 'suspend' });
    host.drain();
  }
  host.accept(['FORGE'], 'job/8');
  expect(host.refusalOf({ kind: 'suspend' })).toBe('shelf-full');
  expect(host.refusalOf({ kind: 'buy', item: 'shelf-place' })).toBe('not-enough-credits');
  expect(host.state.deck.suspended).toHaveLength(8);
  expect(host.state.contract).toMatchObject({ phase: 'AWAIT', chain: { id: 'job/8' } });
  expect(host.refusalOf({ kind: 'unshelve', contract: 'job/3' })).toBe('contract-under-way');
});

test('D2.6 a contract that could not be taken off the shelf is still on it, once', () => {
  const host = new Noting();
  host.accept(['FORGE']);
  host.send({ kind: 'suspend' });
  host.drain();
  host.send({ kind: 'unshelve', contract: 'job/1' });
  host.complete(0, 0);
  expect(host.state.contract.phase).toBe('NONE');
  expect(host.state.deck.suspended.map(({ id }) => id)).toEqual(['job/1']);
});

test('D2.7 D3.2 abandoning pays half of what finished phases earned, takes five points, and settles', () => {
  const host = new Noting();
  host.state = { ...host.state, deck: { ...host.state.deck, reputation: 7 } };
  host.insert();
  host.accept(['PROSPECTOR', 'PROSPECTOR']);
  host.finish('full');
  host.drain();
  host.send({ kind: 'abandon' });
  host.drain();
  // Half of 300 × 1.4 / 2.
  expect(host.state.deck).toMatchObject({ credits: 105, reputation: 2, settled: ['job/1'] });
  expect(host.kinds()).toContain('drop-contract');
  expect(host.kinds()).toContain('stop-phase');
});

test('D2.8 a phase that failed three times is not started again, until it has been on the shelf', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR']);
  for (let i = 0; i < 3; i++) {
    host.finish(i === 1 ? 'crashed' : 'failed');
    if (i < 2) host.send({ kind: 'resume' });
    host.drain();
  }
  expect(host.refusalOf({ kind: 'resume' })).toBe('too-many-faults');
  host.send({ kind: 'suspend' });
  host.drain();
  host.send({ kind: 'unshelve', contract: 'job/1' });
  host.drain();
  expect(host.state.contract.phase).toBe('RUNNING');
});

test('D2.8 an outcome that is no outcome counts as a failure', () => {
  for (const [heat, values] of [
    [Number.NaN, {}],
    [0, { 'k-a': Infinity }],
    [0, { other: 1 }],
    [0, Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`k-${i}`, 1]))],
  ] as const) {
    const host = new Noting();
    host.insert();
    host.accept(['PROSPECTOR']);
    host.finish('full', heat, values);
    expect(host.state.contract).toMatchObject({ phase: 'RESUMABLE', chain: { faults: 1, records: [] } });
  }
});

test('D2.9 a module pulled in mid-phase: the chain is kept, the deck remembers, and the phase can be resumed', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR']);
  expect(host.refusalOf({ kind: 'eject' })).toBe('phase-in-progress');
  host.send({ kind: 'pull' });
  host.drain();
  expect(host.state.slot.phase).toBe('ABSENT');
  expect(host.state.contract).toMatchObject({ phase: 'RESUMABLE', chain: { unclean: true } });
  expect(host.state.deck.ring.map(({ kind }) => kind)).toContain('anomalous:removal');
  host.send({ kind: 'resume' });
  host.drain();
  host.insert();
  expect(host.state.contract.phase).toBe('RUNNING');
});

test('D2.10 a contract whose colony was changed while it was written does not begin in the new one', () => {
  const host = new Noting();
  host.insert();
  host.send({ kind: 'accept', offer: offerOf({ needs: ['PROSPECTOR'] }, 'job/1', 'colony-a') });
  host.send({ kind: 'colony', id: 'colony-b' });
  host.drain();
  expect(host.state.contract.phase).toBe('RESUMABLE');
  expect(host.kinds()).not.toContain('start-phase');
  expect(host.kinds()).not.toContain('accept-contract');
});

test('D3.3 a finished contract whose pay was not written can only be resumed, and is paid then, once', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR']);
  host.finish('full');
  host.complete(0, 0);
  expect(host.state.contract.phase).toBe('RESUMABLE');
  expect(host.kinds()).not.toContain('pay');
  for (const kind of ['suspend', 'abandon'] as const) expect(host.refusalOf({ kind })).toBe('unpaid');
  host.cut('tab', 0, 0);
  host.send({ kind: 'resume' });
  host.drain();
  expect(host.state.deck).toMatchObject({ credits: 300, settled: ['job/1'] });
  expect(host.refusalOf({ kind: 'resume' })).toBe('no-contract');
});

test('D2.10 a contract waits for the colony it belongs to', () => {
  const host = new Noting();
  host.insert();
  host.accept(['PROSPECTOR', 'FORGE']);
  host.send({ kind: 'colony', id: 'colony-b' });
  expect(host.done.at(-1)?.kind).toBe('write-journal');
  expect(host.colonySeat).toBe('prospector');
  expect(host.state.contract.phase).toBe('RESUMABLE');
  expect(host.refusalOf({ kind: 'resume' })).toBe('other-colony');
  host.send({ kind: 'suspend' });
  host.drain();
  expect(host.refusalOf({ kind: 'unshelve', contract: 'job/1' })).toBe('other-colony');
  host.send({ kind: 'colony', id: 'colony-a' });
  expect(host.refusalOf({ kind: 'unshelve', contract: 'job/1' })).toBeNull();
});

test('D2.11 the colony is held while a swap is open, unless the contract is live', () => {
  for (const isLive of [false, true]) {
    const host = new Noting();
    host.accept(['FORGE'], 'job/1', { isLive });
    expect(host.isHeld).toBe(!isLive);
    host.insert(forge);
    expect(host.isHeld).toBe(false);
  }
});

test('D2.12 the deck’s own jobs need an empty slot, and bring their own program; a bounty is a check of the host’s', () => {
  const host = new Noting();
  host.insert();
  host.accept(['DECK']);
  expect(host.prompts().at(-1)).toEqual({ ask: 'empty-slot', phase: 1, of: 1 });
  host.send({ kind: 'eject' });
  host.drain();
  const started = host.done.find(({ kind }) => kind === 'start-phase');
  expect(started?.kind === 'start-phase' && started.source).toContain('(define (on-sol c)');
  expect(host.refusalOf({ kind: 'insert', file: FILES[1]?.file ?? { digest: '', name: '' } })).toBe(
    'phase-in-progress',
  );
  expect(host.refusalOf({ kind: 'pull' })).toBe('slot-empty');
  host.finish('full');
  host.drain();
  expect(host.state.deck.settled).toEqual(['job/1']);
});

test('D3.4 the prices', () => {
  expect(PRICE).toEqual({ 're-roll': 150, 'shelf-place': 900 });
  expect(SWAP_MS).toBe(5 * 60 * 1000);
});

test('D3.4 credits buy a new board and a place on the shelf, in one write each', () => {
  const host = new Noting();
  const deck = { ...host.state.deck, credits: 1100 };
  host.watch = () => {};
  host.state = { ...host.state, deck };
  host.send({ kind: 'buy', item: 're-roll' });
  host.send({ kind: 'buy', item: 'shelf-place' });
  expect(host.refusalOf({ kind: 'buy', item: 're-roll' })).toBe('not-enough-credits');
  host.drain();
  expect(host.flash).toMatchObject({ credits: 50, rerolls: 1, places: 1 });
  const rich = { ...host.state, deck: { ...host.state.deck, credits: 5000, places: 8 } };
  const step = transition(rich, { kind: 'buy', item: 'shelf-place' });
  expect(!step.ok && step.error.kind).toBe('sold-out');
});
