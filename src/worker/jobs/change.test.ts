/** The jobs of the autopsy: changes tried on a run. */
import { expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, lostRun } from '../../core/cartridge/cartridge.test-support.ts';
import type { JobName, Jobs, ToPool } from '../../core/talk/jobs.ts';
import { standingOf, whatIf } from '../../core/replay/whatIf.ts';
import type { FrameSource } from '../frames.ts';
import { doJob } from '../jobs.ts';

const frames: FrameSource = { ledger, bring: () => Promise.resolve(null), ahead() {} };

async function done<Name extends JobName>(name: Name, data: Jobs[Name]['data']): Promise<Jobs[Name]['result']> {
  const answer = await doJob({ id: 1, name, data } as ToPool, frames);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as Jobs[Name]['result'];
}

test('changes are tried as the core tries them, in any order and on whichever run is asked about', async () => {
  const run = lostRun();
  const bytes = bytesOf(run);
  const { own } = await done('ground', { bytes });
  expect(own).toMatchObject({ alive: false, stateHash: standingOf(run).stateHash });
  const changes = await done('candidates', { bytes: bytes.slice() });
  const late = changes.at(-1) ?? null;
  const early = changes[0] ?? null;
  for (const change of [late, early]) {
    const lived = await done('change', { bytes: bytes.slice(), change, untilSol: 40, keys: ['foodSols'] });
    expect(lived.standing).toEqual(whatIf(cartridgeIn(bytes), ledger, change, 40));
    expect(lived.values.foodSols?.length).toBe(lived.standing.sols - lived.firstSol + 1);
  }
});

test('what does not decode, or has no frames, is refused', async () => {
  const bad = await doJob({ id: 2, name: 'ground', data: { bytes: new Uint8Array([1]) } }, frames);
  expect(bad).toMatchObject({ id: 2, ok: false });
  const offline: FrameSource = { ...frames, bring: () => Promise.resolve('Offline.') };
  const none = await doJob({ id: 3, name: 'candidates', data: { bytes: bytesOf(lostRun()) } }, offline);
  expect(none).toMatchObject({ id: 3, ok: false, error: { kind: 'no-frame', message: 'Offline.' } });
});
