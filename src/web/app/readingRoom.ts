/** The page's handle on the reading room, which is opened when it is first asked and closed when it breaks. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Born, CopyKind, FromReadingRoom, Path, ToReadingRoom } from '../../core/talk/readingRoom.ts';
import type { Outcome } from './face.ts';

type Line = { post(message: ToReadingRoom, transfer: Transferable[]): void; close(): void };
export type ConnectReading = (hear: (message: FromReadingRoom) => void, broken: (message: string) => void) => Line;

type Answer<Kind extends FromReadingRoom['kind']> = Outcome<Extract<FromReadingRoom, { kind: Kind }>>;
type Asked = ToReadingRoom extends infer R ? (R extends ToReadingRoom ? Omit<R, 'requestId'> : never) : never;

/** Requests, one method each. They never reject. */
export type ReadingRoom = {
  read(bytes: Uint8Array): Promise<Answer<'read'>>;
  verify(): Promise<Answer<'verified'>>;
  look(path: Path, from: number): Promise<Answer<'looked'>>;
  copy(as: CopyKind): Promise<Answer<'copied'>>;
  labels(born: readonly Born[]): Promise<Answer<'labelled'>>;
};

/** A reading room behind a line. */
export function openReadingRoom(connect: ConnectReading): ReadingRoom {
  const waiting = new Map<number, (answer: FromReadingRoom) => void>();
  let requests = 0;
  let line: Line | null = null;

  function broken(message: string): void {
    line?.close();
    line = null;
    const error: Refusal = { kind: 'crashed', message, path: '' };
    for (const [requestId, settle] of waiting) settle({ kind: 'refused', requestId, error });
    waiting.clear();
  }

  function hear(answer: FromReadingRoom): void {
    waiting.get(answer.requestId)?.(answer);
    waiting.delete(answer.requestId);
  }

  async function ask<Kind extends FromReadingRoom['kind']>(
    kind: Kind,
    asked: Asked,
    transfer: Transferable[] = [],
  ): Promise<Answer<Kind>> {
    const requestId = ++requests;
    const answer = await new Promise<FromReadingRoom>((resolve) => {
      waiting.set(requestId, resolve);
      try {
        line ??= connect(hear, broken);
        line.post({ ...asked, requestId }, transfer);
      } catch (error) {
        broken(error instanceof Error ? error.message : String(error));
      }
    });
    if (answer.kind === 'refused') return { ok: false, error: answer.error };
    return isOf(answer, kind) ? { ok: true, ...answer } : { ok: false, error: OUT_OF_TURN };
  }

  return {
    read(bytes) {
      const copy = bytes.slice();
      return ask('read', { kind: 'read', bytes: copy }, [copy.buffer]);
    },
    verify: () => ask('verified', { kind: 'verify' }),
    look: (path, from) => ask('looked', { kind: 'look', path, from }),
    copy: (as) => ask('copied', { kind: 'copy', as }),
    labels: (born) => ask('labelled', { kind: 'labels', born }),
  };
}

const OUT_OF_TURN: Refusal = { kind: 'crashed', message: 'The reading room answered something else.', path: '' };

function isOf<Kind extends FromReadingRoom['kind']>(
  answer: FromReadingRoom,
  kind: Kind,
): answer is Extract<FromReadingRoom, { kind: Kind }> {
  return answer.kind === kind;
}
