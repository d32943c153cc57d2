/** The reading room's whole behaviour, with no `self` in it, so that Node can test it. It holds the file that was read last. */
import { unreachable } from '../../core/kernel/result.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';
import { inspectAny, type Description } from '../../core/cartridge/formats/inspectAny.ts';
import { labelOf } from '../../core/cartridge/label/facts.ts';
import { labelSvg } from '../../core/cartridge/label/labelSvg.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { prettyBytes } from '../../core/cartridge/json.ts';
import { readJson } from '../../core/cartridge/readJson.ts';
import { refusal } from '../../core/cartridge/refusal.ts';
import { MAX_BYTES } from '../../core/cartridge/schema.ts';
import { startRun } from '../../core/cartridge/start.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import { verify } from '../../core/replay/verify.ts';
import type { Born, CopyKind, FromReadingRoom, Read, ToReadingRoom } from '../../core/talk/readingRoom.ts';
import { copyOf } from './copies.ts';
import { lookAt } from './look.ts';

type Held = { readonly bytes: Uint8Array; readonly document: unknown; readonly description: Description };
const MOST_TOLD = 200;
/** Bytes of text that are set in lines. */
const MOST_SET = 2 * MAX_BYTES;

/** A reading room that answers through `post`. Bytes come unpacked. */
export function createReadingRoom(post: (message: FromReadingRoom) => void): (message: ToReadingRoom) => void {
  let held: Held | null = null;

  function read(bytes: Uint8Array, requestId: number): void {
    held = null;
    const json = readJson(bytes);
    const described = inspectAny(bytes);
    if (!json.ok) return post({ kind: 'refused', requestId, error: json.error });
    if (!described.ok) return post({ kind: 'refused', requestId, error: described.error });
    held = { bytes, document: json.value, description: described.value };
    post({ kind: 'read', requestId, read: readOf(held) });
  }

  function verified(requestId: number): void {
    if (held === null) return post({ kind: 'refused', requestId, error: NOTHING_READ });
    const { checks, refusal: loads } = verify(held.bytes, { shipped: referenceLedger() });
    post({ kind: 'verified', requestId, verdicts: checks, loads });
  }

  function copied(as: CopyKind, requestId: number): void {
    if (held === null) return post({ kind: 'refused', requestId, error: NOTHING_READ });
    const copy = copyOf(held.bytes, held.document, as);
    if (copy.ok) post({ kind: 'copied', requestId, copy: copy.value });
    else post({ kind: 'refused', requestId, error: copy.error });
  }

  return (message) => {
    const { requestId } = message;
    switch (message.kind) {
      case 'read':
        return read(message.bytes, requestId);
      case 'verify':
        return verified(requestId);
      case 'look':
        return post({ kind: 'looked', requestId, ...lookAt(held?.document, message.path, message.from) });
      case 'copy':
        return copied(message.as, requestId);
      case 'labels':
        return post({ kind: 'labelled', requestId, labels: message.born.map(labelOfBorn) });
      default:
        return unreachable(message);
    }
  };
}

function readOf({ bytes, document, description }: Held): Read {
  const fields = Object(document) as Readonly<Record<string, unknown>>;
  const text = new TextDecoder().decode(bytes);
  const parent = Object(Object(fields['provenance']).parent) as Readonly<Record<string, unknown>>;
  return {
    description,
    bytes: bytes.byteLength,
    sha256: sha256Hex(bytes),
    label: description.label === null ? null : labelSvg(description.label),
    author: told(fields['author']),
    created: told(fields['created']),
    parent: told(parent['id']),
    // What was written without line feeds is set in lines, unless they would be many times the file.
    text: text.includes('\n') || prettyBytes(document) > MOST_SET ? text : JSON.stringify(document, null, 2),
  };
}

function told(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, MOST_TOLD) : null;
}

/** Its label, pressed and not yet played. */
function labelOfBorn({ mission, seed, custom }: Born): string | null {
  const started = startRun(
    { mission, seed, id: 'MDK-0000000000', created: '1970-01-01T00:00:00.000Z', custom },
    referenceLedger(),
  );
  return started.ok ? labelSvg(labelOf(cartridgeOf(started.value))) : null;
}

const NOTHING_READ = refusal('no-ticket', 'No file has been read.');
