/** The terminal's verbs, of which nothing is fetched before one of them is asked for. */
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import type { Library } from '../storage/library.ts';
import type { Terminal, TerminalParts } from './terminal.ts';

/** Where the system lies that comes with Marsdeck. */
export const SHIPPED_SYSTEM = 'systems/ridge-os.cartridge.json';

/** Fetches the system that comes with Marsdeck. Rejects when there is no answer, or another than the file. */
export async function fetchSystem(): Promise<Uint8Array> {
  const answer = await fetch(new URL(SHIPPED_SYSTEM, document.baseURI));
  if (!answer.ok) throw new Error(`${SHIPPED_SYSTEM} gave ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

type LaterParts = Omit<TerminalParts, 'shelf' | 'sim'> & { readonly sim: Sim; readonly library: Library };

/** A terminal that is made when it is first used. Without the network for that, it says so where a file is refused. */
export function terminalLater(parts: LaterParts): Terminal {
  let made: Terminal | null = null;
  async function ready(fileName: string): Promise<Terminal | null> {
    try {
      const [{ createTerminal }, { createAgentShelf }] = await Promise.all([
        import('./terminal.ts'),
        import('./agentShelf.ts'),
      ]);
      made ??= createTerminal({ ...parts, shelf: createAgentShelf(parts.sim, parts.library) });
    } catch {
      const message = 'The terminal could not be fetched. Reload the page when you are online.';
      useApp.setState({ terminalRefused: { fileName, error: { kind: 'crashed', message, path: '' } } });
    }
    return made;
  }
  return {
    open: async (bytes, fileName) => (await ready(fileName))?.open(bytes, fileName),
    openFile: async (file) => (await ready(file.name))?.openFile(file),
    pick: async () => (await ready(''))?.pick(),
    openShipped: async () => (await ready(SHIPPED_SYSTEM))?.openShipped(),
    boot: async () => made?.boot(),
    type: async (line) => made?.type(line),
    read: async (path) => made?.read(path),
    close: () => made?.close(),
  };
}
