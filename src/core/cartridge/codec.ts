/**
 * The one serialiser and the one parser, for every tier. Reading is a ladder of checks, cheapest first: nothing is looked
 * at before the check that protects it, nothing is executed, and no check throws on any input.
 */
import { err, ok, type Result } from '../kernel/result.ts';
import { checkCartridge } from './meaning.ts';
import { migrate } from './migrations/migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/list.ts';
import { issueOf } from './issue.ts';
import { depthWithin, findKeyProblem, findStray, prettyLength, prettySorted } from './json.ts';
import { refusal, type Refusal } from './refusal.ts';
import { FORMAT_NAME, Known, MAX_BYTES, MAX_DEPTH, MAX_EXTRA, VERSION, type Cartridge } from './schema.ts';

/** What decoding found besides the cartridge: the version it had, and what a migration could not carry over. */
export type Decoded = {
  readonly cartridge: Cartridge;
  readonly migratedFrom: number | null;
  readonly losses: readonly string[];
};

/** The first three rungs' result: a JSON object that calls itself a cartridge of ours. */
export type Envelope = { readonly document: Readonly<Record<string, unknown>>; readonly version: number };

/** A cartridge as a file: UTF-8, pretty, sorted keys, a line feed at the end. Equal cartridges are equal bytes. */
export function encode(cartridge: Cartridge): Uint8Array<ArrayBuffer> {
  const { extra, ...known } = cartridge;
  return new TextEncoder().encode(prettySorted({ ...extra, ...known }));
}

/** Whether bytes begin like gzip. The shells inflate, counting, before they decode. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The refusal of bytes over the limit. */
export function tooLarge(bytes: number): Refusal {
  // Rounded up, so that a file a little over the limit is not said to be as large as the limit.
  const mib = (count: number): string => `${(Math.ceil((count / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
  return refusal('too-large', `This file is ${mib(bytes)}. A cartridge is at most ${mib(MAX_BYTES)}.`);
}

/** Size, UTF-8, depth, JSON, keys, envelope. Never throws. */
export function openEnvelope(bytes: Uint8Array): Result<Envelope, Refusal> {
  if (bytes.byteLength > MAX_BYTES) return err(tooLarge(bytes.byteLength));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return err(refusal('not-utf8', 'This file is not text in UTF-8.'));
  }
  if (!depthWithin(text, MAX_DEPTH))
    return err(refusal('too-deep', `This file nests more than ${MAX_DEPTH} levels deep.`));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(refusal('not-json', text.trim() === '' ? 'This file is empty.' : 'This file is not JSON.'));
  }
  const problem = findKeyProblem(text);
  if (problem !== null) {
    const why = problem.reason === 'duplicate' ? 'occurs twice in one object' : 'is not allowed in a cartridge';
    return err(refusal('bad-key', `The key "${shown(problem.key)}" ${why}.`, problem.path));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err(refusal('not-a-cartridge', 'This file is JSON, but not a cartridge: it is not an object.'));
  return checkEnvelope(value as Record<string, unknown>);
}

function checkEnvelope(document: Record<string, unknown>): Result<Envelope, Refusal> {
  const format = document['_format'];
  const version = document['version'];
  if (typeof format !== 'string')
    return err(refusal('not-a-cartridge', 'This file does not say what it is: it has no _format.', '/_format'));
  if (format !== FORMAT_NAME)
    return err(
      refusal('wrong-format', `This is a "${shown(format)}". The colony bay takes "${FORMAT_NAME}".`, '/_format'),
    );
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err(refusal('not-a-cartridge', 'This file has no version number.', '/version'));
  if (version > VERSION)
    return err(
      refusal(
        'version-too-new',
        `This cartridge has version ${version}; this Marsdeck reads up to ${VERSION}. Open it in a newer one.`,
        '/version',
      ),
    );
  return ok({ document, version });
}

/** Reads a file. The whole ladder; a refusal has a kind, a sentence and a path. Never throws. */
export function decode(bytes: Uint8Array, migrations: readonly Migration[] = MIGRATIONS): Result<Decoded, Refusal> {
  const envelope = openEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const { document, version } = envelope.value;
  const migrated = migrate(document, version, migrations);
  if (!migrated.ok) return migrated;
  const stray = findStray(migrated.value);
  if (stray !== null) return err(refusal('invalid', stray.reason, stray.path));
  const { known, extra } = splitKeys(migrated.value);
  if (prettyLength(extra, MAX_EXTRA) > MAX_EXTRA)
    return err(refusal('too-large', 'This file holds too much that this Marsdeck does not know.'));
  const parsed = Known.safeParse(known);
  if (!parsed.success) {
    const { path, message } = issueOf(parsed.error.issues);
    return err(refusal('invalid', `A value is not what it should be: ${message}.`, path));
  }
  const cartridge: Cartridge = { ...parsed.data, extra };
  const problem = checkCartridge(cartridge)[0];
  if (problem !== undefined) return err(refusal('inconsistent', problem.reason, problem.path));
  const { genesis } = cartridge;
  return ok({
    cartridge,
    migratedFrom: version === VERSION ? null : version,
    losses: 'from' in genesis ? genesis.from.losses : [],
  });
}

/** Known keys apart from the others, which are kept as they came. */
function splitKeys(document: Readonly<Record<string, unknown>>): {
  known: Record<string, unknown>;
  extra: Record<string, unknown>;
} {
  const known: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(document)) (Object.hasOwn(Known.shape, key) ? known : extra)[key] = value;
  return { known, extra };
}

/** A stranger's word, short enough for a sentence. */
function shown(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}
