/** `lispy-os-cartridge`: an operating system in LisPy. Reading it runs nothing; `boot.ts` boots it. */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { z } from '../../../kernel/zod.ts';
import { prettyLength } from '../../json.ts';
import { refusal, type Refusal } from '../../refusal.ts';
import { MAX_EXTRA } from '../../schema.ts';
import { Boot, bootOf } from '../content/boot.ts';
import { Config, configFindings } from '../content/config.ts';
import { Env } from '../content/env.ts';
import { Filesystem, filesystemFindings, filesystemProblems } from '../content/filesystem.ts';
import { History, historyFindings } from '../content/history.ts';
import { Edited, identityFindings, Recommended, Signed } from '../content/identity.ts';
import { Programs, programsOf, sourceFindings } from '../content/programs.ts';
import { State } from '../content/state.ts';
import { pointer } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { checkVersion, shaped, splitExtra, type Document } from '../shape.ts';

const LATEST = 1;
const word = z.string().max(120);
const packages = z.array(word).max(1000);

/** The known keys. Others at the top level are kept apart, as in a colony's file. */
export const KnownLispyOs = z
  .strictObject({
    _format: z.literal('lispy-os-cartridge').describe('What the file is.'),
    version: z.literal(LATEST).describe('Version of the format.'),
    ...Recommended,
    type: word.describe('What kind of system it is, for people.').optional(),
    base: word.describe('The system it was made from, for people: nothing is fetched.').optional(),
    boot: Boot.optional(),
    env: Env.optional(),
    filesystem: Filesystem.optional(),
    programs: Programs.optional(),
    packages: z
      .strictObject({
        installed: packages.describe('Packages that are in it.').optional(),
        available: packages.describe('Packages that it knows of.').optional(),
      })
      .describe('Names of packages, for people: nothing is fetched.')
      .optional(),
    state: State.optional(),
    config: Config.optional(),
    history: History.optional(),
    ...Edited,
    ...Signed,
  })
  .describe('An operating system in LisPy: a filesystem, an environment, and what runs when it is booted.');
type KnownLispyOs = z.infer<typeof KnownLispyOs>;

/** A system that can be booted, and what came with it. */
export type LispyOs = KnownLispyOs & { readonly extra: Document };

/** A document as a system. */
export function readLispyOs(document: Document): Result<LispyOs, Refusal> {
  const version = checkVersion(document, LATEST);
  if (!version.ok) return version;
  const [known, extra] = splitExtra(document, KnownLispyOs.shape);
  const stray = shaped(z.unknown(), extra);
  if (!stray.ok) return stray;
  if (prettyLength(extra, MAX_EXTRA) > MAX_EXTRA)
    return err(refusal('too-large', 'This file holds too much that this Marsdeck does not know.'));
  const read = shaped(KnownLispyOs, known);
  if (!read.ok) return read;
  const [problem] = filesystemProblems(read.value.filesystem ?? {});
  if (problem !== undefined) return err(refusal('inconsistent', problem.reason, problem.path));
  return ok({ ...read.value, extra });
}

/** What is recommended and missing, and programs that LisPy can't read. */
export function lispyOsFindings(cartridge: LispyOs): Finding[] {
  const { boot, config, filesystem = {}, history, programs } = cartridge;
  const nothing = bootOf(boot).init.length === 0;
  return [
    ...identityFindings(cartridge),
    ...(nothing ? [{ path: '/boot', message: 'It has nothing to run when it is booted.' }] : []),
    ...(config === undefined ? [] : configFindings(config)),
    ...(history === undefined ? [] : historyFindings('history', history)),
    ...filesystemFindings(filesystem),
    ...Object.entries(filesystem).flatMap(([path, entry]) =>
      entry.type === 'program' ? sourceFindings(pointer(['filesystem', path, 'code']), entry.code) : [],
    ),
    ...(programs === undefined ? [] : programsOf(programs)).flatMap(({ name, source }) =>
      sourceFindings(pointer(['programs', name]), source),
    ),
  ];
}
