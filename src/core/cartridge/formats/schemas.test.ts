import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undescribed, type Node } from '../../../dev/schemas/describe.ts';
import { SCHEMA_FOLDER, schemaFiles, unusedFields } from '../../../dev/schemas/files.ts';
import { fits, KNOWN_WORDS, wordsOf } from '../../../dev/schemas/validate.test-support.ts';
import { textOf, type Loose } from '../cartridge.test-support.ts';
import { documentOf, exchanged, fileOf, golden, GOLDENS } from './formats.test-support.ts';
import { openCartridge } from './registry.ts';

const FILES = schemaFiles();
const schemas = Object.entries(FILES).map(([name, text]): [string, Node] => [name, JSON.parse(text) as Node]);
const schemaOf = (name: string): Node => schemas.find(([one]) => one === `${name}.schema.json`)?.[1] ?? {};

/** Goldens and the schema of each. */
const OF: Readonly<Record<string, string>> = {
  'agent.json': 'lispy-cartridge',
  'autopilot.json': 'mars-barn-autopilot',
  'lispy-os.json': 'lispy-os-cartridge',
  'module.json': 'mars-capability-cartridge',
  'universal.json': 'universal-cartridge',
};
const COLONIES = new URL('../golden/', import.meta.url);
const colonies = readdirSync(COLONIES).filter((name) => name.startsWith('v2-'));
const colony = (name: string): Loose => JSON.parse(readFileSync(new URL(name, COLONIES), 'utf8')) as Loose;

test('F10.16 the published schemas are what `npm run schemas` writes now', () => {
  expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(Object.keys(FILES).sort());
  for (const [name, text] of Object.entries(FILES)) expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
});

describe.each(schemas)('F10.16 %s', (name, schema) => {
  test('F10.16 describes every field, and the whole', () => {
    expect(undescribed(schema)).toEqual([]);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: name });
    expect(schema['description']).toMatch(/\.$/);
  });

  test('F10.16 says nothing that a validator would not know, and its patterns are patterns', () => {
    expect([...wordsOf(schema)].filter((word) => !KNOWN_WORDS.has(word))).toEqual([]);
  });
});

test('F10.16 no description is left over, and each is a sentence', () => {
  expect(unusedFields()).toEqual([]);
  for (const [name, text] of Object.entries(FILES))
    for (const [, words] of text.matchAll(/"description": "([^"]*)"/g)) expect(words, name).toMatch(/^[A-Z0][^]*\.$/);
});

test('F10.16 what is read fits its schema', () => {
  for (const name of GOLDENS) expect(fits(documentOf(name), schemaOf(OF[name] ?? '')), name).toBe(true);
  expect(colonies.length).toBeGreaterThan(3);
  for (const name of colonies) expect(fits(colony(name), schemaOf('mars-barn-cartridge')), name).toBe(true);
});

test('F10.16 a file with one value exchanged that is still read fits as well: an editor marks nothing that is fine', () => {
  const steps = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  const other = fc.oneof(fc.jsonValue(), fc.constantFrom('', '..', 'a-b', 7, -1, [], {}, null));
  fc.assert(
    fc.property(fc.constantFrom(...GOLDENS), steps, other, (name, where, value) => {
      const document = exchanged(JSON.parse(textOf(golden(name))), where, value);
      const opened = openCartridge(fileOf(document));
      // An exchanged name makes it another format.
      const { format } = opened.ok ? opened.value : { format: '' };
      const schema = format === 'universal' ? 'universal-cartridge' : format;
      if (opened.ok && schema === OF[name]) expect(fits(document, schemaOf(schema))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['lispy-os.json', (one) => (one.filesystem['/x'] = { type: 'link', target: '/' })],
  ['lispy-os.json', (one) => (one.filesystem['/a/../b'] = { type: 'file', content: '' })],
  ['lispy-os.json', (one) => (one.filesystem['/tmp'].children = [{}])],
  ['lispy-os.json', (one) => (one.filesystem['/tmp'].children = ['a', 'a'])],
  ['lispy-os.json', (one) => (one.env.x = null)],
  ['lispy-os.json', (one) => (one.boot.init = [1])],
  ['lispy-os.json', (one) => (one.version = 2)],
  ['lispy-os.json', (one) => delete one._format],
  ['autopilot.json', (one) => (one.other = 1)],
  ['module.json', (one) => (one.other = 1)],
  ['module.json', (one) => (one.contracts = [])],
  ['module.json', (one) => (one.contracts[0].phases[0].cost = { gold: 1 })],
  ['module.json', (one) => (one.programs = {})],
  ['agent.json', (one) => (one._meta.type = 'rappter.egg')],
  ['agent.json', (one) => (one.tools.x = {})],
  ['universal.json', (one) => (one._format = 'Two Words')],
  ['universal.json', (one) => (one.score = 5)],
  ['universal.json', (one) => (one.chainBlocks[0].prevHash = 5)],
] as [string, (one: Loose) => void][])('F10.16 what is refused for its shape does not fit: %s %s', (name, change) => {
  const document = documentOf(name);
  change(document);
  expect(openCartridge(fileOf(document)).ok).toBe(false);
  expect(fits(document, schemaOf(OF[name] ?? ''))).toBe(false);
});

test('F10.16 the same of a colony', () => {
  const changes: ((one: Loose) => void)[] = [
    (one) => (one.state.tanks.waterKg = -1),
    (one) => (one.state.karma = 1),
    (one) => (one.commands = [[0, { kind: 'open-airlock' }]]),
    (one) => (one.genesis.from = {}),
    (one) => delete one.state,
  ];
  for (const change of changes) {
    const document = colony('v2-r1-fresh.json');
    change(document);
    expect(fits(document, schemaOf('mars-barn-cartridge'))).toBe(false);
  }
});

test('F10.16 a file may name its schema, so that an editor finds it', () => {
  for (const name of GOLDENS) {
    const document: unknown = { ...(documentOf(name) as object), $schema: `../schema/${OF[name]}.schema.json` };
    expect(openCartridge(fileOf(document)).ok).toBe(true);
    expect(fits(document, schemaOf(OF[name] ?? ''))).toBe(true);
  }
});
