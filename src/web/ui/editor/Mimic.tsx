import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Cause } from './causes.ts';

type Rows = ReadonlyMap<string, HTMLElement>;
type Props = {
  readonly desk: RefObject<HTMLElement | null>;
  readonly reads: readonly Cause[];
  readonly sets: readonly Cause[];
  readonly readRows: Rows;
  readonly setRows: Rows;
  /** Where the middle of a line is from the top of the editor; null until the editor stands. */
  readonly lineAt: RefObject<((line: number) => number) | null>;
  /** Draws again, while this is shown. */
  readonly redrawRef: RefObject<(() => void) | null>;
};

const ARROW = 7;
/** Blank space at both sides of the lanes. */
const MARGIN = 7;

/** Printed lines: from what the program reads to where it does, and from where it sets a dial to the dial. The text says the same. */
export function Mimic({ desk, reads, sets, readRows, setRows, lineAt, redrawRef }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const draw = useEffectEvent(() => {
    const [root, picture, topOf] = [desk.current, svg.current, lineAt.current];
    const paper = root?.querySelector('.editor');
    if (root === null || picture === null || paper === null || paper === undefined) return;
    const home = root.getBoundingClientRect();
    const page = paper.getBoundingClientRect();
    const lines = (causes: readonly Cause[], rows: Rows, isRead: boolean): string =>
      topOf === null ? '' : linesOf({ causes, rows, isRead, home, page, topOf });
    picture.querySelector('.mimic-reads')?.setAttribute('d', lines(reads, readRows, true));
    picture.querySelector('.mimic-sets')?.setAttribute('d', lines(sets, setRows, false));
  });
  // Not in a layout effect: that runs before the rows behind this in the tree have their places again.
  useEffect(() => {
    draw();
  });
  useEffect(() => {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw());
    };
    redrawRef.current = soon;
    const { current } = desk;
    const watcher = new ResizeObserver(soon);
    if (current !== null) watcher.observe(current);
    return () => {
      redrawRef.current = null;
      cancelAnimationFrame(frame);
      watcher.disconnect();
    };
  }, [desk, redrawRef]);
  return (
    <svg className="mimic" ref={svg} aria-hidden="true">
      <path className="mimic-reads" />
      <path className="mimic-sets" />
    </svg>
  );
}

type Lines = {
  readonly causes: readonly Cause[];
  readonly rows: Rows;
  readonly isRead: boolean;
  readonly home: DOMRect;
  readonly page: DOMRect;
  readonly topOf: (line: number) => number;
};

function linesOf({ causes, rows, isRead, home, page, topOf }: Lines): string {
  let path = '';
  causes.forEach(({ of, line }, index) => {
    const row = rows.get(of)?.getBoundingClientRect();
    const lineY = page.top + topOf(line);
    // A line that is scrolled out of sight has nothing to point at.
    if (row === undefined || lineY < page.top + 4 || lineY > page.bottom - 4) return;
    const rowY = row.top + row.height / 2 - home.top;
    const [left, right] = isRead ? [row.right, page.left] : [page.right, row.left];
    const room = right - left;
    // Where the columns stand beneath each other there is no room for lines.
    if (room < 24 || room > 120) return;
    const lanes = Math.max(1, causes.length - 1);
    const lane = left - home.left + MARGIN + ((room - 2 * MARGIN - ARROW) * (lanes - index)) / lanes;
    const [fromX, toX] = [left - home.left, right - home.left - 2];
    const [fromY, toY] = isRead ? [rowY, lineY - home.top] : [lineY - home.top, rowY];
    path += `M${fromX} ${fromY}H${lane}V${toY}H${toX}m${-ARROW} ${-ARROW / 2}l${ARROW} ${ARROW / 2}l${-ARROW} ${ARROW / 2}`;
  });
  return path;
}
