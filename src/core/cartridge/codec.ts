/**
 * The one serialiser and the one parser, for every tier. Reading is a ladder of checks, cheapest first: nothing is looked
 * at before the check that protects it, nothing is executed, and no check throws on any input.
 */
import { err, ok, type Result } from '../kernel/result.ts';
import { fitConverted } from './fitConverted.ts';
import { checkCartridge } from './meaning.ts';
import { homeOf, nameOf } from './formats/names.ts';
import { migrate } from './migrations/migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/list.ts';
import { issueOf } from './issue.ts';
import { findStray, prettyLength, prettySorted } from './json.ts';
import { readJson, shown } from './readJson.ts';
import { refusal, type Refusal } from './refusal.ts';
import { FORMAT_NAME, Known, MAX_EXTRA, VERSION, type Cartridge } from './schema.ts';

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

/** Size, UTF-8, depth, JSON, keys, envelope. Never throws. */
export function openEnvelope(bytes: Uint8Array): Result<Envelope, Refusal> {
  const read = readJson(bytes);
  return read.ok ? envelopeOf(read.value) : read;
}

/** The envelope of a JSON value that was read. */
export function envelopeOf(value: unknown): Result<Envelope, Refusal> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err(refusal('not-a-cartridge', 'This file is JSON, but not a cartridge: it is not an object.'));
  return checkEnvelope(value as Record<string, unknown>);
}

function checkEnvelope(document: Readonly<Record<string, unknown>>): Result<Envelope, Refusal> {
  const named = nameOf(document);
  const version = document['version'];
  if (named === null)
    return err(refusal('not-a-cartridge', 'This file does not say what it is: it has no _format.', '/_format'));
  const { format, path } = named;
  if (format !== FORMAT_NAME) {
    const taken = `This is a "${shown(format)}". The colony bay takes "${FORMAT_NAME}".`;
    return err(refusal('wrong-format', `${taken} ${homeOf(format)}`, path));
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err(refusal('not-a-cartridge', 'This file has no whole version number.', '/version'));
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
  return envelope.ok ? decodeEnvelope(envelope.value, migrations) : envelope;
}

/** Reads a document that passed the lower rungs: for whoever has it parsed already. */
export function decodeDocument(document: Readonly<Record<string, unknown>>): Result<Decoded, Refusal> {
  const envelope = checkEnvelope(document);
  return envelope.ok ? decodeEnvelope(envelope.value, MIGRATIONS) : envelope;
}

function decodeEnvelope(envelope: Envelope, migrations: readonly Migration[]): Result<Decoded, Refusal> {
  const shaped = shapeOf(envelope, migrations);
  if (!shaped.ok) return shaped;
  const cartridge = shaped.value;
  const problem = checkCartridge(cartridge)[0];
  if (problem !== undefined) return err(refusal('inconsistent', problem.reason, problem.path));
  const { version } = envelope;
  const { genesis } = cartridge;
  return ok({
    cartridge,
    migratedFrom: version === VERSION ? null : version,
    losses: 'from' in genesis ? genesis.from.losses : [],
  });
}

/** Every rung but the last: a cartridge of the right shape, which may still contradict itself. Never throws. */
export function shapeOf(
  { document, version }: Envelope,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Cartridge, Refusal> {
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
  return ok(fitConverted({ ...parsed.data, extra }));
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
