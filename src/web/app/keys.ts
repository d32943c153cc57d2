/** The keyboard, for the whole window. */
import { SPEEDS, type Speed } from '../../core/protocol.ts';
import type { Deck } from './face.ts';
import { openCartridge } from './open.ts';
import { useApp } from './store.ts';

/** What a key press asks for. */
export type Action =
  | { readonly kind: 'eject' }
  | { readonly kind: 'open' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'step' }
  | { readonly kind: 'speed'; readonly speed: Speed };

/** The parts of a `KeyboardEvent` that are looked at. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a press asks for; `occupied`: the focus is on something that uses plain keys itself. */
export function actionOf(press: Press, occupied: boolean): Action | null {
  const held = press.ctrlKey || press.metaKey;
  if (held && !press.altKey && isLetter(press, 's')) return { kind: 'eject' };
  if (held && !press.altKey && isLetter(press, 'o')) return { kind: 'open' };
  if (held) return null;
  // By place on the keyboard: with Alt, some systems make another character of the digit.
  if (press.altKey) {
    const speed = /^Digit[1-4]$/.test(press.code) ? SPEEDS[Number(press.code.at(-1)) - 1] : undefined;
    return speed === undefined ? null : { kind: 'speed', speed };
  }
  if (occupied) return null;
  if (press.key === ' ') return { kind: 'toggle' };
  return press.key === '.' ? { kind: 'step' } : null;
}

/** Listens for the life of the page; before anything else does, so that no field can keep Ctrl+S to itself. */
export function watchKeys(deck: Deck): void {
  addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event, isOccupied(event.target));
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
    case 'open':
      return openCartridge(deck);
    case 'toggle':
      if (phase === 'playing') await (running ? deck.pause() : deck.play());
      return;
    case 'step':
      if (phase === 'playing' && !running) await deck.stepTick();
      return;
    case 'speed':
      if (phase === 'playing') await deck.setSpeed(action.speed);
      return;
  }
}

/** A letter, or the key in its place where the layout has other letters. */
function isLetter({ key, code }: Press, letter: string): boolean {
  return key.toLowerCase() === letter || (!/^[a-z]$/i.test(key) && code === `Key${letter.toUpperCase()}`);
}

const OCCUPIED = 'input, textarea, select, button, summary, a[href], dialog, [contenteditable], [role="slider"]';

function isOccupied(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OCCUPIED) !== null;
}
