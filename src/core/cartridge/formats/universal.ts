/**
 * Any other cartridge of the specification: a kebab-case `_format` and a whole `version`. It is inspected, compared, its
 * chain checked as far as any chain shows, its filesystem looked through. It is never run, and never taken for another.
 */
import { err, ok, type Result } from '../../kernel/result.ts';
import { z } from '../../kernel/zod.ts';
import { issueOf } from '../issue.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { Boot } from './content/boot.ts';
import { checkLinks, LinkedBlocks, LinkedChain, type Verdict } from './content/chain.ts';
import { Config, configFindings } from './content/config.ts';
import { Env } from './content/env.ts';
import { Filesystem, filesystemFindings, filesystemProblems } from './content/filesystem.ts';
import { History, historyFindings, isHistory } from './content/history.ts';
import { Edited, FormatTag, identityFindings, Recommended, Signed } from './content/identity.ts';
import { Programs } from './content/programs.ts';
import { Score, scoreFindings } from './content/score.ts';
import { State } from './content/state.ts';
import type { Finding } from './finding.ts';
import { shaped, type Document } from './shape.ts';

const MAX_VERSION = 1e9;

/** The content types of the specification; keys that it does not know are the format's own, and kept. */
export const Universal = z
  .looseObject({
    _format: FormatTag,
    version: z.int().min(0).max(MAX_VERSION).describe('Number of the schema of this format.'),
    ...Recommended,
    state: State.optional(),
    filesystem: Filesystem.optional(),
    programs: Programs.optional(),
    history: History.optional(),
    chain: LinkedChain.optional(),
    chainBlocks: LinkedBlocks.optional(),
    chainHead: z.string().max(128).nullable().describe('Hash of the last block.').optional(),
    config: Config.optional(),
    score: Score.optional(),
    env: Env.optional(),
    boot: Boot.optional(),
    ...Edited,
    ...Signed,
  })
  .describe('Any cartridge of the universal specification.');
export type Universal = z.infer<typeof Universal>;

/** A document as a universal cartridge. */
export function readUniversal(document: Document): Result<Universal, Refusal> {
  if (!Number.isInteger(document['version']))
    return err(refusal('not-a-cartridge', 'This file has no whole version number.', '/version'));
  const read = shaped(Universal, document);
  if (!read.ok) return read;
  const cartridge = read.value;
  for (const [key, value] of Object.entries(cartridge)) {
    if (key === 'history' || !isHistory(key)) continue;
    const records = History.safeParse(value);
    if (records.success) continue;
    const { path, message } = issueOf(records.error.issues, [key]);
    return err(refusal('invalid', `A value is not what it should be: ${message}.`, path));
  }
  const [problem] = filesystemProblems(cartridge.filesystem ?? {});
  return problem === undefined ? ok(cartridge) : err(refusal('inconsistent', problem.reason, problem.path));
}

/** What the specification recommends and the file does not keep to. */
export function universalFindings(cartridge: Universal): Finding[] {
  const { config, score, filesystem } = cartridge;
  return [
    ...identityFindings(cartridge),
    ...(config === undefined ? [] : configFindings(config)),
    ...(score === undefined ? [] : scoreFindings(score)),
    ...(filesystem === undefined ? [] : filesystemFindings(filesystem)),
    ...Object.entries(cartridge).flatMap(([key, value]) =>
      isHistory(key) ? historyFindings(key, value as History) : [],
    ),
  ];
}

/** The verdict on the chain: links and head, wherever the file keeps them. */
export function universalChain({ chain, chainBlocks, chainHead }: Universal): Verdict {
  const listed = Array.isArray(chain) ? { blocks: chain, head: undefined } : chain;
  return checkLinks(chainBlocks ?? listed?.blocks ?? [], chainHead === undefined ? listed?.head : chainHead);
}
