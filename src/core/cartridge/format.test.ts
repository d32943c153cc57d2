import { expect, test } from 'vitest';
import { documentText, expectProved } from '../documents.test-support.ts';
import { bent, bytesOf, refusalOf, runFor, textOf } from './cartridge.test-support.ts';
import { findLedger } from './ledgers.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { REFUSAL_KINDS } from './refusal.ts';
import { Known, VERSION } from './schema.ts';

const text = documentText('cartridge/FORMAT.md');
const file = bytesOf(runFor(2));

test('every rule of FORMAT.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  expectProved(text, 30, 'colony/', 'cartridge/', 'replay/', 'agent/', '../worker/');
});

test('F6.2 the table of versions is the list of migrations, with their reasons', () => {
  const rows = [...text.matchAll(/^\| (\d+) \| (.*) \| (.*) \|$/gm)].map(([, version, , why]) => [
    Number(version),
    why,
  ]);
  expect(rows.map(([version]) => version)).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1));
  expect(rows.slice(1)).toEqual(MIGRATIONS.map(({ to, why }) => [to, why]));
});

test('F1.1 F2.1 the keys that FORMAT.md lists are those of every file, and none may be missing', () => {
  const table = /## 2\. Keys\n([\s\S]*?)\n- /.exec(text)?.[1] ?? '';
  const listed = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) =>
    (cell ?? '').replaceAll('`', '').split(', '),
  );
  expect(listed.sort()).toEqual(Object.keys(Known.shape).sort());
  // `frames` is there only under a ledger that is not shipped (F9.1), a seal only in a signed file (F12.6), the others only where
  // a run was forked or merged (section 11).
  const sometimes = ['frames', 'provenance', 'branches', '_publicKey', '_engineId', '_signature'];
  const always = listed.filter((key) => !sometimes.includes(key));
  expect(Object.keys(JSON.parse(textOf(file)) as object).sort()).toEqual(always.sort());
  for (const key of always) expect(refusalOf(bent(file, (document) => void delete document[key])), key).not.toBeNull();
});

test('F5.1 FORMAT.md names every kind of refusal', () => {
  for (const kind of REFUSAL_KINDS) expect(text).toContain(`\`${kind}\``);
});

test('F3.1 a genesis is one of two shapes, and nothing may be added to either or taken away', () => {
  const genesis = (JSON.parse(textOf(file)) as { genesis: object }).genesis;
  expect(Object.keys(genesis).sort()).toEqual(
    ['rules', 'mission', 'crew', 'robots', 'site', 'startSol', 'seed', 'supplies', 'ledger', 'fuse'].sort(),
  );
  for (const key of Object.keys(genesis))
    expect(refusalOf(bent(file, (document) => void delete document.genesis[key]))?.kind).toBe('invalid');
  expect(refusalOf(bent(file, (document) => (document.genesis.from = {})))?.kind).toBe('invalid');
});

test('F3.6 a ledger is found by id and head hash alone', () => {
  const { ledger } = (JSON.parse(textOf(file)) as { genesis: { ledger: { id: string; headHash: string } } }).genesis;
  expect(findLedger(ledger).ok).toBe(true);
  const other = findLedger({ ...ledger, headHash: 'f'.repeat(64) });
  expect(other).toMatchObject({ ok: false, error: { kind: 'unknown-ledger', path: '/genesis/ledger' } });
  expect(findLedger({ ...ledger, id: 'x' })).toMatchObject({ ok: false, error: { kind: 'unknown-ledger' } });
});
