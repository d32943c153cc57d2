import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Leaf, Path, Read } from '../../../core/talk/readingRoom.ts';
import { useDeck } from '../deckContext.ts';
import { fixed, size } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { INSPECT } from '../textInspect.ts';
import { moveFor, type Row } from './treeKeys.ts';

/** A level of the document that has been looked at. */
type Level = { readonly leaves: readonly Leaf[]; readonly more: number };
type Line = Row & { readonly steps: Path; readonly leaf: Leaf };

const keyOf = (steps: Path): string => JSON.stringify(steps);
const ROOT = keyOf([]);

/** What is in a file, level by level, with the size of each of its sections. */
export function Contents({ read }: { readonly read: Read }) {
  const deck = useDeck();
  const [levels, setLevels] = useState<ReadonlyMap<string, Level>>(new Map());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const tree = useRef<HTMLUListElement>(null);

  const look = async (steps: Path): Promise<void> => {
    const key = keyOf(steps);
    const seen = levels.get(key)?.leaves ?? [];
    const looked = await deck.inspector.look(steps, seen.length);
    if (!looked.ok) return;
    setLevels((now) => new Map(now).set(key, { leaves: [...seen, ...looked.leaves], more: looked.more }));
  };
  useEffect(() => {
    void look([]);
    // The document of a `Contents` is always the same: another file has another one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const lines = linesOf(levels, open, [], 1);
  const largest = Math.max(1, ...Object.values(read.description.sections));
  const move = (event: KeyboardEvent): void => {
    const made = moveFor(event.key, lines, at ?? lines[0]?.path ?? '');
    if (made === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (made.kind === 'focus') focusOn(made.path);
    else turn(made.path, made.kind === 'open');
  };
  const focusOn = (path: string): void => {
    setAt(path);
    tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  };
  const turn = (path: string, on: boolean): void => {
    const line = lines.find((one) => one.path === path);
    if (line === undefined) return;
    if (on && !levels.has(path)) void look(line.steps);
    const now = new Set(open);
    if (on) now.add(path);
    else now.delete(path);
    setOpen(now);
  };
  return (
    <section className="inspect-contents" aria-labelledby="i-contents">
      <Cap id="i-contents" title={INSPECT.contents}>
        {size(read.bytes)}
      </Cap>
      <ul className="tree" role="tree" aria-labelledby="i-contents" ref={tree} onKeyDown={move}>
        {lines.map(({ path, depth, branch, open: isOpen, leaf }) => {
          const bytes = depth === 1 ? read.description.sections[String(leaf.name)] : undefined;
          return (
            <li
              key={path}
              role="treeitem"
              aria-level={depth}
              aria-expanded={branch ? isOpen : undefined}
              aria-selected={path === at}
              tabIndex={path === (at ?? lines[0]?.path) ? 0 : -1}
              data-path={path}
              style={{ paddingInlineStart: `${(depth - 1) * 16 + 4}px` }}
              onClick={() => {
                setAt(path);
                if (branch) turn(path, !isOpen);
              }}
              onFocus={() => setAt(path)}
            >
              <Icon name={branch ? (isOpen ? 'chev' : 'right') : 'flat'} size="s" />
              <span className="tree-name num">{leaf.name}</span>
              {bytes !== undefined && <ShareBar share={bytes / largest} />}
              <span className="tree-says num muted">
                {leaf.says ?? INSPECT.entries(leaf.count ?? 0)}
                {bytes !== undefined && branch && `, ${size(bytes)}`}
              </span>
            </li>
          );
        })}
      </ul>
      {[...levels]
        .filter(([key, { more }]) => more > 0 && (key === ROOT || open.has(key)))
        .map(([key, { more }]) => (
          <button key={key} type="button" className="key" onClick={() => void look(JSON.parse(key) as Path)}>
            {INSPECT.showMore(fixed(more, 0), pathText(JSON.parse(key) as Path))}
          </button>
        ))}
    </section>
  );
}

function linesOf(
  levels: ReadonlyMap<string, Level>,
  open: ReadonlySet<string>,
  steps: Path,
  depth: number,
): readonly Line[] {
  return (levels.get(keyOf(steps))?.leaves ?? []).flatMap((leaf): readonly Line[] => {
    const own = [...steps, leaf.name];
    const path = keyOf(own);
    const branch = (leaf.count ?? 0) > 0;
    const isOpen = branch && open.has(path);
    const line = { path, depth, branch, open: isOpen, leaf, steps: own };
    return isOpen ? [line, ...linesOf(levels, open, own, depth + 1)] : [line];
  });
}

function pathText(steps: Path): string {
  return steps.length === 0 ? '/' : steps.join(' / ');
}
