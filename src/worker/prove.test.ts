import { expect, test } from 'vitest';

import { referenceLedger } from '../core/mars/referenceLedger.ts';
import type { FromWorker } from '../core/talk/protocol.ts';
import type { FrameSource } from './frames.ts';
import { bench } from './host.test-support.ts';
import { identify } from './identify.ts';
import { prove } from './prove.ts';

const whole: FrameSource = { ledger: referenceLedger(), bring: () => Promise.resolve(null), ahead() {} };

function played(): Uint8Array {
  const desk = bench();
  desk.begin();
  desk.ask({ kind: 'advance', sols: 4 });
  return (desk.ask({ kind: 'encode', purpose: 'file' }) as Extract<FromWorker, { kind: 'encoded' }>).bytes;
}

test('the five verdicts on a file, once the frames of its sols are at hand', async () => {
  const brought: number[] = [];
  const checks = await prove(played(), {
    ...whole,
    bring: (sol) => {
      brought.push(sol);
      return Promise.resolve(null);
    },
  });
  expect(Object.values(checks).map(({ status }) => status)).toEqual(['pass', 'pass', 'pass', 'pass', 'skipped']);
  expect(brought).toHaveLength(4);
});

test('without frames ledger and replay are skipped, not failed', async () => {
  const checks = await prove(played(), { ...whole, bring: () => Promise.resolve('Offline.') });
  expect(checks).toMatchObject({
    chain: { status: 'pass' },
    ledger: { status: 'skipped' },
    replay: { status: 'skipped' },
  });
});

test('what is no file at all is given its verdicts too', async () => {
  expect(await prove(new Uint8Array([1]), whole)).toMatchObject({ format: { status: 'fail' } });
});

test('agents, modules, systems and autopilots are told by what they say of themselves, and nothing else is taken', () => {
  const utf8 = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const agent = utf8({ _meta: { type: 'lispy-cartridge' }, profile: { name: 'Ada' } });
  expect(identify(agent)).toMatchObject({ ok: true, value: { kind: 'agent', title: 'Ada' } });
  expect(identify(utf8({ _meta: { type: 'lispy-cartridge' } }))).toMatchObject({
    value: { title: expect.stringMatching(/^Agent [0-9a-f]{16}$/) },
  });
  const system = utf8({ _format: 'lispy-os-cartridge', version: 1, name: 'Ridge', boot: ['(print 1)'] });
  expect(identify(system)).toMatchObject({ ok: true, value: { kind: 'system', title: 'Ridge' } });
  expect(identify(utf8({ _format: 'mars-barn-autopilot', version: 1, task_decision: '0' }))).toEqual({
    ok: true,
    value: { kind: 'autopilot', title: 'Autopilot', decision: '0', override: null },
  });
  expect(identify(utf8({ _format: 'holiday-photos', version: 1 }))).toMatchObject({ ok: false });
  expect(identify(played())).toMatchObject({ ok: false, error: { kind: 'wrong-format' } });
});
