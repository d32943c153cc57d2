import { expect, test } from 'vitest';
import { Frame } from './frame.ts';
import { publish } from './publish.ts';
import { referenceLedger } from './referenceLedger.ts';
import { REFERENCE_PLAN } from './referencePlan.ts';

test('the plan of the reference ledger gives its frames, to the head', () => {
  const ledger = referenceLedger();
  const frames = [...publish(REFERENCE_PLAN)];
  expect(frames.length).toBe(2006);
  for (const frame of frames) expect(frame).toEqual(ledger.frameAt(frame.sol));
  expect(frames.at(-1)?._hash).toBe(ledger.headHash);
});

test('a longer ledger begins with a shorter one', () => {
  const plan = { seed: 2 ** 53 - 1, epochMsd: 100_000 };
  const long = [...publish({ ...plan, headSol: 120 })];
  for (const headSol of [1, 24, 25, 50, 99]) expect([...publish({ ...plan, headSol })]).toEqual(long.slice(0, headSol));
});

test('frames keep their schema from the first sol that can be asked for to the last', () => {
  for (const epochMsd of [0, 399_999, 500_000])
    for (const frame of publish({ seed: 1, headSol: 40, epochMsd })) expect(Frame.parse(frame)).toEqual(frame);
});
