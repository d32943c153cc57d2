/** The keyboard, for the whole window. */
import { SPEEDS, type Speed } from '../../core/protocol.ts';
import type { Deck } from './face.ts';
import { openCartridge } from './open.ts';
import { useApp } from './store.ts';

/** What a key press asks for. */
export type Action =
  | { readonly kind: 'eject' }
  | { readonly kind: 'save-to' }
  | { readonly kind: 'open' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'step' }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'speed'; readonly speed: Speed };

/** The parts of a `KeyboardEvent` that are looked at. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What has the focus: nothing that uses plain keys, a control that Space works, or a field that is typed in. */
export type Focus = 'free' | 'control' | 'field';

/** What a press asks for, by what has the focus. */
export function actionOf(press: Press, focus: Focus): Action | null {
  const held = press.ctrlKey || press.metaKey;
  if (held && !press.altKey && isLetter(press, 's')) return { kind: press.shiftKey ? 'save-to' : 'eject' };
  if (held && !press.altKey && isLetter(press, 'o')) return { kind: 'open' };
  if (held) return null;
  // By place on the keyboard: with Alt, some systems make another character of the digit.
  if (press.altKey) {
    const speed = /^Digit[1-4]$/.test(press.code) ? SPEEDS[Number(press.code.at(-1)) - 1] : undefined;
    return speed === undefined ? null : { kind: 'speed', speed };
  }
  if (focus === 'field') return null;
  if (press.key === 'Escape') return { kind: 'dismiss' };
  if (press.key === '.') return { kind: 'step' };
  return press.key === ' ' && focus === 'free' ? { kind: 'toggle' } : null;
}

/** Listens for the life of the page; before anything else does, so that no field can keep Ctrl+S to itself. */
export function watchKeys(deck: Deck): void {
  let byPointer = false;
  addEventListener('pointerdown', () => (byPointer = true), { capture: true });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') byPointer = false;
      const action = actionOf(event, focusOf(event.target, byPointer));
      if (action === null || event.isComposing) return;
      event.preventDefault();
      if (!event.repeat || action.kind === 'step') void perform(action, deck);
    },
    { capture: true },
  );
}

async function perform(action: Action, deck: Deck): Promise<void> {
  const { phase, running } = useApp.getState();
  switch (action.kind) {
    case 'eject':
      await deck.ejectToFile();
      return;
    case 'save-to':
      await deck.saveToFile();
      return;
    case 'open':
      return openCartridge(deck);
    case 'toggle':
      if (phase === 'playing') await (running ? deck.pause() : deck.play());
      return;
    case 'step':
      if (phase === 'playing' && !running) await deck.stepTick();
      return;
    case 'dismiss': {
      // The refused file lies on top, as the papers do; a panel is put away last.
      const { refused, newer, swap, panel } = useApp.getState();
      if (refused !== null) deck.dismiss('refused');
      else if (newer !== null) deck.dismiss('newer');
      else if (swap !== null) deck.dismiss('swap');
      else if (panel !== null) deck.show(null);
      return;
    }
    case 'speed':
      if (phase === 'playing') await deck.setSpeed(action.speed);
      return;
  }
}

/** A letter, or the key in its place where the layout has other letters. */
function isLetter({ key, code }: Press, letter: string): boolean {
  return key.toLowerCase() === letter || (!/^[a-z]$/i.test(key) && code === `Key${letter.toUpperCase()}`);
}

const FIELDS = 'input:not([type=range], [type=checkbox]), textarea, select, [contenteditable], [data-field]';
const CONTROLS = 'button, summary, a[href], dialog, input[type=checkbox]';

/** A control that was clicked keeps the focus, but whoever then presses Space does not mean it: Tab does. */
function focusOf(target: EventTarget | null, byPointer: boolean): Focus {
  if (!(target instanceof Element)) return 'free';
  if (target.closest(FIELDS) !== null) return 'field';
  return target.closest(CONTROLS) !== null && !byPointer ? 'control' : 'free';
}
