import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { eventfulRun } from '../dev/fuzz/eventfulRun.ts';
import { bytesOf, refusalOf, runFor } from '../core/cartridge/cartridge.test-support.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { labelOf } from '../core/cartridge/label/facts.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { takeFromLink } from '../core/cartridge/link.ts';
import { takeFromPng } from '../core/cartridge/png.ts';
import { DOT } from '../core/cartridge/png.test-support.ts';
import { carry } from './carry.ts';

test('F13.11 a link gives the colony back, and says how much of its past it left behind', async () => {
  const run = runFor(8);
  const made = await carry(bytesOf(run), { as: 'link' });
  if (!made.ok || made.value.as !== 'link') throw new Error('no link');
  expect(made.value).toMatchObject({ echoes: 0, blocks: 0 });
  const taken = takeFromLink(new TextEncoder().encode(made.value.fragment));
  if (!taken.ok) throw new Error(taken.error.message);
  expect(Buffer.compare(gunzipSync(taken.value), bytesOf(run))).toBe(0);
  const long = await carry(bytesOf(eventfulRun(120)), { as: 'link' });
  expect(long.ok && long.value.as === 'link' && long.value.blocks).toBeGreaterThan(0);
});

test('F13.10 a picture is the label of the file, with the file in it', async () => {
  const run = runFor(3);
  const label = await carry(bytesOf(run), { as: 'label' });
  const svg = labelSvg(labelOf(cartridgeOf(run)), { size: 720 });
  expect(label).toEqual({ ok: true, value: { as: 'label', svg } });
  const made = await carry(bytesOf(run), { as: 'picture', drawn: DOT });
  if (!made.ok || made.value.as !== 'picture') throw new Error('no picture');
  const taken = takeFromPng(made.value.bytes);
  if (!taken.ok) throw new Error(taken.error.message);
  expect(Buffer.compare(gunzipSync(taken.value), bytesOf(run))).toBe(0);
  expect(await carry(bytesOf(run), { as: 'picture', drawn: new Uint8Array(3) })).toMatchObject({
    error: { kind: 'damaged-png' },
  });
});

test('what is refused is refused with the reason that its file has', async () => {
  const bytes = new TextEncoder().encode('{}');
  expect(await carry(bytes, { as: 'link' })).toEqual({ ok: false, error: refusalOf(bytes) });
});
