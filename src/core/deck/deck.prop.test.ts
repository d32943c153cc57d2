import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../kernel/canonical.ts';
import type { Host } from './host.test-support.ts';
import { allCells, LawfulHost, visited } from './laws.test-support.ts';
import { ALL_FILES } from './modules.test-support.ts';
import { atRest, CONTRACT_PLACES, SLOT_PLACES } from './places.test-support.ts';
import { acts, completions, GESTURES } from './play.test-support.ts';
import type { DeckEvent } from './slot/events.ts';
import { contractCellOf, slotCellOf } from './slot/table.ts';
import { isBusy } from './slot/state.ts';
import { transition } from './slot/transition.ts';

/** Stories per law; the mutation check asks for fewer. */
const RUNS = fc.readConfigureGlobal().numRuns ?? 250;
const stories = (length: number): ReturnType<typeof fc.commands<object, LawfulHost>> =>
  fc.commands<object, LawfulHost>(acts, { maxCommands: length, size: 'max' });

/** Ends whatever is under way, with storage that works. */
function calm(host: Host): void {
  for (let i = 0; i < 200 && (host.pending.length > 0 || isBlocked(host)); i++)
    if (host.pending.length > 0) host.complete(0, 9);
    else host.send({ kind: 'retry' });
}

const isBlocked = ({ state: { slot } }: Host): boolean => slot.phase === 'UNMOUNTING' && slot.blocked;

test('D1.1 D1.3 D1.4 D1.5 D1.9 D2.2 D2.3 D2.4 D2.11 D3.3 D4.3 the invariants hold in every story, and after every loss of power', () => {
  fc.assert(
    fc.property(stories(90), (story) => fc.modelRun(() => ({ model: {}, real: new LawfulHost() }), story)),
    { numRuns: RUNS },
  );
});

test('D1.1 every cell of the table is visited, and the invariants hold in it', () => {
  const events: readonly DeckEvent[] = [...GESTURES, ...completions(-1)];
  const way = (go: (host: LawfulHost) => void): LawfulHost => {
    const host = new LawfulHost();
    atRest(host);
    go(host);
    return host;
  };
  for (const [cell, go] of Object.entries(SLOT_PLACES))
    for (const event of events) {
      const host = way(go);
      expect(slotCellOf(host.state)).toBe(cell);
      host.send(event);
    }
  for (const [cell, go] of Object.entries(CONTRACT_PLACES))
    for (const event of events) {
      const host = way(go);
      expect(contractCellOf(host.state)).toBe(cell);
      host.send(event);
    }
  expect(allCells().filter((cell) => !visited.has(cell))).toEqual([]);
  expect(allCells()).toHaveLength(9 * 11 + 17 * 7);
});

test('D1.8 from anywhere, with storage that works, the deck comes to rest and holds what was wanted last', () => {
  fc.assert(
    fc.property(stories(40), fc.option(fc.constantFrom(...ALL_FILES)), (story, wish) => {
      const host = new LawfulHost();
      fc.modelRun(() => ({ model: {}, real: host }), story);
      calm(host);
      if (host.state.contract.phase === 'RUNNING') {
        host.finish('failed');
        calm(host);
      }
      host.send(wish === null ? { kind: 'eject' } : { kind: 'insert', file: wish.file });
      let ended = host.drain(200);
      // The contract may go on by itself once its module is there.
      if (host.state.contract.phase === 'RUNNING') host.finish('failed');
      ended += host.drain(200);
      expect(ended).toBeLessThan(20);
      expect(isBusy(host.state)).toBe(false);
      const { slot } = host.state;
      if (wish === null) expect(slot.phase).toBe('ABSENT');
      else expect('module' in slot ? slot.module.digest : 'file' in slot && slot.file.digest).toBe(wish.file.digest);
    }),
    { numRuns: RUNS },
  );
});

test('D1.7 a burst of gestures of any length costs no more than two transitions, and the last one counts', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...ALL_FILES)), { minLength: 1, maxLength: 40 }), (burst) => {
      const host = new LawfulHost();
      for (const wish of burst) host.send(wish === null ? { kind: 'pull' } : { kind: 'insert', file: wish.file });
      expect(host.drain(100)).toBeLessThanOrEqual(6);
      const last = burst.at(-1) ?? null;
      const { slot } = host.state;
      if (last === null) expect(slot.phase).toBe('ABSENT');
      else expect('module' in slot ? slot.module.digest : 'file' in slot && slot.file.digest).toBe(last.file.digest);
    }),
    { numRuns: RUNS },
  );
});

test('D4.5 the same events make the same deck, byte for byte', () => {
  fc.assert(
    fc.property(stories(60), (story) => {
      const host = new LawfulHost();
      fc.modelRun(() => ({ model: {}, real: host }), story);
      const again = host.log.reduce((state, event) => {
        const step = transition(state, event);
        return step.ok ? step.value.state : state;
      }, host.born);
      expect(canonicalText(again)).toBe(canonicalText(host.state));
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
});
