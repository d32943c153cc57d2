/** What carries a colony, of which nothing is fetched before it is asked for. */
import type { Carriers, CarryTools } from './carry.ts';
import { say } from './notice.ts';

const MESSAGE = 'What makes links and pictures could not be fetched. Reload the page when you are online.';
const GONE = { ok: false, error: { kind: 'crashed', message: MESSAGE, path: '' } } as const;

/** Carriers that are made when they are first used. Without the network for that, each says so. */
export function carryLater(tools: Omit<CarryTools, 'paint'>): Carriers {
  let made: Carriers | null = null;
  async function ready(): Promise<Carriers | null> {
    try {
      const [{ createCarriers }, { drawn }] = await Promise.all([import('./carry.ts'), import('../storage/paint.ts')]);
      made ??= createCarriers({ ...tools, paint: drawn });
    } catch {
      say('alarm', MESSAGE);
    }
    return made;
  }
  return {
    copyLink: async () => (await ready())?.copyLink() ?? GONE,
    savePicture: async () => (await ready())?.savePicture() ?? GONE,
  };
}
