/**
 * `npm run ledger -- [--key FILE]`: writes public/ledger and the table of its chunks. The publisher's private key may also
 * be named by MARSDECK_LEDGER_KEY. Without it the signature that is there stays, as long as it is over the same head.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publicKeyOf } from '../core/kernel/ed25519.ts';
import { toHex } from '../core/kernel/hash.ts';
import { secretOfKeyFile } from '../core/kernel/keyFile.ts';
import { HEAD_FILE } from '../core/mars/ledger/folder.ts';
import { checkHead, LedgerHead } from '../core/mars/ledger/head.ts';
import { PUBLISHER } from '../core/mars/ledger/publisher.ts';
import { REFERENCE_PIN } from '../core/mars/referencePlan.ts';
import { FOLDER, shippedLedger, TABLE } from './ledger/shipped.ts';
import { absolute } from './sources/files.ts';

/** The secret key in a file, when it is the publisher's; or a sentence. */
function secretIn(file: string): Uint8Array | string {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (!existsSync(path)) return `There is no key at ${path}.`;
  const secret = secretOfKeyFile(readFileSync(path, 'utf8'));
  if (!secret.ok) return `${path} holds no Ed25519 private key (${secret.error}).`;
  if (toHex(publicKeyOf(secret.value)) !== PUBLISHER.publicKey)
    return `${path} is not the key of ${PUBLISHER.name}: its public key stands in src/core/mars/ledger/publisher.ts.`;
  return secret.value;
}

/** The head that is there, when it is of the same frames and signed by the publisher. */
function standingHead(head: LedgerHead): Buffer | null {
  const path = absolute(`${FOLDER}/${HEAD_FILE}`);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const there = LedgerHead.safeParse(JSON.parse(bytes.toString()));
  if (!there.success || checkHead(there.data).publisher === null) return null;
  const { _publicKey, _engineId, _signature, ...facts } = there.data;
  return JSON.stringify(facts) === JSON.stringify(head) ? bytes : null;
}

function main(): number {
  const { values } = parseArgs({ options: { key: { type: 'string' } } });
  const named = values.key ?? process.env['MARSDECK_LEDGER_KEY'];
  const secret = named === undefined ? null : secretIn(named);
  if (typeof secret === 'string') {
    process.stderr.write(`${secret}\n`);
    return 2;
  }
  const { files, manifest, head, table } = shippedLedger(secret);
  if (manifest.headHash !== REFERENCE_PIN.headHash) {
    process.stderr.write(
      `The head's hash is ${manifest.headHash}; src/core/mars/referenceLedger.ts pins ${REFERENCE_PIN.headHash}.\n` +
        'If the frames were meant to change, write the new hash there, with a new id, and run this again.\n',
    );
    return 1;
  }
  const standing = secret === null ? standingHead(head) : null;
  mkdirSync(absolute(FOLDER), { recursive: true });
  for (const name of readdirSync(absolute(FOLDER)))
    if (!files.some(({ file }) => file === name)) rmSync(absolute(`${FOLDER}/${name}`));
  for (const { file, bytes } of files)
    writeFileSync(absolute(`${FOLDER}/${file}`), file === HEAD_FILE ? (standing ?? bytes) : bytes);
  writeFileSync(absolute(TABLE), table);
  const signature =
    secret !== null ? 'signed' : standing !== null ? 'with the signature that was there' : 'NOT SIGNED: give it --key';
  process.stdout.write(`${FOLDER}: ${manifest.id}, ${manifest.chunks.length} chunks, ${signature}\n`);
  return 0;
}

process.exitCode = main();
