/** The durable deck as bytes. What is refused is set aside by the host under another key, and never overwritten. */
import { pointer } from '../../cartridge/json.ts';
import { readJson } from '../../cartridge/readJson.ts';
import { refusal, type Refusal } from '../../cartridge/refusal.ts';
import { checkVersion, shaped, type Document } from '../../cartridge/formats/shape.ts';
import { canonicalBytes } from '../../kernel/canonical.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isFinished, type Chain } from './chain.ts';
import { KnownDeck, SHELF_PLACES, DECK_VERSION, type DeckRecord } from './deckRecord.ts';

/** Takes a document of one version to the next; null for one that it can't. */
type Migration = (document: Document) => Document | null;

/** Migrations by the version they start from. Version 1 is the first, so there is none yet. */
const DECK_MIGRATIONS: Readonly<Record<number, Migration>> = {};

const OWN_KEY = /^x-/;

/** Bytes of a record: RFC 8785, so that equal records are equal bytes. A stranger's `x-` keys are written back. */
export function encodeDeck({ extra, ...known }: DeckRecord): Uint8Array<ArrayBuffer> {
  return canonicalBytes({ ...extra, ...known });
}

/** The record in some bytes, or why it is not read. Never throws. */
export function decodeDeck(
  bytes: Uint8Array,
  migrations: Readonly<Record<number, Migration>> = DECK_MIGRATIONS,
  latest: number = DECK_VERSION,
): Result<DeckRecord, Refusal> {
  const json = readJson(bytes);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err(refusal('not-a-cartridge', 'This is not a deck.'));
  const found = value as Document;
  if (found['_format'] !== 'marsdeck-deck') return err(refusal('wrong-format', 'This is not a deck.', '/_format'));
  const version = checkVersion(found, latest);
  if (!version.ok) return version;
  let document = found;
  for (let from = version.value; from < latest; from++) {
    const next = migrations[from]?.(document) ?? null;
    if (next === null)
      return err(refusal('migration-failed', `A deck of version ${from} could not be brought to version ${from + 1}.`));
    document = next;
  }
  return read(document);
}

function read(document: Document): Result<DeckRecord, Refusal> {
  const entries = Object.entries(document);
  const known = shaped(KnownDeck, Object.fromEntries(entries.filter(([key]) => !OWN_KEY.test(key))));
  if (!known.ok) return known;
  const flaw = flawOf({ ...known.value, extra: {} });
  if (flaw !== null) return err(flaw);
  return ok({ ...known.value, extra: Object.fromEntries(entries.filter(([key]) => OWN_KEY.test(key))) });
}

/** What contradicts itself: a contract in two places, records that are not in order, more on the shelf than it has places. */
function flawOf({ settled, suspended, current, places }: DeckRecord): Refusal | null {
  const seen = new Set<string>();
  for (const id of [...settled, ...suspended.map((chain) => chain.id), ...(current === null ? [] : [current.id])]) {
    if (seen.has(id)) return refusal('inconsistent', `The contract "${id}" is in the deck twice.`, '/settled');
    seen.add(id);
  }
  if (suspended.length > SHELF_PLACES + places)
    return refusal('inconsistent', 'More contracts are suspended than there are places.', '/suspended');
  const chains: { chain: Chain; path: PropertyKey[] }[] = suspended.map((chain, place) => ({
    chain,
    path: ['suspended', place],
  }));
  if (current !== null) chains.push({ chain: current, path: ['current'] });
  for (const { chain, path } of chains) {
    if (chain.records.some(({ phase }, index) => phase !== index) || chain.records.length > chain.terms.phases.length)
      return refusal(
        'inconsistent',
        'The records of a contract are not those of its phases.',
        pointer([...path, 'records']),
      );
    if (path[0] === 'suspended' && isFinished(chain))
      return refusal('inconsistent', 'A finished contract is suspended.', pointer(path));
  }
  return null;
}
