/** What the page asks of the worker for its editor and its terminal, and what it is told. All of it plain data. */
import type { TraceStep } from '../lispy/trace.ts';
import type { Word } from '../lispy/vocabulary.ts';
import type { Tried } from './mindDetails.ts';

/** A word that a program can use, as completion and hover show it. */
export type EditorWord = {
  readonly name: string;
  /** `reading` and `list`: what a colony gives; `verb`: a function of a colony's; `dial`: what a governor sets. */
  readonly kind: Word['kind'] | 'reading' | 'list' | 'verb' | 'dial';
  /** How it is written, its operands, or its unit. */
  readonly takes: string;
  readonly about: string;
  /** The name under which its value is told; its own, unless it is an alias. */
  readonly first: string;
};

/** What the seated governor's forms came to at the end of a sol. */
export type LastRun = { readonly sol: number; readonly steps: readonly TraceStep[] };

/** A dry run seen form by form, with everything the program could have read. */
export type Watched = {
  readonly tried: Tried;
  readonly steps: readonly TraceStep[];
  readonly readings: Readonly<Record<string, number>>;
  /** Its last run in earnest; null unless it is the program that governs, and has run since somebody looks. */
  readonly last: LastRun | null;
};

/** An entry of a system's filesystem. */
export type SystemFile = {
  readonly path: string;
  readonly kind: 'file' | 'program' | 'dir';
  readonly characters: number;
};

/** A system as its file says it is. Nothing of it has run. */
export type SystemFace = {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly files: readonly SystemFile[];
  /** What runs when it is booted, in order. */
  readonly init: readonly string[];
  /** Programs in it that could govern; those that set an allocation first. */
  readonly governors: readonly { readonly name: string; readonly source: string; readonly steers: boolean }[];
};

/** One expression that was run: what it wrote, and its value or what stopped it. */
export type SystemStep = {
  readonly expression: string;
  readonly out: readonly string[];
  readonly gas: number;
  readonly value: string | null;
  readonly error: string | null;
};

/** A system that is up. `words` are what a line can be made of. */
export type SystemUp = {
  readonly motd: readonly string[];
  readonly steps: readonly SystemStep[];
  readonly words: readonly string[];
  /** Gas that the boot and each line may use. */
  readonly gas: number;
};

/** What can be asked without a colony. `boot`, `read` and `type` are about the system that was opened last. */
export type WorkshopAsk =
  | { readonly ask: 'words' }
  | { readonly ask: 'format'; readonly source: string }
  | { readonly ask: 'open'; readonly bytes: Uint8Array }
  | { readonly ask: 'read'; readonly path: string }
  | { readonly ask: 'boot' }
  /** `shelf` is what `(list-cartridges)` and its kin see while the line runs; null when they see nothing. */
  | { readonly ask: 'type'; readonly line: string; readonly shelf: readonly ShelfFile[] | null };

/** An agent's file on the shelf. */
export type ShelfFile = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What is answered, by what was asked. */
export type WorkshopAnswers = {
  readonly words: { readonly words: readonly EditorWord[] };
  readonly format: { readonly source: string };
  readonly open: { readonly system: SystemFace };
  readonly read: { readonly text: string };
  readonly boot: { readonly up: SystemUp };
  /** `written` is what the line put on the shelf. */
  readonly type: { readonly step: SystemStep; readonly written: readonly ShelfFile[] };
};
export type WorkshopAnswer = WorkshopAnswers[keyof WorkshopAnswers];
