import { expect, test } from 'vitest';
import { FILES } from '../modules.test-support.ts';
import { Noting } from '../noting.test-support.ts';
import { transition } from '../slot/transition.ts';
import { PRICE } from './buy.ts';
import { SWAP_MS } from './commit.ts';

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
