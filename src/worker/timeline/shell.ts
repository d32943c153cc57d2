/** The shell of the past: unpacking, turns, and time in which it is computed. Everything else is in `pastDesk.ts`. */
import type { FromPast, ToPast } from '../../core/talk/past.ts';
import type { FrameSource } from '../frames.ts';
import { unpack } from '../unpack.ts';
import { createPastDesk } from './pastDesk.ts';
import { SERIES_FACTS } from './series.ts';

/** How soon a frame that is on its way is asked after. */
const WAIT_MS = 30;

/** Says what it can show, begins to compute as files come, and answers with what to do with a message. Rejects at a bug. */
export function openPast(
  post: (message: FromPast, transfer?: Transferable[]) => void,
  frames: FrameSource,
): (message: ToPast) => Promise<void> {
  const desk = createPastDesk(post, frames);

  function beat(): void {
    setTimeout(beat, desk.pass() ? 0 : WAIT_MS);
  }
  beat();
  post({ kind: 'ready', series: SERIES_FACTS });

  return async (message) => {
    if (message.kind !== 'open') return desk.receive(message);
    const unpacked = await unpack(message.bytes);
    if (unpacked.ok) return desk.receive({ ...message, bytes: unpacked.value });
    post({ kind: 'refused', requestId: message.requestId, error: unpacked.error });
  };
}
