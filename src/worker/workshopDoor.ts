/** Where the worker takes what is asked of its workshop, which is fetched when the first comes. */
import { refusal } from '../core/cartridge/refusal.ts';
import type { FromWorker, ToWorker } from '../core/talk/protocol.ts';
import type { Workshop } from './workshop.ts';

type Asked = Extract<ToWorker, { kind: 'workshop' }>;

/** A door to a workshop; answers come in the order in which was asked. */
export function openWorkshopDoor(post: (message: FromWorker) => void): (message: Asked) => void {
  let workshop: Promise<Workshop> | null = null;
  let turn: Promise<void> = Promise.resolve();

  async function answer({ requestId, asked }: Asked): Promise<void> {
    workshop ??= import('./workshop.ts').then(({ createWorkshop }) => createWorkshop());
    try {
      const done = await (await workshop)(asked);
      if (done.ok) post({ kind: 'workshop', requestId, answer: done.value });
      else post({ kind: 'refused', requestId, error: done.error });
    } catch (error) {
      // The next that asks may have more luck.
      workshop = null;
      const why = error instanceof Error ? error.message : String(error);
      post({ kind: 'refused', requestId, error: refusal('crashed', `The workshop could not answer: ${why}`) });
    }
  }

  return (message) => {
    turn = turn.then(() => answer(message));
  };
}
