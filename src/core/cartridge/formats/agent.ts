/** Agents: `.lispy.json`, told by `_meta.type`. An image of what an agent has become; reading it runs nothing. */
import { err, ok, type Result } from '../../kernel/result.ts';
import { z } from '../../kernel/zod.ts';
import { pointer, prettyLength } from '../json.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { MAX_EXTRA } from '../schema.ts';
import { EnvName } from './content/env.ts';
import { Edited, Moment, Signed } from './content/identity.ts';
import { Source, sourceFindings } from './content/programs.ts';
import type { Finding } from './finding.ts';
import { World } from './world.ts';
import { shaped, splitExtra, type Document } from './shape.ts';

const MAX_ENTRIES = 1000;
/** The ancestor carries 5. */
const MAX_ECHOES = 100;
const MAX_SOUL = 1_048_576;

const word = z.string().max(120);
const text = z.string().max(4000);
/** Stretches of service that are kept. */
export const MAX_SERVICE = 50;
const count = z.int().min(0).max(1e8);
const slug = z.string().min(1).max(120);
/** A table of at most so many entries. */
function table<V extends z.ZodType>(key: z.ZodString, value: V) {
  return z
    .record(key, value)
    .refine((entries) => Object.keys(entries).length <= MAX_ENTRIES, `at most ${MAX_ENTRIES} entries`)
    .meta({ maxProperties: MAX_ENTRIES });
}

const Meta = z
  .strictObject({
    type: z.literal('lispy-cartridge').describe('What the file is.'),
    version: z.literal(1).describe('Version of the format.').optional(),
    format: z.literal('.lispy.json').describe('How its file name ends.').optional(),
    agent_id: word.describe('The agent’s id where it comes from.').optional(),
    exported_at: Moment.describe('When it was exported, ISO 8601.').optional(),
    bootable: z.boolean().describe('Whether it is meant to be booted.').optional(),
    source_platform: word.describe('Where it was exported.').optional(),
    description: text.describe('What the image is, for people.').optional(),
  })
  .describe('What the file is and where it comes from.');

const Tool = z.strictObject({
  code: Source,
  name: word.describe('Name of the tool.').optional(),
  description: text.describe('What the tool does.').optional(),
  author: word.describe('The agent that made it.').optional(),
  created_at: Moment.describe('When it was made, ISO 8601.').optional(),
  uses: z.int().min(0).max(1e9).describe('How often it was used.').optional(),
});

/** One stretch of governing a colony. */
const Service = z.strictObject({
  world: word.describe('Id of the run.'),
  mission: word.describe('Key of its mission.'),
  seed: z.int().min(0).describe('Seed of its chance.'),
  from_sol: count.describe('Sols lived when it was seated.'),
  sols: count.describe('Sols that it decided on.'),
  faults: count.describe('Sols of those in which its program failed.'),
  score: z.number().min(-1e9).max(1e9).describe('Score of the colony when the agent was exported.'),
  grade: z.string().max(2).describe('Grade of that score.'),
  alive: z.boolean().describe('Whether the colony lived then.'),
  worst_hour: z
    .strictObject({
      sol: count.describe('Sol of the colony, counted from 1.'),
      hour: z.int().min(0).max(23).describe('Hour of that sol.'),
      served: z.number().min(0).max(1).describe('Share of the standing load that had power.'),
      alarms: z.array(word).max(6).describe('Alarms that stood.'),
    })
    .nullable()
    .describe('The hour with the most alarms and the least power; null when there was neither alarm nor want.'),
});
export type Service = z.infer<typeof Service>;

/** The known keys. Others at the top level are kept apart. */
export const KnownAgent = z
  .strictObject({
    _format: z.literal('lispy-cartridge').describe('What the file is, once more; may be left out.').optional(),
    version: z.literal(1).describe('Version of the format; may be left out.').optional(),
    _meta: Meta,
    profile: table(slug, z.unknown()).describe('Who the agent is: name, archetype and whatever else.').optional(),
    soul: z.string().max(MAX_SOUL).describe('The agent’s memory, in Markdown.').optional(),
    tools: table(slug, Tool).describe('Tools that the agent built, by slug.').optional(),
    programs: table(slug, Source).describe('Programs that the agent keeps, by name.').optional(),
    env: table(EnvName, z.unknown()).describe('Globals of its VM: JSON values by name.').optional(),
    state_snapshot: table(slug, z.unknown()).describe('What else the agent keeps.').optional(),
    echoes: z
      .array(z.record(z.string(), z.unknown()))
      .max(MAX_ECHOES)
      .describe('The last frame echoes that it heard, the oldest first.')
      .optional(),
    service: z.array(Service).max(MAX_SERVICE).describe('Where it has governed, the oldest first.').optional(),
    world: World.optional(),
    ...Edited,
    ...Signed,
  })
  .describe('An agent: its profile, memory, tools, programs and environment.');
export type Agent = z.infer<typeof KnownAgent> & { readonly extra: Document };

/** A document as an agent. */
export function readAgent(document: Document): Result<Agent, Refusal> {
  const [known, extra] = splitExtra(document, KnownAgent.shape);
  const stray = shaped(z.unknown(), extra);
  if (!stray.ok) return stray;
  if (prettyLength(extra, MAX_EXTRA) > MAX_EXTRA)
    return err(refusal('too-large', 'This file holds too much that this Marsdeck does not know.'));
  const read = shaped(KnownAgent, known);
  return read.ok ? ok({ ...read.value, extra }) : read;
}

/** What a traveller lacks, and what of it LisPy can't read. */
export function agentFindings({ _meta: meta, profile, tools = {}, programs = {} }: Agent): Finding[] {
  const found: Finding[] = [];
  if (meta.agent_id === undefined) found.push({ path: '/_meta/agent_id', message: 'The agent has no id.' });
  if (meta.exported_at === undefined)
    found.push({ path: '/_meta/exported_at', message: 'It does not say when it was exported.' });
  if (profile === undefined) found.push({ path: '/profile', message: 'The agent has no profile.' });
  for (const [name, { code }] of Object.entries(tools))
    found.push(...sourceFindings(pointer(['tools', name, 'code']), code));
  for (const [name, source] of Object.entries(programs))
    found.push(...sourceFindings(pointer(['programs', name]), source));
  return found;
}
