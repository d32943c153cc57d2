import { useRef, useState, type KeyboardEvent } from 'react';
import type { SystemFace } from '../../../core/talk/workshop.ts';
import type { TerminalState } from '../../app/terminal.ts';
import { useDeck } from '../deckContext.ts';
import { moveFor } from '../inspect/treeKeys.ts';
import { Cap } from '../parts/Cap.tsx';
import { TERMINAL } from '../textTerminal.ts';
import { rowsOf, type FileRow } from './tree.ts';

type Props = { readonly system: SystemFace; readonly file: TerminalState['file']; readonly up: boolean };

/** The files of a system as a tree, and the one that is read. Reading one runs nothing. */
export function Files({ system, file, up }: Props) {
  const { terminal } = useDeck();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(rowsOf(system.files, new Set()).map(pathOf)));
  const [at, setAt] = useState<string | null>(null);
  const tree = useRef<HTMLUListElement>(null);
  const rows = rowsOf(system.files, open);
  const turn = (path: string, on: boolean): void => {
    const now = new Set(open);
    if (on) now.add(path);
    else now.delete(path);
    setOpen(now);
  };
  const choose = (row: FileRow): void => {
    setAt(row.path);
    if (row.branch) turn(row.path, !row.open);
    else void terminal.read(row.path);
  };
  const press = (event: KeyboardEvent): void => {
    const here = at ?? rows[0]?.path ?? '';
    const row = rows.find(({ path }) => path === here);
    const move = moveFor(event.key, rows, here);
    if (move?.kind === 'focus') {
      setAt(move.path);
      tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(move.path)}"]`)?.focus();
    } else if (move !== null) turn(move.path, move.kind === 'open');
    else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) choose(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section aria-labelledby="system-files">
      <Cap id="system-files" title={TERMINAL.files} />
      {rows.length === 0 ? (
        <p className="muted">{TERMINAL.filesNone}</p>
      ) : (
        <ul className="files" role="tree" aria-labelledby="system-files" ref={tree} onKeyDown={press}>
          {rows.map((row) => (
            <li
              key={row.path}
              role="treeitem"
              className="num"
              aria-level={row.depth}
              aria-expanded={row.branch ? row.open : undefined}
              aria-selected={row.path === at}
              tabIndex={row.path === (at ?? rows[0]?.path) ? 0 : -1}
              data-path={row.path}
              style={{ paddingInlineStart: `${(row.depth - 1) * 18 + 6}px` }}
              onClick={() => choose(row)}
            >
              <span aria-hidden="true">{row.branch ? (row.open ? '▾ ' : '▸ ') : '  '}</span>
              {row.name}
              <span className="muted">
                {row.file === null ? TERMINAL.directory : TERMINAL.characters(row.file.characters)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {file !== null && (
        <div className="file-read">
          <h3 className="num">{file.path}</h3>
          <pre className="printout num" tabIndex={0} aria-label={file.path}>
            {file.text}
          </pre>
          <div className="terminal-keys">
            {isProgram(system, file.path) && up && (
              <button type="button" className="key" onClick={() => void terminal.type(`(run "${file.path}")`)}>
                {TERMINAL.run}
              </button>
            )}
            <button type="button" className="key" onClick={() => void terminal.read(null)}>
              {TERMINAL.closeFile}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const pathOf = ({ path }: FileRow): string => path;

/** A path in quotes must not end the text it stands in. */
function isProgram({ files }: SystemFace, path: string): boolean {
  return !/["\\]/.test(path) && files.some((file) => file.path === path && file.kind === 'program');
}
