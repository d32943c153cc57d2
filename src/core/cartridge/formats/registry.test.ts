import { describe, expect, test } from 'vitest';
import { bytesOf, refusalOf, runFor, textOf, utf8 } from '../cartridge.test-support.ts';
import { documentOf, fileOf, golden, GOLDENS, openedOf, refusedAt } from './formats.test-support.ts';
import { homeOf, knownFormat } from './names.ts';
import { openCartridge } from './registry.ts';

const FORMAT: Readonly<Record<string, string>> = {
  'agent.json': 'lispy-cartridge',
  'autopilot.json': 'mars-barn-autopilot',
  'lispy-os.json': 'lispy-os-cartridge',
  'module.json': 'mars-capability-cartridge',
  'universal.json': 'universal',
};

test('F10.1 there is a golden file of every format', () => {
  expect(GOLDENS).toEqual(Object.keys(FORMAT));
  expect(openCartridge(bytesOf(runFor(1)))).toMatchObject({ ok: true, value: { format: 'mars-barn-cartridge' } });
});

test.each(GOLDENS)('F10.1 %s opens as what it says it is, and nothing in it is lost', (name) => {
  const opened = openCartridge(golden(name));
  expect(opened).toMatchObject({ ok: true, value: { format: FORMAT[name] } });
  if (!opened.ok) return;
  const { format: _format, ...held } = opened.value as unknown as Record<string, object>;
  const value = (held['cartridge'] ?? held['programs'] ?? held['module'] ?? held['agent']) as { extra?: object };
  const { extra = {}, ...known } = value;
  expect({ ...extra, ...known }).toEqual(documentOf(name));
});

test.each(GOLDENS)('F10.1 the colony bay refuses %s by name, and says where it belongs', (name) => {
  const refusal = refusalOf(golden(name));
  const { _format: format = 'lispy-cartridge' } = documentOf(name) as { _format?: string };
  expect(refusal?.kind).toBe('wrong-format');
  expect(refusal?.path).toBe(name === 'agent.json' ? '/_meta/type' : '/_format');
  expect(refusal?.message).toContain(`"${format}"`);
  expect(refusal?.message).toContain(homeOf(format));
});

test('F10.1 a content of one format under the name of another is not that other', () => {
  const names = ['lispy-os-cartridge', 'mars-barn-autopilot', 'mars-capability-cartridge', 'mars-barn-cartridge'];
  for (const name of GOLDENS)
    for (const other of names.filter((one) => one !== FORMAT[name])) {
      const opened = openCartridge(fileOf({ ...documentOf(name), version: 1, _format: other }));
      // What is unknown to a system at the top is kept, and a system needs nothing: still it is never what it was.
      if (opened.ok) expect(opened.value.format).toBe(other);
      else expect(['invalid', 'inconsistent', 'not-resumable', 'migration-failed']).toContain(opened.error.kind);
    }
});

test('F10.1 `_format` has the first word: a colony with an agent’s `_meta` is a colony', () => {
  const colony = JSON.parse(textOf(bytesOf(runFor(1)))) as object;
  expect(openedOf({ ...colony, _meta: { type: 'lispy-cartridge' } }).format).toBe('mars-barn-cartridge');
  expect(openedOf({ _format: 'game-save', version: 1, _meta: { type: 'lispy-cartridge' } }).format).toBe('universal');
});

describe('F10.2 the ladder comes before any format', () => {
  test.each([
    ['nothing', '', 'not-json', ''],
    ['a list', '[]', 'not-a-cartridge', ''],
    ['no name', '{"version":1}', 'not-a-cartridge', '/_format'],
    ['another meta', '{"_meta":{"type":"rappter.egg"}}', 'not-a-cartridge', '/_format'],
    ['a number for a name', '{"_format":7,"version":1}', 'not-a-cartridge', '/_format'],
    ['capitals', '{"_format":"Game-Save","version":1}', 'invalid', '/_format'],
    ['no version', '{"_format":"game-save"}', 'not-a-cartridge', '/version'],
    ['half a version', '{"_format":"game-save","version":1.5}', 'not-a-cartridge', '/version'],
    ['a version in words', '{"_format":"lispy-os-cartridge","version":"1"}', 'not-a-cartridge', '/version'],
    ['__proto__ deep down', '{"_format":"game-save","version":1,"env":{"__proto__":1}}', 'bad-key', '/env/__proto__'],
    ['a key twice', '{"_format":"game-save","version":1,"version":2}', 'bad-key', '/version'],
    ['a negative zero', '{"_format":"game-save","version":1,"own":[-0]}', 'invalid', '/own/0'],
    ['half a character', '{"_format":"lispy-os-cartridge","version":1,"x":"\\ud800"}', 'invalid', '/x'],
    ['a number too large', '{"_meta":{"type":"lispy-cartridge"},"x":1e999}', 'invalid', '/x'],
    ['brackets', `{"_format":"game-save","version":1,"x":${'['.repeat(65)}`, 'too-deep', ''],
  ])('F10.2 %s', (_what, text, kind, path) => {
    expect(refusedAt(openCartridge(utf8(text)))).toEqual([kind, path]);
  });

  test('F10.2 a file too large is not looked at', () => {
    expect(refusedAt(openCartridge(new Uint8Array(10 * 1024 * 1024 + 1)))).toEqual(['too-large', '']);
  });

  test('F10.2 a newer version of a format is refused with both numbers', () => {
    for (const name of ['lispy-os.json', 'autopilot.json', 'module.json']) {
      const opened = openCartridge(fileOf({ ...documentOf(name), version: 9 }));
      expect(refusedAt(opened)).toEqual(['version-too-new', '/version']);
      expect(opened.ok ? '' : opened.error.message).toMatch(/9.*up to 1\./);
    }
  });

  test('F10.2 a megabyte that nobody knows is kept; three are too many', () => {
    const own = (length: number) => ({ ...documentOf('lispy-os.json'), own: 'x'.repeat(length) });
    expect(openCartridge(fileOf(own(1 << 20))).ok).toBe(true);
    expect(refusedAt(openCartridge(fileOf(own(3 << 20))))).toEqual(['too-large', '']);
  });
});

test('F10.1 every known format has a home, and any other is told that nothing here runs it', () => {
  expect(knownFormat('constructor')).toBeNull();
  expect(homeOf('constructor')).toMatch(/inspected/);
});
