/** A system in the terminal: opened first, which runs nothing of it; booted when a person says so; then it answers lines. */
import {
  answer,
  boot,
  governorsOf,
  type Booted,
  type Reach,
  type Step,
} from '../../core/cartridge/formats/lispyOs/boot.ts';
import type { LispyOs } from '../../core/cartridge/formats/lispyOs/format.ts';
import { bootOf } from '../../core/cartridge/formats/content/boot.ts';
import { openCartridge } from '../../core/cartridge/formats/registry.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { DEFAULT_LIMITS } from '../../core/lispy/limits.ts';
import { vocabulary } from '../../core/lispy/vocabulary.ts';
import { type Shelf, SHELF_WORDS, type Terminal as AgentTerminal } from '../../core/agent/shelf.ts';
import type { ShelfFile, SystemFace, SystemStep, SystemUp, WorkshopAnswers } from '../../core/talk/workshop.ts';

export type Terminal = {
  /** Opens a file of a system. Runs nothing. */
  open(bytes: Uint8Array): Result<SystemFace, Refusal>;
  /** The text of a file or program of the open system. */
  read(path: string): Result<string, Refusal>;
  /** Boots the open system afresh. */
  boot(): Result<SystemUp, Refusal>;
  /** Answers a line. */
  type(line: string, shelf: readonly ShelfFile[] | null): Result<WorkshopAnswers['type'], Refusal>;
};

const MOST_LINE = 16_384;
/** Files that one line may put on the shelf. */
const MOST_WRITTEN = 8;

/** A terminal with nothing open. */
export function createTerminal(): Terminal {
  let system: LispyOs | null = null;
  let up: Booted | null = null;
  let lines = 0;
  /** What lies on the shelf while a line runs that was given it, and what that line wrote; at boot nothing does. */
  const files = new Map<string, Uint8Array>();
  const written: ShelfFile[] = [];
  let isOpen = false;
  const shelf: Shelf = {
    names: () => [...files.keys()].sort(),
    read: (file) => files.get(file) ?? null,
    write: (file, bytes) => {
      // A system that boots, or a line that does not name the shelf, writes nothing there.
      if (!isOpen) return 'The shelf is open to a line that names it, as (export-cartridge "id") does.';
      if (written.length >= MOST_WRITTEN) return `One line puts ${MOST_WRITTEN} files on the shelf at most.`;
      files.set(file, bytes);
      written.push({ file, bytes: bytes.slice() });
      return null;
    },
  };
  const reach: Reach = {
    words: SHELF_WORDS,
    hostOf: (session): AgentTerminal => ({ session, shelf, now: () => new Date().toISOString(), booted: null }),
  };
  return {
    open(bytes) {
      const opened = openCartridge(bytes);
      if (!opened.ok) return opened;
      if (opened.value.format !== 'lispy-os-cartridge')
        return err(refusal('wrong-format', 'The terminal takes systems: a "lispy-os-cartridge".', '/_format'));
      system = opened.value.cartridge;
      up = null;
      return ok(faceOf(system));
    },
    read(path) {
      const files = system?.filesystem ?? {};
      const entry = Object.hasOwn(files, path) ? files[path] : undefined;
      if (entry === undefined || entry.type === 'dir') return err(NO_FILE);
      return ok(entry.type === 'program' ? entry.code : entry.content);
    },
    boot() {
      if (system === null) return err(NO_SYSTEM);
      up = boot(system, DEFAULT_LIMITS, reach);
      lines = 0;
      const own = [...up.session.world.slots.keys()];
      const words = [...new Set([...own, ...vocabulary().map(({ name }) => name)])].sort((a, b) => (a < b ? -1 : 1));
      return ok({ motd: up.motd, steps: up.steps.map(stepOf), words, gas: DEFAULT_LIMITS.gas });
    },
    type(line, given) {
      if (up === null) return err(NO_SYSTEM);
      if (line.length > MOST_LINE) return err(refusal('too-large', `A line has at most ${MOST_LINE} characters.`));
      for (const { file, bytes } of given ?? []) files.set(file, bytes);
      isOpen = given !== null;
      const step = stepOf(answer(up, line, lines++));
      isOpen = false;
      files.clear();
      return ok({ step, written: written.splice(0) });
    },
  };
}

function faceOf(system: LispyOs): SystemFace {
  const { name = 'System', description = '', author = '', filesystem = {} } = system;
  const files = Object.entries(filesystem).map(([path, entry]) => ({
    path,
    kind: entry.type,
    characters: entry.type === 'program' ? entry.code.length : entry.type === 'file' ? entry.content.length : 0,
  }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { name, description, author, files, init: bootOf(system.boot).init, governors: governorsOf(system) };
}

function stepOf(step: Step): SystemStep {
  const { expression, out, gas } = step;
  if (step.ok) return { expression, out, gas, value: step.value, error: null };
  const { message, line, column } = step.error;
  const placed = line > 0 ? `Line ${line}, column ${column}: ${message}` : message;
  return { expression, out, gas, value: null, error: placed };
}

const NO_SYSTEM = refusal('invalid-argument', 'No system is up. Open one and press Boot.');
const NO_FILE = refusal('invalid-argument', 'There is no such file in this system.');
