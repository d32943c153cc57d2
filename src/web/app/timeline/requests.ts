/** Requests over a line to a worker, each answered once. They never reject. */
import type { Refusal } from '../../../core/cartridge/refusal.ts';
import type { FromPast, ToPast } from '../../../core/talk/past.ts';
import type { Outcome } from '../face.ts';

/** The two ends of a line. `broken` is told when the worker itself fails. */
export type Connect<To, From> = (
  hear: (message: From) => void,
  broken: (message: string) => void,
) => { post(message: To, transfer: Transferable[]): void; close(): void };
export type ConnectPast = Connect<ToPast, FromPast>;

type Numbered = { readonly requestId: number };
type Said = { readonly kind: string };
type Asked<To> = To extends Numbered ? Omit<To, 'requestId'> : never;
type Reply<From, Kind> = Extract<From, { kind: Kind }>;

export type Requests<To, From extends Said> = {
  /** Asks, and resolves with the reply of that kind, or with why there is none. */
  ask<Kind extends From['kind']>(
    kind: Kind,
    asked: Asked<To>,
    transfer?: Transferable[],
  ): Promise<Outcome<Reply<From, Kind>>>;
  /** Says something that is not answered. */
  tell(message: To): void;
  /** Stops the worker. What is asked afterwards is refused. */
  close(): void;
};

/** Opens a line. `heard` is told of whatever is no reply. */
export function openRequests<To, From extends Said>(
  connect: Connect<To, From>,
  heard: (message: From) => void,
): Requests<To, From> {
  const waiting = new Map<number, (reply: From | Refusal) => void>();
  let requests = 0;
  let stopped: Refusal | null = null;

  function stop(message: string): void {
    if (stopped !== null) return;
    stopped = { kind: 'crashed', message, path: '' };
    line.close();
    for (const settle of waiting.values()) settle(stopped);
    waiting.clear();
  }

  const line = connect((message) => {
    if (stopped !== null) return;
    const requestId = 'requestId' in message ? (message as unknown as Numbered).requestId : null;
    const settle = requestId === null ? undefined : waiting.get(requestId);
    if (requestId === null || settle === undefined) return heard(message);
    waiting.delete(requestId);
    settle(message);
  }, stop);

  return {
    async ask(kind, asked, transfer = []) {
      if (stopped !== null) return { ok: false, error: stopped };
      const requestId = ++requests;
      const reply = await new Promise<From | Refusal>((resolve) => {
        waiting.set(requestId, resolve);
        line.post({ ...asked, requestId } as To, transfer);
      });
      if (isReply(reply, kind)) return { ok: true, ...reply };
      return { ok: false, error: 'error' in reply ? (reply.error as Refusal) : (stopped ?? OUT_OF_TURN) };
    },
    tell(message) {
      if (stopped === null) line.post(message, []);
    },
    close: () => stop('That was given up.'),
  };
}

function isReply<From extends Said, Kind extends From['kind']>(
  reply: From | Refusal,
  kind: Kind,
): reply is Reply<From, Kind> {
  return reply.kind === kind;
}

const OUT_OF_TURN: Refusal = { kind: 'crashed', message: 'Something else was answered than what was asked.', path: '' };
