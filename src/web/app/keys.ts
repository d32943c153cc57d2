/** The keyboard, for the whole window. */
import { ACTIONS, canDo, type Action, type ActionId } from './actions.ts';
import type { Deck } from './face.ts';
import { useApp } from './store.ts';

/** The parts of a `KeyboardEvent` that are looked at. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What has the focus: nothing that uses plain keys, a control that Space works, or a field that is typed in. */
export type Focus = 'free' | 'control' | 'field';

/** How long the second of two keys is waited for. */
const SECOND_MS = 1500;
const FIRSTS = new Set(
  ACTIONS.flatMap(({ keys }) => keys.filter((key) => key.includes(' ')).map((key) => key.charAt(0))),
);

/** A press as the table of actions spells it: `Ctrl+S`, `Alt+1`, `Space`, `G`. Null for what the table has no word for. */
function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string | null {
  if (ctrlKey || metaKey) {
    // By letter, or by place on the keyboard where the layout has other letters.
    const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
    return letter === undefined || altKey ? null : `Ctrl+${shiftKey ? 'Shift+' : ''}${letter}`;
  }
  if (altKey) {
    // By place: with Alt, some systems make another character of the digit.
    const digit = /^Digit(\d)$/.exec(code)?.[1];
    return digit === undefined ? null : `Alt+${digit}`;
  }
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toUpperCase() : key;
}

/**
 * What a press asks for, by what has the focus. `letters`: whether single characters are keys at all (WCAG 2.1.4);
 * `before`: the key that was pressed just before, where it was the first of two.
 */
export function actionOf(press: Press, focus: Focus, letters = true, before: string | null = null): ActionId | null {
  const chord = chordOf(press);
  if (chord === null) return null;
  const held = chord.length > 1 && chord.includes('+');
  if (!held && focus === 'field') return null;
  if (chord === 'Space' && focus !== 'free') return null;
  if (chord.length === 1 && !letters) return null;
  const wanted = before === null ? chord : `${before} ${chord}`;
  return ACTIONS.find(({ keys }) => keys.includes(wanted))?.id ?? null;
}

/** Listens for the life of the page; before anything else does, so that no field can keep Ctrl+S to itself. */
export function watchKeys(deck: Deck): void {
  let byPointer = false;
  let before: { readonly key: string; readonly atMs: number } | null = null;
  addEventListener('pointerdown', () => (byPointer = true), { capture: true });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') byPointer = false;
      if (event.isComposing) return;
      const focus = focusOf(event.target, byPointer);
      const state = useApp.getState();
      const { letters } = state.settings;
      const first = before !== null && event.timeStamp - before.atMs < SECOND_MS ? before.key : null;
      before = null;
      const id = (first === null ? null : actionOf(event, focus, letters, first)) ?? actionOf(event, focus, letters);
      const chord = chordOf(event);
      if (id === null) {
        if (letters && focus !== 'field' && chord !== null && FIRSTS.has(chord) && chord.length === 1)
          before = { key: chord, atMs: event.timeStamp };
        return;
      }
      const action = ACTIONS.find((one) => one.id === id);
      // A sheet over the console takes every key but those that put it away or change it.
      if (action === undefined || (state.sheet !== null && action.group !== 'console')) return;
      const able = canDo(action, state);
      // A digit that answers nothing is left to whatever has the focus.
      if (!able && action.group === 'answer') return;
      event.preventDefault();
      if (able && (!event.repeat || id === 'step')) perform(action, deck);
    },
    { capture: true },
  );
}

/** Verbs of the deck never reject; they say by themselves what went wrong. */
function perform(action: Action, deck: Deck): void {
  void action.run(deck);
}

const FIELDS =
  'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable], [data-field]';
const CONTROLS = 'button, summary, a[href], dialog, input[type=checkbox], input[type=radio], [role=treeitem]';

/** A control that was clicked keeps the focus, but whoever then presses Space does not mean it: Tab does. */
function focusOf(target: EventTarget | null, byPointer: boolean): Focus {
  if (!(target instanceof Element)) return 'free';
  if (target.closest(FIELDS) !== null) return 'field';
  return target.closest(CONTROLS) !== null && !byPointer ? 'control' : 'free';
}
