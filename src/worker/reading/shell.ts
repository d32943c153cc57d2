/** The reading room's shell: unpacking, and answers to what goes wrong. Everything else is in `room.ts`. */
import type { FromReadingRoom, ToReadingRoom } from '../../core/talk/readingRoom.ts';
import { unpack } from '../unpack.ts';
import { createReadingRoom } from './room.ts';

/** What a reading room does with a message. Never rejects. */
export function openReadingRoom(post: (message: FromReadingRoom) => void): (message: ToReadingRoom) => Promise<void> {
  const receive = createReadingRoom(post);
  return async (message) => {
    const { requestId } = message;
    try {
      if (message.kind !== 'read') return receive(message);
      const unpacked = await unpack(message.bytes);
      if (unpacked.ok) receive({ ...message, bytes: unpacked.value });
      else post({ kind: 'refused', requestId, error: unpacked.error });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      post({ kind: 'refused', requestId, error: { kind: 'crashed', message: text, path: '' } });
    }
  };
}
