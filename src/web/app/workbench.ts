/** Programs under the hand: what is typed, tried, seated, loaded and saved. What is typed is in the store, so that nothing is lost. */
import type { Command } from '../../core/colony/commands/command.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Tried } from '../../core/mindDetails.ts';
import type { Result } from '../../core/kernel/result.ts';
import type { Bench, Program, Work } from './benches.ts';
import type { Outcome } from './face.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
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
  /** Downloads it as `{name}.lispy`. */
  save(program: Program): void;
  /** Opens a text file that the player picks. */
  load(bench: Bench): Promise<void>;
};

/** What a workbench is made of. */
export type Tools = {
  readonly sim: Pick<Sim, 'dryRun'>;
  readonly command: (command: Command) => Promise<Outcome<object>>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  readonly pickFile: () => Promise<File | null>;
  readonly readFile: (file: File) => Promise<Result<Uint8Array, Refusal>>;
};

/** A workbench of its tools. */
export function createWorkbench({ sim, command, download, pickFile, readFile }: Tools): Workbench {
  const put = (bench: Bench, change: Partial<Work>): void =>
    useApp.setState(({ work }) => ({ work: { ...work, [bench]: { ...work[bench], ...change } } }));

  const workbench: Workbench = {
    edit: (bench, program) => put(bench, { draft: { ...program, seated: false } }),
    open(bench, program) {
      const { draft, before } = useApp.getState().work[bench];
      const kept = draft === null || draft.seated ? before : programOf(draft);
      put(bench, { draft: program === null ? null : { ...program, seated: false }, before: kept });
    },
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
      if (answer.ok) put(bench, { draft: { ...programOf(program), seated: true } });
      return answer;
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
