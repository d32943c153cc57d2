/** `filesystem`: a flat table of paths. Files, programs and directories, no links; nothing of it is on any disk. */
import { z } from '../../../kernel/zod.ts';
import type { FileEntry } from '../../../lispy/files.ts';
import type { Problem } from '../../../colony/meaning.ts';
import { pointer } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { Source } from './programs.ts';

const MAX_ENTRIES = 4096;
const MAX_PATH = 1024;
const MAX_SEGMENT = 255;
const MAX_LEVELS = 64;
const MAX_CHILDREN = 4096;
/** As much as the VM takes in as one source. */
const MAX_TEXT = 262_144;

/** No slash, no backslash, nothing that can't be seen. */
const SEGMENT = String.raw`[^/\\\u0000-\u001f\u007f]`;

/** A whole path: names after slashes, none of them `.` or `..`. */
const Path = z
  .string()
  .max(MAX_PATH)
  .regex(
    new RegExp(String.raw`^(?:/(?!\.{1,2}(?:/|$))${SEGMENT}{1,${MAX_SEGMENT}}){1,${MAX_LEVELS}}$`),
    'a path is made of names, each after a slash, none of them "." or ".."',
  );

const Child = z
  .string()
  .max(MAX_SEGMENT)
  .regex(new RegExp(String.raw`^(?!\.{1,2}$)${SEGMENT}+$`), 'a directory lists plain names');

const Entry = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('file').describe('A text.'),
      content: z.string().max(MAX_TEXT).describe('What the file holds.'),
    }),
    z.strictObject({ type: z.literal('program').describe('A program.'), code: Source }),
    z.strictObject({
      type: z.literal('dir').describe('A directory, which may be empty.'),
      children: z
        .array(Child)
        .max(MAX_CHILDREN)
        .refine((names) => new Set(names).size === names.length, 'a directory lists a name once')
        .meta({ uniqueItems: true })
        .describe('Names directly in it.'),
    }),
  ],
  { error: 'an entry is a file, a program or a dir; there are no links' },
);

/** Entries by path. */
export const Filesystem = z
  .record(Path, Entry)
  .refine((files) => Object.keys(files).length <= MAX_ENTRIES, `at most ${MAX_ENTRIES} entries`)
  .meta({ maxProperties: MAX_ENTRIES })
  .describe('A filesystem: entries by their whole path. Flat, without links.');
export type Filesystem = Readonly<Record<string, FileEntry>>;

/** Entries that can't stand side by side: something below a file. */
export function filesystemProblems(files: Filesystem): Problem[] {
  return Object.keys(files).flatMap((path) => {
    const above = parents(path).find((one) => files[one] !== undefined && files[one].type !== 'dir');
    if (above === undefined) return [];
    return [{ path: pointer(['filesystem', path]), reason: `"${above}" is a file, and this lies in it.` }];
  });
}

/** Names that a directory lists and that are not there. */
export function filesystemFindings(files: Filesystem): Finding[] {
  const there = new Set<string>();
  for (const path of Object.keys(files)) for (const one of [path, ...parents(path)]) there.add(one);
  return Object.entries(files).flatMap(([path, entry]) => {
    if (entry.type !== 'dir') return [];
    const lost = entry.children.find((child) => !there.has(`${path}/${child}`));
    if (lost === undefined) return [];
    return [{ path: pointer(['filesystem', path]), message: `The directory lists "${lost}", which is not there.` }];
  });
}

/** The directories that a path lies in, the nearest first. */
function parents(path: string): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.push(path.slice(0, end));
  return found;
}
