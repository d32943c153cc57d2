import { describe, expect, test } from 'vitest';
import { ledger } from '../../cartridge/cartridge.test-support.ts';
import { documentOf, fileOf, golden, GOLDENS } from '../../cartridge/formats/formats.test-support.ts';
import { sealed } from '../../kernel/seal.ts';
import { verify, type Verification } from '../verify.ts';

const SECRET = new Uint8Array(32).fill(9);
const check = (bytes: Uint8Array): Verification => verify(bytes, { shipped: ledger });
const statusesOf = ({ checks }: Verification) =>
  Object.fromEntries(Object.entries(checks).map(([name, { status }]) => [name, status]));

describe('F12.10 files of other formats', () => {
  test.each(GOLDENS)('F12.10 %s: its format passes, its chain as far as it goes, and the rest says why not', (name) => {
    const report = check(golden(name));
    const { format, version, ok, refusal, checks } = report;
    const document = documentOf(name);
    expect([ok, refusal]).toEqual([true, null]);
    expect([format, version]).toEqual([
      document._format ?? 'lispy-cartridge',
      document.version ?? document._meta.version,
    ]);
    expect(checks.format.reason).toContain(`This is a ${format}`);
    expect(statusesOf(report)).toEqual({
      format: 'pass',
      chain: name === 'universal.json' ? 'pass' : 'skipped',
      ledger: 'skipped',
      replay: 'skipped',
      signature: 'skipped',
    });
    for (const { reason } of Object.values(checks)) expect(reason).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('F12.10 a chain that is spliced and a module that was edited fail', () => {
    const spliced = documentOf('universal.json');
    spliced.chainBlocks[0].hash = 'somebody-elses';
    expect(check(fileOf(spliced))).toMatchObject({ ok: false, checks: { chain: { status: 'fail' } } });
    const edited = documentOf('module.json');
    edited.name += '.';
    expect(check(fileOf(edited))).toMatchObject({
      ok: false,
      refusal: { path: '/integrity/digest' },
      checks: { format: { status: 'fail', at: { field: '/integrity/digest' } } },
    });
  });

  test('F12.10 a signature of our kind is held to it; another kind is not judged', () => {
    const system = documentOf('lispy-os.json');
    const ours = sealed(system, SECRET);
    expect(check(fileOf(ours)).checks.signature).toMatchObject({ status: 'pass', known: false });
    expect(check(fileOf({ ...ours, name: 'Another' })).checks.signature.status).toBe('fail');
    const theirs = { ...system, _signature: 'rsa:AAAA', _publicKey: 'ssh-rsa AAAA', _engineId: 'node-7' };
    expect(check(fileOf(theirs)).checks.signature.status).toBe('skipped');
  });
});
