/** The door between the worker's messages and the deck: brings the shipped modules, which come over the network. */
import type { Run } from '../../core/cartridge/run.ts';
import type { DeckAnswer } from '../../core/talk/deck.ts';
import type { FrameSource } from '../frames.ts';
import { createDeckBay } from './bay.ts';
import type { LookedAsk } from './looked.ts';
import { moduleIn } from './moduleFile.ts';

export type DeckDoor = { take(ask: LookedAsk, run: () => Run | null): Promise<DeckAnswer> };

const PATIENCE_MS = 20_000;
/** Asks that can be answered before the modules have come. */
const AT_ONCE: ReadonlySet<LookedAsk['kind']> = new Set([
  'boot',
  'visible-ms',
  'hide',
  'show',
  'flashed',
  'save-flushed',
]);

/** A deck whose modules are on their way. `stirred` asks for a look, when there is something new to see. */
export function openDeckDoor(frames: FrameSource, stirred: () => void, failed: (error: unknown) => void): DeckDoor {
  const bay = createDeckBay(frames, stirred, failed);
  let coming: Promise<void> | null = null;

  /** Once; after a failure (offline, say) again at the next ask. */
  function modules(): Promise<void> {
    coming ??= fetchModules().then(
      (files) => {
        // Our own files: they need no deadline.
        bay.stock(files.map(moduleIn));
        stirred();
      },
      () => {
        coming = null;
      },
    );
    return coming;
  }

  return {
    async take(ask, run) {
      if (AT_ONCE.has(ask.kind)) void modules();
      else await modules();
      return bay.take(ask, run());
    },
  };
}

/** The files of `public/modules`, in the order of their list. Rejects when one can't be had. */
async function fetchModules(): Promise<readonly Uint8Array[]> {
  const list = JSON.parse(new TextDecoder().decode(await fetchFile('index.json'))) as {
    readonly modules: readonly { readonly file: string }[];
  };
  return Promise.all(list.modules.map(({ file }) => fetchFile(file)));
}

async function fetchFile(file: string): Promise<Uint8Array> {
  const address = new URL(`${import.meta.env.BASE_URL}modules/${file}`, self.location.href);
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`${address.pathname} gave ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
