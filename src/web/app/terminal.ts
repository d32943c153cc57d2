/** The terminal: a system that was opened, booted when a person says so, and what was said since. It outlives its screen. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { SystemFace, SystemStep } from '../../core/talk/workshop.ts';
import type { AgentShelf } from './agentShelf.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { SHIPPED_SYSTEM } from './terminalLater.ts';

/** A line on the screen, by what it is. */
export type TerminalLine = {
  readonly key: number;
  readonly kind: 'motd' | 'typed' | 'out' | 'value' | 'error';
  readonly text: string;
};

export type TerminalState = {
  readonly fileName: string;
  readonly system: SystemFace;
  readonly up: boolean;
  readonly busy: boolean;
  readonly lines: readonly TerminalLine[];
  /** What a line can be made of; empty until it is up. */
  readonly words: readonly string[];
  /** Lines that were typed, the newest last. */
  readonly typed: readonly string[];
  /** Gas of the last boot or line, and what it may use. */
  readonly gas: number;
  readonly mostGas: number;
  /** The file that is read beside the prompt. */
  readonly file: { readonly path: string; readonly text: string } | null;
};

export type Terminal = {
  /** Opens a file of a system in place of the one that is open. Nothing of it runs. */
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  openFile(file: File): Promise<void>;
  /** Lets a person choose a file, and opens it. To be called from a key press or a click. */
  pick(): Promise<void>;
  /** Opens the system that comes with Marsdeck. */
  openShipped(): Promise<void>;
  boot(): Promise<void>;
  type(line: string): Promise<void>;
  /** Shows a file of the system; null puts it away. */
  read(path: string | null): Promise<void>;
  close(): void;
};

/** What a terminal is made of. */
export type TerminalParts = {
  readonly sim: Pick<Sim, 'workshop'>;
  readonly readFile: (file: File) => Promise<{ ok: true; value: Uint8Array } | { ok: false; error: Refusal }>;
  readonly pickFile: () => Promise<File | null>;
  /** The bytes of the system that comes with Marsdeck; rejects when they can't be had. */
  readonly fetchShipped: () => Promise<Uint8Array>;
  readonly shelf: AgentShelf;
};

const MOST_LINES = 1000;
const MOST_TYPED = 100;
const NO_SHIPPED = 'The system that comes with Marsdeck could not be fetched. Check the connection.';

let keys = 0;

/** A terminal whose systems run in the worker. */
export function createTerminal({ sim, readFile, pickFile, fetchShipped, shelf }: TerminalParts): Terminal {
  const put = (change: Partial<TerminalState>): void =>
    useApp.setState(({ terminal }) => (terminal === null ? {} : { terminal: { ...terminal, ...change } }));
  const refuse = (fileName: string, error: Refusal): void => useApp.setState({ terminalRefused: { fileName, error } });

  function print(lines: readonly Omit<TerminalLine, 'key'>[]): void {
    const { terminal } = useApp.getState();
    if (terminal === null) return;
    const all = [...terminal.lines, ...lines.map((line) => ({ ...line, key: ++keys }))];
    put({ lines: all.slice(-MOST_LINES) });
  }

  async function open(bytes: Uint8Array, fileName: string): Promise<void> {
    const opened = await sim.workshop({ ask: 'open', bytes });
    if (!opened.ok) return refuse(fileName, opened.error);
    const { system } = opened.answer;
    useApp.setState({
      terminalRefused: null,
      terminal: {
        fileName,
        system,
        up: false,
        busy: false,
        lines: [],
        words: [],
        typed: [],
        gas: 0,
        mostGas: 0,
        file: null,
      },
    });
  }

  async function openFile(file: File): Promise<void> {
    const read = await readFile(file);
    if (read.ok) await open(read.value, file.name);
    else refuse(file.name, read.error);
  }

  return {
    open,
    openFile,
    async pick() {
      const file = await pickFile();
      if (file !== null) await openFile(file);
    },
    async openShipped() {
      let bytes: Uint8Array;
      try {
        bytes = await fetchShipped();
      } catch {
        return refuse(SHIPPED_SYSTEM, { kind: 'crashed', message: NO_SHIPPED, path: '' });
      }
      await open(bytes, 'ridge-os.cartridge.json');
    },
    async boot() {
      put({ busy: true, lines: [], up: false });
      const booted = await sim.workshop({ ask: 'boot' });
      put({ busy: false });
      if (!booted.ok) return print([{ kind: 'error', text: booted.error.message }]);
      const { motd, steps, words, gas } = booted.answer.up;
      print([
        ...motd.map((text) => ({ kind: 'motd', text }) as const),
        ...steps.flatMap((step) => linesOf(step, false)),
      ]);
      put({ up: true, words, mostGas: gas, gas: steps.reduce((sum, step) => sum + step.gas, 0) });
    },
    async type(line) {
      const { terminal } = useApp.getState();
      if (terminal === null || !terminal.up) return;
      put({ busy: true, typed: [...terminal.typed.filter((one) => one !== line), line].slice(-MOST_TYPED) });
      print([{ kind: 'typed', text: line }]);
      // A line that a person typed reaches the shelf when it says so; a system never does by itself.
      const given = /-cartridges?\b/.test(line) ? await shelf.read() : null;
      const answered = await sim.workshop({ ask: 'type', line, shelf: given });
      put({ busy: false });
      if (!answered.ok) return print([{ kind: 'error', text: answered.error.message }]);
      for (const { bytes } of answered.answer.written) {
        const unkept = await shelf.write(bytes);
        if (unkept !== null) print([{ kind: 'error', text: unkept }]);
      }
      print(linesOf(answered.answer.step, true));
      put({ gas: answered.answer.step.gas });
    },
    async read(path) {
      if (path === null) return put({ file: null });
      const found = await sim.workshop({ ask: 'read', path });
      if (found.ok) put({ file: { path, text: found.answer.text } });
      else print([{ kind: 'error', text: found.error.message }]);
    },
    close: () => useApp.setState({ terminal: null, terminalRefused: null }),
  };
}

/** What an expression wrote, its value where a person asked for it and it wrote nothing, and why it failed. */
function linesOf({ expression, out, value, error }: SystemStep, isTyped: boolean): Omit<TerminalLine, 'key'>[] {
  const written = out.map((text) => ({ kind: 'out', text }) as const);
  if (error !== null)
    return [...written, { kind: 'error', text: isTyped ? error : `${expression.slice(0, 80)}: ${error}` }];
  return isTyped && out.length === 0 && value !== null ? [{ kind: 'value', text: value }] : written;
}

/** What a line that ends in part of a word can go on with; the words that begin like it, the shortest first. */
export function completionsOf(line: string, words: readonly string[]): readonly string[] {
  const part = /[^\s()[\]"';`,]*$/.exec(line)?.[0] ?? '';
  if (part === '') return [];
  return words
    .filter((word) => word.startsWith(part) && word !== part)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, 12);
}

/** A line with its last word made whole. */
export function completed(line: string, word: string): string {
  return line.replace(/[^\s()[\]"';`,]*$/, word);
}
