/** A file that was read, written anew: what `marsdeck trim`, `canonical`, `migrate` and `csv` do. */
import { canonicalOf } from '../../core/cartridge/canonical.ts';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { AUTOSAVE } from '../../core/cartridge/convert.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import { csvOf } from '../../core/cartridge/tables/csv.ts';
import { TABLES } from '../../core/cartridge/tables/tables.ts';
import { trim } from '../../core/cartridge/trim.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Copy, CopyKind } from '../../core/talk/readingRoom.ts';

const JSON_TYPE = 'application/json';

/** The copy, or why there is none: a table or a trimmed file takes a colony; RFC 8785 takes any JSON. */
export function copyOf(bytes: Uint8Array, document: unknown, as: CopyKind): Result<Copy, Refusal> {
  if (as === 'canonical') {
    const canonical = canonicalOf(document);
    if (!canonical.ok) return canonical;
    return ok({ bytes: canonical.value, ending: '.canonical.json', type: JSON_TYPE, losses: [] });
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge, losses } = decoded.value;
  if (as === 'trimmed')
    return ok({ bytes: encode(trim(cartridge, AUTOSAVE)), ending: '.trimmed.cartridge.json', type: JSON_TYPE, losses });
  if (as === 'present') return ok({ bytes: encode(cartridge), ending: '.cartridge.json', type: JSON_TYPE, losses });
  const table = TABLES[as]?.(cartridge);
  if (table === undefined) throw new Error(`no table called ${as}`);
  return ok({ bytes: new TextEncoder().encode(csvOf(table)), ending: `.${as}.csv`, type: 'text/csv', losses: [] });
}
