import { expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, newRun, runFor, runIn } from '../../core/cartridge/cartridge.test-support.ts';
import { advanceSols, submitCommand } from '../../core/cartridge/run.ts';
import type { FromPast, Side, ToPast } from '../../core/talk/past.ts';
import type { Change } from '../../core/replay/change.ts';
import { liveTo, standingOf, whatIf } from '../../core/replay/whatIf.ts';
import { verify } from '../../core/replay/verify.ts';
import type { FrameSource } from '../frames.ts';
import { createPastDesk } from './pastDesk.ts';

const frames: FrameSource = { ledger, bring: () => Promise.resolve(null), ahead() {} };

function bench() {
  const said: FromPast[] = [];
  const desk = createPastDesk((message) => said.push(message), frames);
  let requests = 0;
  type Request<M> = M extends { requestId: number } ? Omit<M, 'requestId'> : never;
  const ask = (message: Request<ToPast>): FromPast => {
    const requestId = ++requests;
    desk.receive({ ...message, requestId } as ToPast);
    for (let i = 0; i < 10_000 && desk.pass(); i++);
    const reply = said.find((one) => 'requestId' in one && one.requestId === requestId);
    if (reply === undefined) throw new Error('no reply');
    return reply;
  };
  const open = (side: Side, bytes: Uint8Array) => ask({ kind: 'open', side, bytes });
  return { desk, said, ask, open };
}

const birth = { id: 'MDK-FORK', created: '2026-05-05T00:00:00Z', name: 'Another way' };

test('a fork of a past sol is a run of its own that replays, and names its parent', () => {
  const { ask, open } = bench();
  const run = runFor(30, 7);
  expect(open('a', bytesOf(run)).kind).toBe('opened');
  const forked = ask({ kind: 'fork', side: 'a', sol: 12, change: null, ...birth });
  if (forked.kind !== 'forked') throw new Error(forked.kind);
  expect(forked.card).toMatchObject({ id: 'MDK-FORK', name: 'Another way', sol: 12 });
  expect(cartridgeIn(forked.bytes).provenance?.parent).toMatchObject({ id: run.identity.id, sol: 12 });
  const { checks } = verify(forked.bytes, { shipped: ledger, mostSols: 100 });
  expect([checks.chain.status, checks.replay.status]).toEqual(['pass', 'pass']);
});

test('a fork with a change stands at the tick of the change, with it ordered', () => {
  const { ask, open } = bench();
  const run = runFor(20, 7);
  open('a', bytesOf(run));
  const change: Change = { kind: 'build', tick: 9 * 24 + 5, module: 'battery_bank', title: 'Battery bank' };
  const forked = ask({ kind: 'fork', side: 'a', sol: 0, change, ...birth });
  if (forked.kind !== 'forked') throw new Error(forked.kind);
  const taken = runIn(forked.bytes);
  expect(taken.colony.tick).toBe(9 * 24 + 5);
  const known = cartridgeIn(bytesOf(run));
  expect(standingOf(liveTo(taken, 21 * 24))).toEqual(whatIf(known, ledger, change, 21));
  expect(taken.commands.map(([tick, { kind }]) => [tick, kind])).toEqual([[9 * 24 + 5, 'build']]);
});

test('two runs compared: where they part comes first, and every sol in which something else happened', () => {
  const { ask, open } = bench();
  const one = newRun(4);
  advanceSols(one, 10);
  const other = runIn(bytesOf(one));
  advanceSols(one, 10);
  submitCommand(other, { kind: 'set-ration', ration: 0.5 });
  advanceSols(other, 15);
  open('a', bytesOf(one));
  open('b', bytesOf(other));
  const reply = ask({ kind: 'compare' });
  if (reply.kind !== 'compared') throw new Error(reply.kind);
  expect(reply.compared.partedSol).toBe(11);
  expect(reply.compared.differSols[0]).toBe(11);
  expect(reply.compared.sections[0]?.lines[0]?.sentence).toMatch(/part at sol 11/);
  const merged = ask({ kind: 'merge' });
  if (merged.kind !== 'merged') throw new Error(merged.kind);
  expect(cartridgeIn(merged.bytes).branches).toHaveLength(1);
  expect(merged.sections.some(({ lines }) => lines.length > 0)).toBe(true);
});

test('a question about a cartridge that is not there is refused in a sentence', () => {
  const { ask, open } = bench();
  expect(ask({ kind: 'compare' })).toMatchObject({ kind: 'refused', error: { message: 'There is no cartridge A.' } });
  open('a', bytesOf(runFor(2)));
  expect(ask({ kind: 'merge' })).toMatchObject({ kind: 'refused', error: { message: 'There is no cartridge B.' } });
  expect(open('b', new TextEncoder().encode('{}')).kind).toBe('refused');
});
