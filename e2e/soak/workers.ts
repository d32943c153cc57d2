/** The workers of a page, each with a line of its own to the browser's tools. */
import type { CDPSession } from '@playwright/test';

/** Bytes in use of an isolate: its JavaScript, what the browser keeps for it, and its typed arrays. */
export type HeapUsage = { usedSize: number; embedderHeapUsedSize: number; backingStorageSize: number };

export type Workers = {
  /** Collects garbage in each and reads its heap, in bytes. One that ends meanwhile is left out. */
  heaps(): Promise<readonly number[]>;
};

/** Bytes in use. */
export function bytesOf({ usedSize, embedderHeapUsedSize, backingStorageSize }: HeapUsage): number {
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

type Reply = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };

/** Attaches to whatever workers the page has and opens. */
export async function watchWorkers(cdp: CDPSession): Promise<Workers> {
  const attached = new Set<string>();
  const waiting = new Map<number, { session: string; settle: (reply: Reply | null) => void }>();
  let asked = 0;

  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') attached.add(sessionId);
  });
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => {
    attached.delete(sessionId);
    for (const { session, settle } of waiting.values()) if (session === sessionId) settle(null);
  });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.settle(reply);
    waiting.delete(reply.id);
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });

  /** Null when the worker has ended. */
  async function ask(sessionId: string, method: string): Promise<unknown> {
    const id = ++asked;
    const reply = new Promise<Reply | null>((settle) => waiting.set(id, { session: sessionId, settle }));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    const answer = await reply;
    if (answer?.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer?.result ?? null;
  }

  return {
    async heaps() {
      const heaps: number[] = [];
      for (const session of attached) {
        await ask(session, 'HeapProfiler.collectGarbage');
        const usage = (await ask(session, 'Runtime.getHeapUsage')) as HeapUsage | null;
        if (usage !== null) heaps.push(bytesOf(usage));
      }
      return heaps;
    },
  };
}
