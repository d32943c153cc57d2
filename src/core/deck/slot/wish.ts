/** Gestures while something is in flight: they only say what the slot shall hold in the end, and the last one counts. */
import type { EventOf } from './events.ts';
import { become, type Turn } from './turn.ts';

/** `insert` while busy. */
export function wishFile(turn: Turn, { file }: EventOf<'insert'>): null {
  become(turn, { want: file });
  return null;
}

/** `eject` or `pull` while busy. */
export function wishEmpty(turn: Turn): null {
  become(turn, { want: 'empty' });
  return null;
}
