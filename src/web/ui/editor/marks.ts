/** What a watched run leaves in the margin: lines that had a part in it, values at the ends of lines, the line that is wrong. */
import { StateEffect, StateField, type Range, type Text } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** Lines from 1. `values`: what stands at the end of a line. `wrong`: 0 where none is. */
export type Marks = {
  readonly ran: ReadonlySet<number>;
  readonly values: ReadonlyMap<number, string>;
  readonly wrong: number;
};

/** Puts other marks in place. */
export const setMarks = StateEffect.define<Marks>();

/** Blanks at both sides of text and value, in pixels, and characters that a value shows before it is cut. */
const MARGIN = 56;
const MOST_SHOWN = 20;

class Badge extends WidgetType {
  readonly value: string;
  /** Characters of the line that it stands at. */
  readonly length: number;
  constructor(value: string, length: number) {
    super();
    this.value = value;
    this.length = length;
  }
  override eq(other: Badge): boolean {
    return other.value === this.value && other.length === this.length;
  }
  toDOM({ scrollDOM, contentDOM, defaultCharacterWidth }: EditorView): HTMLElement {
    const badge = document.createElement('span');
    // Where it would cover the text it is left to the trace.
    const room = scrollDOM.clientWidth - contentDOM.offsetLeft - MARGIN;
    const fits = (this.length + Math.min(this.value.length, MOST_SHOWN)) * defaultCharacterWidth < room;
    badge.className = fits ? 'cm-badge' : 'cm-badge cm-badge--none';
    // The trace says the same as a table.
    badge.setAttribute('aria-hidden', 'true');
    badge.textContent = this.value;
    return badge;
  }
}

const RAN = Decoration.line({ class: 'cm-ran' });
const WRONG = Decoration.line({ class: 'cm-wrong' });

function drawn({ ran, values, wrong }: Marks, doc: Text): DecorationSet {
  const all: Range<Decoration>[] = [];
  for (let number = 1; number <= doc.lines; number++) {
    const { from, to } = doc.line(number);
    if (ran.has(number)) all.push(RAN.range(from));
    if (number === wrong) all.push(WRONG.range(from));
    const value = values.get(number);
    if (value !== undefined) all.push(Decoration.widget({ widget: new Badge(value, to - from), side: 1 }).range(to));
  }
  return Decoration.set(all, true);
}

/** Marks move with their lines while a person types, until others come. */
export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(now, transaction) {
    let next = now.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setMarks)) next = drawn(effect.value, transaction.state.doc);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});
