import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'module-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const marsdeck = (...args: string[]) => callFrom(FOLDER, args);
const SHIPPED = fileURLToPath(new URL('../../public/modules/', import.meta.url));
const forge = join(SHIPPED, 'forge.cartridge.json');
const others = ['prospector', 'ranger', 'archivist'].flatMap((id) => ['--with', join(SHIPPED, `${id}.cartridge.json`)]);

test('a module of ours is fine', () => {
  const { status, out } = marsdeck('module', 'lint', forge, ...others);
  expect(out).toContain('FORGE, 3 contracts');
  expect(out).toContain('integrity: pass');
  expect(out).toContain('nothing found');
  expect(status).toBe(0);
});

test('one that was edited is told, with what is wrong', () => {
  const edited = JSON.parse(readFileSync(forge, 'utf8')) as { contracts: { phases: { limits: object }[] }[] };
  const [first] = edited.contracts[0]?.phases ?? [];
  if (first !== undefined) first.limits = {};
  writeFileSync(join(FOLDER, 'edited.json'), JSON.stringify(edited));
  const { status, json } = marsdeck('module', 'lint', 'edited.json', '--json');
  expect(status).toBe(1);
  expect(json()).toMatchObject({ ok: false, id: 'forge', integrity: { status: 'fail' } });
  const { findings } = json() as { findings: { message: string }[] };
  expect(findings.map(({ message }) => message)).toContain('It asks for d-parts, which has no limit.');
});

test('what is no module is refused, and anything but lint is wrong use', () => {
  writeFileSync(join(FOLDER, 'other.json'), '{"_format":"mars-barn-autopilot","version":1}');
  expect(marsdeck('module', 'lint', 'other.json')).toMatchObject({
    status: 1,
    err: expect.stringContaining('no module'),
  });
  expect(marsdeck('module', 'lint', 'nothing.json').status).toBe(2);
  expect(marsdeck('module', 'eat', 'other.json').status).toBe(2);
  expect(marsdeck('module', 'lint').status).toBe(2);
});
