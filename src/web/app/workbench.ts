/** Programs under the hand: what is typed, tried, seated, loaded and saved. What is typed is in the store, so that nothing is lost. */
import type { Command } from '../../core/colony/commands/command.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Tried } from '../../core/talk/mindDetails.ts';
import type { EditorWord, Watched } from '../../core/talk/workshop.ts';
import type { Result } from '../../core/kernel/result.ts';
import { sameProgram, type Bench, type Program, type Work } from './benches.ts';
import { MOST_SEATINGS } from './drafts.ts';
import type { Outcome } from './face.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import type { Trials } from './trials.ts';
import { NOTICES } from './words.ts';

export type Workbench = {
  /** A person types. */
  edit(bench: Bench, program: Program): void;
  /** Another program takes the place of what was typed, which is kept; null is what the colony has. */
  open(bench: Bench, program: Program | null): void;
  /** Changes what is typed for what was typed before. */
  bringBack(bench: Bench): void;
  /** Runs it on the colony as it stands. It changes nothing. */
  dryRun(bench: Bench, program: Program): Promise<Outcome<{ readonly tried: Tried }>>;
  /** Hands it to the colony, unless it does not compile; then it says where. */
  seat(bench: Bench, program: Program): Promise<Outcome<object>>;
  /** Runs a governor on the colony as it stands and tells what each form came to. It changes nothing, and says nothing. */
  watch(program: Program): Promise<Outcome<{ readonly tick: number; readonly watched: Watched }>>;
  /** Every word a program can use. Asked for once. */
  words(): Promise<readonly EditorWord[]>;
  /** The source laid out; as it was when that can't be had. */
  format(source: string): Promise<string>;
  readonly trials: Trials;
  /** Downloads it as `{name}.lispy`. */
  save(program: Program): void;
  /** Opens a text file that the player picks. */
  load(bench: Bench): Promise<void>;
};

/** What a workbench is made of. */
export type Tools = {
  readonly sim: Pick<Sim, 'dryRun' | 'watch' | 'workshop'>;
  readonly trials: Trials;
  readonly command: (command: Command) => Promise<Outcome<{ readonly tick: number }>>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  readonly pickFile: () => Promise<File | null>;
  readonly readFile: (file: File) => Promise<Result<Uint8Array, Refusal>>;
};

/** A workbench of its tools. */
export function createWorkbench({ sim, trials, command, download, pickFile, readFile }: Tools): Workbench {
  let words: Promise<readonly EditorWord[]> | null = null;

  const workbench: Workbench = {
    trials,
    edit: (bench, program) => put(bench, { draft: { ...named(bench, program), seated: false } }),
    open: layOut,
    bringBack(bench) {
      const { draft, before } = useApp.getState().work[bench];
      if (before === null) return;
      put(bench, { draft: { ...before, seated: false }, before: draft === null ? null : programOf(draft) });
    },
    async dryRun(bench, program) {
      const answer = await sim.dryRun(bench === 'governor' ? 'governor' : 'autopilot', program);
      if (!answer.ok) {
        say('alarm', answer.error.message);
        return answer;
      }
      const { tick, tried } = answer;
      put(bench, { tried: { ...programOf(program), tick, tried } });
      return { ok: true, tried };
    },
    async seat(bench, program) {
      const checked = await workbench.dryRun(bench, program);
      if (!checked.ok) return checked;
      const { refusal } = checked.tried;
      if (refusal !== null) {
        say('info', `Not seated. ${refusal}`);
        return { ok: false, error: { kind: 'invalid-command', message: refusal, path: '/source' } };
      }
      const answer = await command(orderOf(bench, program));
      if (answer.ok) {
        put(bench, { draft: { ...programOf(program), seated: true } });
        if (bench === 'governor') remember(programOf(program), answer.tick);
      }
      return answer;
    },
    watch: (program) => sim.watch(program),
    words() {
      words ??= sim.workshop({ ask: 'words' }).then((answer) => {
        if (answer.ok) return answer.answer.words;
        // The next that asks may have more luck.
        words = null;
        return [];
      });
      return words;
    },
    async format(source) {
      const answer = await sim.workshop({ ask: 'format', source });
      if (answer.ok) return answer.answer.source;
      say('alarm', answer.error.message);
      return source;
    },
    save: ({ name, source }) =>
      download(new TextEncoder().encode(source), `${slug(name)}.lispy`, 'text/plain;charset=utf-8'),
    async load(bench) {
      const file = await pickFile();
      if (file === null) return;
      const read = await readFile(file);
      if (!read.ok) return say('alarm', read.error.message);
      const source = textOf(read.value);
      if (source === null) return say('alarm', NOTICES.noText(file.name));
      const most = useApp.getState().catalogue?.programs.mostSource ?? 0;
      if (source.length > most) return say('alarm', NOTICES.tooLong(file.name, source.length, most));
      workbench.open(bench, { name: nameOf(file.name), source, profile: 'strict' });
    },
  };
  return workbench;
}

/** A governor that comes with Marsdeck keeps its name for as long as its text is the shipped one, and gets it back with that. */
function named(bench: Bench, program: Program): Program {
  const { catalogue, details, work } = useApp.getState();
  const before = work[bench].draft ?? (bench === 'governor' ? details?.mind.governor : undefined);
  if (before === undefined || before.source === program.source || before.name !== program.name) return program;
  for (const { title, source } of catalogue?.programs.governors ?? []) {
    const edited = NOTICES.edited(title);
    if (program.name === title && program.source !== source) return { ...program, name: edited };
    if (program.name === edited && program.source === source) return { ...program, name: title };
  }
  return program;
}

const TICKS_PER_SOL = 24;

/** The newest seating first, the same text once. */
function remember(program: Program, tick: number): void {
  const { card, seatings } = useApp.getState();
  const seating = { ...program, sol: Math.floor(tick / TICKS_PER_SOL), colony: card?.name ?? '' };
  const others = seatings.filter((one) => !sameProgram(one, program));
  useApp.setState({ seatings: [seating, ...others].slice(0, MOST_SEATINGS) });
}

function put(bench: Bench, change: Partial<Work>): void {
  useApp.setState(({ work }) => ({ work: { ...work, [bench]: { ...work[bench], ...change } } }));
}

/** Lays a program on a bench, or what the colony has, in place of what was typed, which is kept. */
export function layOut(bench: Bench, program: Program | null): void {
  const { draft, before } = useApp.getState().work[bench];
  const kept = draft === null || draft.seated ? before : programOf(draft);
  put(bench, { draft: program === null ? null : { ...program, seated: false }, before: kept });
}

function orderOf(bench: Bench, { name, source, profile }: Program): Command {
  switch (bench) {
    case 'governor':
      return { kind: 'set-governor', name, source, profile, enabled: true };
    case 'decision':
    case 'override':
      return { kind: 'set-autopilot', [bench]: source, enabled: true };
  }
}

function programOf({ name, source, profile }: Program): Program {
  return { name, source, profile };
}

const MOST_NAME = 60;

/** What a program is called that comes from a file. */
function nameOf(fileName: string): string {
  return (
    fileName
      .replace(/\.[a-z0-9]+$/i, '')
      .trim()
      .slice(0, MOST_NAME) || 'Program'
  );
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'program'
  );
}

/** The text of a file, its line ends made plain; null when it is no UTF-8 text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
