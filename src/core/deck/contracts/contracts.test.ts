import { expect, test } from 'vitest';
import { FILES, offerOf } from '../modules.test-support.ts';
import { Noting } from '../noting.test-support.ts';
import { transition } from '../slot/transition.ts';

const forge = FILES[1]?.file;

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
