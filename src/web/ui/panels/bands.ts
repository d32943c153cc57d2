/** Where the bands of a flow lie: each side is a column of rows, and every band runs from its row to the bar in the middle. */

/** Heights in pixels: a row without its band, and all bands of a side together. */
const ROW_PX = 26;
const BAR_PX = 150;
/** The drawing is 100 wide; the bar in the middle takes this much of it. */
const BAR_WIDTH = 3;
/** What is there is seen, however little it is. */
const THINNEST_PX = 0.75;

/** A band's row, and its outline as the `d` of a path. */
type Band = { readonly rowPx: number; readonly path: string };
/** A drawing 100 wide and `height` high. */
export type Bands = {
  readonly height: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly in: readonly Band[];
  readonly out: readonly Band[];
};

/** Bands as thick as their share of the whole; both sides have the same sum. */
export function bandsOf(into: readonly number[], out: readonly number[]): Bands {
  const height = Math.max(into.length, out.length) * ROW_PX + BAR_PX;
  const top = (height - BAR_PX) / 2;
  const bar = { x: 50 - BAR_WIDTH / 2, y: top, width: BAR_WIDTH, height: BAR_PX };
  const side = (amounts: readonly number[], outerX: number, innerX: number): Band[] => {
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    // The shorter side stands in the middle of the longer one.
    let rowTop = (height - amounts.length * ROW_PX - BAR_PX) / 2;
    let barTop = top;
    return amounts.map((amount) => {
      const thick = (amount / sum) * BAR_PX;
      const rowPx = ROW_PX + thick;
      const path = ribbon(outerX, rowTop + ROW_PX / 2, innerX, barTop, Math.max(thick, THINNEST_PX));
      rowTop += rowPx;
      barTop += thick;
      return { rowPx, path };
    });
  };
  return { height, bar, in: side(into, 0, bar.x), out: side(out, 100, bar.x + bar.width) };
}

function ribbon(fromX: number, fromY: number, toX: number, toY: number, thick: number): string {
  const half = (fromX + toX) / 2;
  const [a, b, c, d] = [fromY, toY, toY + thick, fromY + thick].map((y) => y.toFixed(2));
  return `M${fromX} ${a}C${half} ${a} ${half} ${b} ${toX} ${b}V${c}C${half} ${c} ${half} ${d} ${fromX} ${d}Z`;
}
