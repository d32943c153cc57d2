/** Frames are shared by all who ask, so nobody may write to them. */
import type { Frame } from '../frame.ts';

/** The same frame, frozen to its leaves. */
export function frozen(frame: Frame): Frame {
  freeze(frame);
  return frame;
}

function freeze(value: object): void {
  Object.freeze(value);
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part as object);
}
