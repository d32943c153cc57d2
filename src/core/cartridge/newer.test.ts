import { expect, test } from 'vitest';
import { allocate } from '../colony/colony.test-support.ts';
import { bent, bytesOf, ledger, refusalOf, runFor, type Loose } from './cartridge.test-support.ts';
import { decode, encode } from './codec.ts';
import { cartridgeOf } from './convert.ts';
import { readNewer } from './newer.ts';
import { advanceSols, isUnranked } from './run.ts';

const played = bytesOf(runFor(3, 1, [allocate(0.4, 0.3, 0.3)]));

/** The file as a Marsdeck of version 3 might write it. */
const newer = (change: (document: Loose) => void = () => {}): Uint8Array =>
  bent(played, (document) => {
    document.version = 3;
    document.tides = { phobos: 1 };
    document.state.karma = 7;
    document.state.crew[2].luck = 0.5;
    document['x-mine'] = 'kept nowhere, and not worth a warning';
    change(document);
  });

test('F6.7 of a newer version what is known begins an unranked run of its own, and what is not is listed', () => {
  expect(refusalOf(newer())?.kind).toBe('version-too-new');
  const read = readNewer(newer(), 'MDK-COPY', ledger);
  if (!read.ok) throw new Error(read.error.message);
  const { run, version, notKnown } = read.value;
  expect(version).toBe(3);
  expect([...notKnown].sort()).toEqual(['/state/crew/2/luck', '/state/karma', '/tides']);
  expect(run.identity).toMatchObject({ id: 'MDK-COPY', name: 'Test' });
  expect(isUnranked(run)).toBe(true);
  expect(run.genesis).toMatchObject({ from: { parentId: 'MDK-TEST' } });
  const losses = 'from' in run.genesis ? run.genesis.from.losses : [];
  expect(losses[0]).toMatch(/version 3.*\/state\/karma/);
  expect(run.colony.tick).toBe(72);
  expect(run.colony.allocation).toEqual({ heating: 0.4, isru: 0.3, greenhouse: 0.3 });
});

test('F6.7 the copy goes on, and its file is one of ours', () => {
  const read = readNewer(newer(), 'MDK-COPY', ledger);
  if (!read.ok) throw new Error(read.error.message);
  advanceSols(read.value.run, 2);
  const back = decode(encode(cartridgeOf(read.value.run)));
  expect(back.ok && back.value.cartridge.state.sol).toBe(5);
});

test('F6.7 history, log and blocks of any shape are left alone: the state is all that is wanted', () => {
  const odd = newer((document) => {
    document.echoHistory = 'elsewhere';
    document.commands = { packed: 'AAAA' };
    document.chain = { head: 'f'.repeat(64), tree: [] };
    document.genesis = { ledger: document.genesis.ledger, more: true };
  });
  expect(readNewer(odd, 'MDK-COPY', ledger)).toMatchObject({ ok: true });
});

test.each([
  ['a state that lacks something', (document: Loose) => delete document.state.tanks, /^\/state/],
  ['a mission that is not known', (document: Loose) => (document.mission = 'ceres'), /^\/mission/],
  ['a value that moved', (document: Loose) => (document.state.tick = { sol: 3 }), /^\/state\/tick/],
  [
    'nothing but the envelope',
    (document: Loose) =>
      Object.keys(document).forEach((key) => key in { _format: 1, version: 1 } || delete document[key]),
    /^\//,
  ],
])('F6.7 %s: what is known makes no colony, and the refusal says so with both versions', (_what, change, path) => {
  const read = readNewer(newer(change), 'MDK-COPY', ledger);
  expect(read).toMatchObject({ ok: false, error: { kind: 'version-too-new', path: expect.stringMatching(path) } });
  expect(read.ok ? '' : read.error.message).toMatch(/version 3\b.*up to 2\b/);
});

test('F6.7 a state that contradicts itself is refused like that of any file', () => {
  const read = readNewer(
    newer((document) => (document.state.crew[0].hp = 3)),
    'MDK-COPY',
    ledger,
  );
  expect(read).toMatchObject({ ok: false, error: { kind: 'inconsistent' } });
});

test('F6.7 what is not of a newer version is not read this way', () => {
  expect(readNewer(played, 'MDK-COPY', ledger)).toMatchObject({ ok: false, error: { path: '/version' } });
  for (const text of ['[]', 'null', '7', '"a"', '{'])
    expect(readNewer(new TextEncoder().encode(text), 'MDK-COPY', ledger).ok).toBe(false);
});

test('F6.7 thousands of keys that are not known are told of in a bounded sentence', () => {
  const read = readNewer(
    newer((document) => {
      for (let i = 0; i < 5000; i++) document[`new-${i}-${'x'.repeat(200)}`] = i;
    }),
    'MDK-COPY',
    ledger,
  );
  if (!read.ok) throw new Error(read.error.message);
  const losses = 'from' in read.value.run.genesis ? read.value.run.genesis.from.losses : [];
  expect(losses[0]?.length).toBeLessThan(300);
  expect(losses[0]).toMatch(/and 50\d\d more\.$|and 4\d\d\d more\.$/);
});
