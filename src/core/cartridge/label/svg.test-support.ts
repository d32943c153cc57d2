/** Reads the SVG of labels back, strictly: a reader of our own, so that a fault of the writer can't hide in it. */

/** An element; `plate` when it stands in the clipped picture. Coordinates are the label's. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly plate: boolean;
  readonly place: Place;
};
type Place = { readonly x: number; readonly y: number; readonly scale: number };

const TAG = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/gy;
// eslint-disable-next-line no-control-regex
const UNSAYABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The elements of a document, in order; throws on anything that is not well-formed, or is text. */
export function elementsOf(svg: string): readonly Element[] {
  const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  if (halves.test(svg) || UNSAYABLE.test(svg)) throw new Error('characters that XML can’t say');
  const open: Element[] = [];
  const elements: Element[] = [];
  TAG.lastIndex = 0;
  while (TAG.lastIndex < svg.length) {
    const at = TAG.lastIndex;
    const found = TAG.exec(svg);
    if (found === null) throw new Error(`no tag at ${at}: ${svg.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = '', empty] = found;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      if (open.length === 0 && TAG.lastIndex < svg.length) throw new Error('more than one root');
      continue;
    }
    const parent = open.at(-1);
    const element = elementOf(name, attributes, parent);
    elements.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length > 0) throw new Error('left open');
  return elements;
}

function elementOf(name: string, text: string, parent: Element | undefined): Element {
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(/ ([a-z:-]+)="([^"]*)"/gi)) {
    if (attributes.has(key)) throw new Error(`${key} twice`);
    if (/&(?!#\d+;)/.test(value)) throw new Error(`a bare & in ${value}`);
    attributes.set(key, value);
  }
  const outer = parent?.place ?? { x: 0, y: 0, scale: 1 };
  const moved = /translate\(([-\d.]+)(?: ([-\d.]+))?\)/.exec(attributes.get('transform') ?? '');
  const scaled = /scale\(([\d.]+)\)/.exec(attributes.get('transform') ?? '');
  const place = {
    x: outer.x + outer.scale * Number(moved?.[1] ?? 0),
    y: outer.y + outer.scale * Number(moved?.[2] ?? 0),
    scale: outer.scale * Number(scaled?.[1] ?? 1),
  };
  return {
    name,
    attributes,
    plate: parent !== undefined && (parent.plate || (parent.name === 'svg' && parent.attributes.has('overflow'))),
    place,
  };
}

/** The box round circles and the points that paths go through. */
export function boundsOf(elements: readonly Element[]) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { name, attributes, place } of elements) {
    const take = (x: number, y: number): void => {
      box.left = Math.min(box.left, place.x + place.scale * x);
      box.right = Math.max(box.right, place.x + place.scale * x);
      box.top = Math.min(box.top, place.y + place.scale * y);
      box.bottom = Math.max(box.bottom, place.y + place.scale * y);
    };
    if (name === 'circle') {
      const [x = 0, y = 0, r = 0] = ['cx', 'cy', 'r'].map((key) => Number(attributes.get(key)));
      take(x - r, y - r);
      take(x + r, y + r);
    }
    for (const [x, y] of pointsOf(attributes.get('d') ?? '')) take(x, y);
  }
  return box;
}

/** The points of path data: its ends, not what curves do between. */
function* pointsOf(path: string): Generator<readonly [number, number]> {
  let [x, y] = [0, 0];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const given = [...numbers.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const [first = 0, second = 0] = given;
    if (letter === 'h') x += first;
    else if (letter === 'v') y += first;
    else if (letter === 'H') x = first;
    else if (letter === 'V') y = first;
    else if (letter === 'A') [x = 0, y = 0] = given.slice(-2);
    else if (letter === 'M' || letter === 'L') [x, y] = [first, second];
    else if (letter !== 'z' && letter !== 'Z') throw new Error(`${letter} in a path`);
    yield [x, y];
  }
}
