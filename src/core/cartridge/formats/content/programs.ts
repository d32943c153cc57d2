/** `programs`: sources as text, so that people and agents can read what would run. */
import { z } from '../../../kernel/zod.ts';
import { DEFAULT_LIMITS } from '../../../lispy/limits.ts';
import { readingFault } from '../../../lispy/program.ts';
import type { Finding } from '../finding.ts';

const MAX_PROGRAMS = 1000;
const MAX_NAME = 120;
const MAX_TEXT = 4000;

/** A source. No longer than what the VM reads. */
export const Source = z.string().max(DEFAULT_LIMITS.source).describe('A program in LisPy, as text.');

const name = z.string().min(1).max(MAX_NAME);
const note = z.string().max(MAX_TEXT);

/** A source with what is known of it. */
const Described = z.strictObject({
  code: Source,
  name: name.describe('Name of the program.').optional(),
  description: note.describe('What the program does.').optional(),
  author: note.describe('Who wrote it.').optional(),
});

/** Sources by name, or a list of named ones. */
export const Programs = z
  .union([
    z
      .record(name, z.union([Source, Described]))
      .refine((programs) => Object.keys(programs).length <= MAX_PROGRAMS, `at most ${MAX_PROGRAMS} programs`)
      .meta({ maxProperties: MAX_PROGRAMS }),
    z.array(Described.required({ name: true })).max(MAX_PROGRAMS),
  ])
  .describe('Programs by name. They are text, and run in the VM alone.');
export type Programs = z.infer<typeof Programs>;

/** A program that somebody could run. */
export type NamedSource = { readonly name: string; readonly source: string };

/** The programs of a section, however it writes them, in its order. */
export function programsOf(programs: Programs): NamedSource[] {
  if (Array.isArray(programs)) return programs.map(({ name: title, code }) => ({ name: title, source: code }));
  return Object.entries(programs).map(([title, program]) => ({
    name: title,
    source: typeof program === 'string' ? program : program.code,
  }));
}

/** Says of a source that LisPy can't read what stops it. Nothing is run, and no macro expanded. */
export function sourceFindings(path: string, source: string): Finding[] {
  const fault = readingFault(source);
  if (fault === null) return [];
  const { message, line, column } = fault;
  return [{ path, message: `LisPy can’t read this program: ${message} (line ${line}, column ${column})` }];
}
