/** `mars-barn-autopilot`: the two programs of the ancestor's autopilot. Its importer looked at nothing; this one does. */
import { err, ok, type Result } from '../../kernel/result.ts';
import { z } from '../../kernel/zod.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { Edited, identityFindings, Recommended, Signed } from './content/identity.ts';
import { Source, sourceFindings } from './content/programs.ts';
import type { Finding } from './finding.ts';
import { checkVersion, shaped, type Document } from './shape.ts';

const LATEST = 1;

/** One program decides tasks, the other the steps of an override. Either may be missing. */
export const Autopilot = z
  .strictObject({
    _format: z.literal('mars-barn-autopilot').describe('What the file is.'),
    version: z.literal(LATEST).describe('Version of the format.'),
    ...Recommended,
    task_decision: Source.nullable().describe('Decides an open task. Null where there is none.').optional(),
    task_override: Source.nullable().describe('Decides the steps of an override. Null where there is none.').optional(),
    ...Edited,
    ...Signed,
  })
  .describe('Programs that answer tasks in the player’s place.');
export type Autopilot = z.infer<typeof Autopilot>;

/** A document as autopilot programs; refused when it holds neither. */
export function readAutopilot(document: Document): Result<Autopilot, Refusal> {
  const version = checkVersion(document, LATEST);
  if (!version.ok) return version;
  const read = shaped(Autopilot, document);
  if (!read.ok) return read;
  const { task_decision, task_override } = read.value;
  if ((task_decision ?? null) === null && (task_override ?? null) === null)
    return err(refusal('invalid', 'This autopilot holds no program.', '/task_decision'));
  return ok(read.value);
}

/** What is recommended and missing, and programs that LisPy can't read. */
export function autopilotFindings(autopilot: Autopilot): Finding[] {
  const { task_decision, task_override } = autopilot;
  return [
    ...identityFindings(autopilot),
    ...(typeof task_decision === 'string' ? sourceFindings('/task_decision', task_decision) : []),
    ...(typeof task_override === 'string' ? sourceFindings('/task_override', task_override) : []),
  ];
}
