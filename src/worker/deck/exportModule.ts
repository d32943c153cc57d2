/** A module as a file again: what this deck kept for it travels inside, and its digest stays what it was. */
import { withSave } from '../../core/cartridge/formats/capability/save.ts';
import { prettySorted } from '../../core/cartridge/json.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { DeckTodo } from '../../core/talk/deck.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Racked } from './moduleFile.ts';

/** The file; refused when its save has no room in it. `save` is null when nothing is kept. */
export function exported(
  { document, file, module }: Racked,
  save: string | null,
): Result<Extract<DeckTodo, { kind: 'download' }>, Refusal> {
  const made = withSave(document, file, save);
  if (!made.ok) return made;
  const bytes = new TextEncoder().encode(prettySorted(made.value));
  return ok({ kind: 'download', fileName: `${module.id}.cartridge.json`, bytes });
}
