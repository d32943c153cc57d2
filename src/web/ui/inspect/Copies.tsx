import { useState } from 'react';
import type { CopyKind, Read } from '../../../core/talk/readingRoom.ts';
import { useDeck } from '../deckContext.ts';
import { size } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { INSPECT } from '../textInspect.ts';

const TABLES = ['history', 'tasks', 'crew', 'blocks', 'commands'] as const satisfies readonly CopyKind[];

/** A file written anew: smaller, canonical, of the present version, or as a table. The one on the table stays as it is. */
export function Copies({ read, fileName }: { readonly read: Read; readonly fileName: string }) {
  const { inspector } = useDeck();
  const [table, setTable] = useState<CopyKind>('history');
  const [said, setSaid] = useState('');
  const isColony = read.label !== null;
  const write = async (as: CopyKind): Promise<void> => {
    const answer = await inspector.copy(as);
    if (!answer.ok) return setSaid(answer.error.message);
    const { bytes, ending, type, losses } = answer.copy;
    const name = fileName.replace(/(?:\.cartridge|\.lispy)?\.(?:json|png|gz)(?:\.gz)?$/u, '') + ending;
    inspector.download(bytes, name, type);
    setSaid([INSPECT.copies.written(name, size(bytes.byteLength)), ...losses].join(' '));
  };
  const kinds: readonly CopyKind[] = [
    ...(isColony && read.description.migratedFrom !== null ? (['present'] as const) : []),
    ...(isColony ? (['trimmed'] as const) : []),
    'canonical',
  ];
  return (
    <section aria-labelledby="i-copies">
      <Cap id="i-copies" title={INSPECT.copies.title} />
      <div className="inspect-keys">
        {kinds.map((as) => (
          <button key={as} type="button" className="key" onClick={() => void write(as)}>
            <Icon name="file" size="s" />
            {INSPECT.copies.kinds[as]}
          </button>
        ))}
      </div>
      {isColony && (
        <div className="inspect-keys copies-table">
          <label className="field">
            <span>{INSPECT.copies.table}</span>
            <select className="input" value={table} onChange={({ target }) => setTable(target.value as CopyKind)}>
              {TABLES.map((name) => (
                <option key={name} value={name}>
                  {INSPECT.copies.kinds[name]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="key" onClick={() => void write(table)}>
            <Icon name="file" size="s" />
            {INSPECT.copies.csv}
          </button>
        </div>
      )}
      <p role="status" className="muted small">
        {said}
      </p>
    </section>
  );
}
