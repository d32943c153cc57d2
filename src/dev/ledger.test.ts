/** What is shipped is what the planet's model makes, signed by its publisher. When this fails: `npm run ledger -- --key FILE`. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callFrom } from '../cli/call.test-support.ts';
import { sha256Hex } from '../core/kernel/hash.ts';
import { PUBLISHER } from '../core/mars/ledger/publisher.ts';
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { REFERENCE_PIN } from '../core/mars/referencePlan.ts';
import { FOLDER, shippedLedger, TABLE } from './ledger/shipped.ts';
import { absolute, read } from './sources/files.ts';

const made = shippedLedger(null);

test('public/ledger holds the files that `npm run ledger` writes, byte for byte, and no others', () => {
  const hashes = Object.fromEntries(made.files.map(({ file, bytes }) => [file, sha256Hex(bytes)]));
  const there = Object.fromEntries(
    readdirSync(absolute(FOLDER)).map((file) => [file, sha256Hex(readFileSync(absolute(`${FOLDER}/${file}`)))]),
  );
  // The head is compared below: only the publisher can write its signature.
  expect({ ...there, 'head.json': '' }).toEqual({ ...hashes, 'head.json': '' });
  const { _publicKey, _engineId, _signature, ...head } = JSON.parse(read(`${FOLDER}/head.json`)) as Record<
    string,
    unknown
  >;
  expect(head).toEqual(made.head);
  expect(_publicKey).toBe(PUBLISHER.publicKey);
});

test('the table in the worker is that of the manifest, and both lead to the pinned head', () => {
  expect(read(TABLE)).toBe(made.table);
  expect(SHIPPED_CHUNKS).toEqual(made.manifest.chunks);
  expect(SHIPPED_PIN).toEqual(REFERENCE_PIN);
  expect(made.manifest).toMatchObject(REFERENCE_PIN);
});

test('it verifies on the command line, signature and all', () => {
  const { status, json } = callFrom(absolute('.'), ['ledger', 'verify', FOLDER, '--json']);
  expect(json()).toMatchObject({
    ok: true,
    total: REFERENCE_PIN.headSol,
    gaps: [],
    linkage: { status: 'pass' },
    signature: { status: 'pass', publisher: PUBLISHER.name },
    files: [],
  });
  expect(status).toBe(0);
});
