/** The governor at a sol's end: one run, and what it sets. */
import { streamOf } from '../../kernel/random.ts';
import type { Forgiven } from '../../lispy/machine.ts';
import type { Program } from '../../lispy/program.ts';
import type { Frame } from '../../mars/frame.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import type { AgentTerms } from '../agentSchema.ts';
import { partAt } from '../agents/compose.ts';
import { agentOf, keepAgent } from '../agents/governing.ts';
import { hearingOf } from '../agents/hearing.ts';
import { agentMemoryOf, evaluate, memoryOf } from './evaluate.ts';
import { applyWishes } from './apply.ts';
import { wishesOf } from './outputs.ts';
import { type Situation, situationOf } from './situation.ts';
import { tellTrouble, troubleOf } from './trouble.ts';
import { tellWitness } from './witness.ts';

/** Characters of a part's name in a message. */
const MOST_PART = 40;

/** Whose chance a governor's `random` is. */
export const GOVERNOR_STREAM = streamOf('governor');

/**
 * Runs the governor with the readings of the sol that ends, and does what it asks for. What it asks for is taken whole or
 * not at all: a program that fails or runs out changes nothing, and an event says why.
 */
export function govern(colony: Colony, flows: Flows, frame: Frame): void {
  const { governor } = colony.mind;
  if (!governor.enabled) return;
  tellWitness(colony, frame);
  const isFirst = governor.gas === 0 && governor.trouble === null;
  const seated = agentOf(colony);
  const situation = situationOf(colony, frame, null, seated === null ? null : hearingOf(seated));
  const { source, profile } = governor;
  const memory = seated?.env ?? governor.memory;
  const { program, outcome } = evaluate(source, profile, situation, memory, GOVERNOR_STREAM);
  governor.gas = outcome.gas;
  if (seated !== null) seated.sols++;
  if (seated !== null && !outcome.ok) seated.faults++;
  if (isFirst && outcome.forgiven.length > 0) tellForgiven(colony, flows, outcome.forgiven);
  if (program === null || !outcome.ok) {
    if (!outcome.ok) {
      const error = seated === null ? outcome.error : inPart(seated.image, source, outcome.error);
      tellTrouble(colony, flows, 'governor', governor, troubleOf(error, situation.sol));
    }
    return;
  }
  tellTrouble(colony, flows, 'governor', governor, null);
  succeed(colony, flows, situation, program);
}

type Place = { readonly message: string; readonly line: number };

/** An agent's failure says in which of its tools or programs it was; its own line is not that of the whole. */
function inPart<E extends Place>(image: AgentTerms, source: string, error: E): E {
  const part = error.line === 0 ? null : partAt(image, source, error.line);
  if (part === null) return error;
  const { kind, name, line } = part;
  return { ...error, message: `In ${kind} ${name.slice(0, MOST_PART)}, its line ${line}: ${error.message}` };
}

function succeed(colony: Colony, flows: Flows, situation: Situation, program: Program): void {
  const { governor } = colony.mind;
  const wishes = wishesOf(program, situation);
  const { agent } = situation;
  const kept = agent === null ? memoryOf(program) : agentMemoryOf(program, agent.env);
  if (agent === null) governor.memory = kept.text;
  else keepAgent(agent, kept.text, situation.sol);
  const complaints = [...wishes.complaints, ...applyWishes(colony, flows, situation, wishes)];
  if (kept.left.length > 0) complaints.push(`There is no room to keep, or no way to write: ${kept.left.join(', ')}.`);
  if (complaints.length > 0) tellComplaint(colony, flows, together(complaints));
}

const MOST_WORDS = 200;

/** Whole sentences, as many as there is room for, and how many there are besides. */
function together(sentences: readonly string[]): string {
  let text = '';
  for (const [index, sentence] of sentences.entries()) {
    const more = index + 1 === sentences.length ? '' : ` And ${sentences.length - index - 1} more.`;
    const next = `${text}${text === '' ? '' : ' '}${sentence}`;
    if (next.length + more.length > MOST_WORDS)
      return text === '' ? sentence.slice(0, MOST_WORDS) : `${text} And ${sentences.length - index} more.`;
    text = next;
  }
  return text;
}

const SEVERITY = 0.1;

/** Told when it is another than the last: not for other figures in the same words. */
function tellComplaint(colony: Colony, flows: Flows, complaint: string): void {
  const { governor } = colony.mind;
  if (inWords(complaint) === inWords(governor.complaint)) return;
  governor.complaint = complaint;
  flows.events.push(noted(colony, 'governor-complaint', governor.name, complaint, SEVERITY));
}

const inWords = (sentence: string): string => sentence.replace(/\d+/g, '0');

/** What the lenient profile let pass in the first run, so that it never does so in silence. */
function tellForgiven(colony: Colony, flows: Flows, forgiven: readonly Forgiven[]): void {
  const places = forgiven.map(({ message, line, column }) => `${line}:${column} ${message}`).join(' ');
  const desc = `Forgiven in ${forgiven.length} place${forgiven.length === 1 ? '' : 's'}: ${places}`;
  flows.events.push(noted(colony, 'governor-forgiven', colony.mind.governor.name, desc, SEVERITY));
}
