import { expect, test } from 'vitest';
import { encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { advanceSols } from '../../core/cartridge/run.ts';
import { startRun } from '../../core/cartridge/start.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import type { CopyKind, FromReadingRoom, ToReadingRoom } from '../../core/talk/readingRoom.ts';
import { lookAt } from './look.ts';
import { createReadingRoom } from './room.ts';

/** A colony of three sols, as its file. */
function fileOf(seed: number): Uint8Array {
  const begun = startRun(
    { mission: 'ares', seed, id: 'MDK-0000000001', created: '2026-01-01T00:00:00.000Z' },
    referenceLedger(),
  );
  if (!begun.ok) throw new Error(begun.error.message);
  advanceSols(begun.value, 3);
  return encode(cartridgeOf(begun.value));
}

type Asked = ToReadingRoom extends infer R ? (R extends ToReadingRoom ? Omit<R, 'requestId'> : never) : never;

function room() {
  const said: FromReadingRoom[] = [];
  const receive = createReadingRoom((message) => said.push(message));
  return (asked: Asked): FromReadingRoom | undefined => {
    receive({ ...asked, requestId: said.length + 1 });
    return said.at(-1);
  };
}

test('a colony is read without being run: facts, sizes, label, and five verdicts that hold', () => {
  const ask = room();
  const bytes = fileOf(7);
  const answer = ask({ kind: 'read', bytes });
  if (answer?.kind !== 'read') throw new Error('it was not read');
  const { description, label, text, bytes: length } = answer.read;
  expect(description).toMatchObject({ format: 'mars-barn-cartridge', mission: 'ares', sol: 3, resumable: true });
  expect(label).toMatch(/^<svg /);
  expect(length).toBe(bytes.byteLength);
  expect(JSON.parse(text)).toMatchObject({ mission: 'ares' });
  const verified = ask({ kind: 'verify' });
  if (verified?.kind !== 'verified') throw new Error('it was not verified');
  expect(verified.loads).toBeNull();
  for (const check of ['format', 'chain', 'ledger', 'replay'] as const)
    expect(verified.verdicts[check].status, check).toBe('pass');
});

test('what is in it is looked at level by level, and a path that leads nowhere holds nothing', () => {
  const ask = room();
  ask({ kind: 'read', bytes: fileOf(7) });
  const root = ask({ kind: 'look', path: [], from: 0 });
  if (root?.kind !== 'looked') throw new Error('it was not looked at');
  expect(root.leaves.find(({ name }) => name === 'mission')).toEqual({
    name: 'mission',
    kind: 'string',
    count: null,
    says: 'ares',
  });
  expect(ask({ kind: 'look', path: ['chainBlocks'], from: 0 })).toMatchObject({ leaves: { length: 3 }, more: 0 });
  expect(ask({ kind: 'look', path: ['chainBlocks', 0, 'nothing'], from: 0 })).toMatchObject({ leaves: [], more: 0 });
  expect(ask({ kind: 'look', path: ['toString'], from: 0 })).toMatchObject({ leaves: [] });
});

test('a long list is answered in parts that join without a gap', () => {
  const list = Array.from({ length: 450 }, (_, at) => at);
  const first = lookAt(list, [], 0);
  const second = lookAt(list, [], first.leaves.length);
  const third = lookAt(list, [], first.leaves.length + second.leaves.length);
  expect(first.more).toBe(450 - first.leaves.length);
  expect(third.more).toBe(0);
  expect([...first.leaves, ...second.leaves, ...third.leaves].map(({ says }) => Number(says))).toEqual(list);
});

test('what is no cartridge is refused in words, and then nothing is on the table', () => {
  const ask = room();
  ask({ kind: 'read', bytes: fileOf(7) });
  expect(ask({ kind: 'read', bytes: new TextEncoder().encode('{"beach":true}') })).toMatchObject({
    kind: 'refused',
    error: { kind: 'not-a-cartridge' },
  });
  expect(ask({ kind: 'verify' })).toMatchObject({ kind: 'refused', error: { kind: 'no-ticket' } });
  expect(ask({ kind: 'look', path: [], from: 0 })).toMatchObject({ leaves: [] });
});

test('labels of colonies that are not born yet: the same seed the same label, what can’t be born has none', () => {
  const ask = room();
  const born = [
    { mission: 'ares', seed: 7 },
    { mission: 'ares', seed: 7 },
    { mission: 'ares', seed: 8 },
    { mission: 'picnic', seed: 1 },
  ];
  const answer = ask({ kind: 'labels', born });
  if (answer?.kind !== 'labelled') throw new Error('none was drawn');
  const [first, second, other, none] = answer.labels;
  expect(first).toBe(second);
  expect(other).not.toBe(first);
  expect(none).toBeNull();
});

test('the label shown before a colony is pressed is the one that its file has', () => {
  const ask = room();
  const read = ask({ kind: 'read', bytes: fileOf(21) });
  const drawn = ask({ kind: 'labels', born: [{ mission: 'ares', seed: 21 }] });
  if (read?.kind !== 'read' || drawn?.kind !== 'labelled') throw new Error('nothing was drawn');
  // The picture is of the birth; sol and growth are not.
  const picture = (svg: string | null | undefined): string => /<svg width="240".*?<\/svg>/.exec(svg ?? '')?.[0] ?? '';
  expect(picture(read.read.label)).toBe(picture(drawn.labels[0]));
  expect(picture(read.read.label).length).toBeGreaterThan(100);
});

test('F4.5 F11.4 a file is written anew as trimmed, canonical and a table; what is no colony has no tables', () => {
  const ask = room();
  const bytes = fileOf(7);
  expect(ask({ kind: 'copy', as: 'history' })).toMatchObject({ kind: 'refused' });
  ask({ kind: 'read', bytes });
  const written = (as: CopyKind): string => {
    const answer = ask({ kind: 'copy', as });
    if (answer?.kind !== 'copied') throw new Error('it was not written');
    return new TextDecoder().decode(answer.copy.bytes);
  };
  expect(JSON.parse(written('canonical'))).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
  expect(written('canonical')).not.toContain('\n');
  expect(JSON.parse(written('trimmed'))).toMatchObject({ mission: 'ares', state: { sol: 3 } });
  expect(written('history').split('\r\n')).toHaveLength(1 + 3 + 1);
  for (const as of ['tasks', 'crew', 'blocks', 'commands'] as const) expect(written(as)).toMatch(/^\w+,.*\r\n/u);
  ask({ kind: 'read', bytes: new TextEncoder().encode('{"_format":"my-sim","version":1}') });
  expect(ask({ kind: 'copy', as: 'crew' })).toMatchObject({ kind: 'refused', error: { kind: 'wrong-format' } });
  expect(written('canonical')).toBe('{"_format":"my-sim","version":1}');
});
