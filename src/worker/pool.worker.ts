/** Shell of a worker that tries changes on a run: the page starts a few, and stops them when it has seen enough. */
import { refusal } from '../core/cartridge/refusal.ts';
import type { FromTrial, ToTrial } from '../core/past.ts';
import { shippedFrames } from './shippedFrames.ts';
import { createTrialDesk } from './timeline/trialDesk.ts';

declare const self: DedicatedWorkerGlobalScope;

const desk = createTrialDesk(shippedFrames());
const post = (message: FromTrial): void => self.postMessage(message);

let queue: Promise<void> = Promise.resolve();
self.onmessage = (event: MessageEvent<ToTrial>) => {
  const message = event.data;
  queue = queue
    .then(() => desk.answer(message))
    .then(post, (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      post({
        kind: 'refused',
        requestId: message.requestId,
        error: refusal('crashed', `This could not be tried: ${why}`),
      });
    });
};
post({ kind: 'ready' });
