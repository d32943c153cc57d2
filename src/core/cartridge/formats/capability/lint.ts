/** What is wrong with a module beyond its shape: what its handlers read, ask for and say, against what is there. */
import { handlerProblem } from '../../../colony/bay/handler.ts';
import { ruleOf } from '../../../colony/bay/effects/table.ts';
import { isPayable } from '../../../colony/bay/resources/cost.ts';
import { RESOURCE } from '../../../colony/bay/resources/table.ts';
import { MOST_SOURCE } from '../../../colony/mindSchema.ts';
import { compile } from '../../../lispy/lispy.ts';
import { embedding } from '../../../lispy/embedding.ts';
import { pointer } from '../../json.ts';
import type { CapabilityModule } from '../capability.ts';
import type { Finding } from '../finding.ts';
import { type Mentions, mentionsOf } from './mentions.ts';

type Linted = Pick<CapabilityModule, 'capability' | 'contracts' | 'programs' | 'vocabulary'>;
type Job = Linted['contracts'][number];
type Phase = Job['phases'][number];

const MOST_WORDS = 8;
const PREDICATE = embedding({ names: ['c'] });

/**
 * Findings about a module. `library` are other modules: with them the phases that need another module are looked at as
 * well, and without them what such a phase hands on is taken on trust.
 */
export function lintModule(module: Linted, library: readonly Linted[] = []): Finding[] {
  const { capability, contracts, programs } = module;
  const mentions = new Map(Object.entries(programs).map(([name, source]) => [name, mentionsOf(source)]));
  const findings: Finding[] = [];
  const characters = Object.values(programs).reduce((sum, source) => sum + source.length, 0);
  if (characters > MOST_SOURCE)
    findings.push({
      path: '/programs',
      message: `The programs have ${characters} characters; a colony takes ${MOST_SOURCE}.`,
    });
  for (const [name, source] of Object.entries(programs))
    findings.push(...programFindings(name, source, mentions.get(name), module));
  const used = new Set<string>();
  for (const [index, job] of contracts.entries()) {
    findings.push(...jobFindings(index, job));
    const handed = new Set<string>();
    let isOpen = false;
    for (const [place, phase] of job.phases.entries()) {
      const at = ['contracts', index, 'phases', place] as const;
      const isOwn = phase.needs === capability.tag;
      if (isOwn) used.add(phase.program);
      const others = library.find((one) => one.capability.tag === phase.needs)?.programs[phase.program];
      const found = isOwn ? mentions.get(phase.program) : others === undefined ? undefined : mentionsOf(others);
      if (found === undefined) {
        if (isOwn)
          findings.push({ path: pointer([...at, 'program']), message: `There is no program ${phase.program}.` });
        else isOpen = true;
        continue;
      }
      findings.push(...phaseFindings(at, phase, found, handed, isOpen));
      for (const key of found.hands) handed.add(key);
    }
  }
  for (const name of Object.keys(programs))
    if (!used.has(name) && !contracts.some((job) => job.phases.some(({ program }) => program === name)))
      // Other modules' contracts may call it.
      if (library.length > 0 && !library.some((one) => calls(one, capability.tag, name)))
        findings.push({ path: pointer(['programs', name]), message: 'No contract uses it.' });
  return findings;
}

const calls = ({ contracts }: Linted, tag: string, program: string): boolean =>
  contracts.some(({ phases }) => phases.some((phase) => phase.needs === tag && phase.program === program));

function programFindings(name: string, source: string, found: Mentions | undefined, { vocabulary }: Linted): Finding[] {
  const path = pointer(['programs', name]);
  const problem = handlerProblem(source);
  if (problem !== null || found === undefined) return [{ path, message: problem ?? 'It can’t be read.' }];
  const findings: Finding[] = [];
  if (!found.defines.includes('on-sol')) findings.push({ path, message: 'It does not define (on-sol c).' });
  const said = new Set((vocabulary?.productions ?? []).map(({ on }) => on));
  for (const event of found.says)
    if (!said.has(event)) findings.push({ path, message: `It says "${event}", for which there is no line.` });
  return findings;
}

function jobFindings(index: number, job: Job): Finding[] {
  const findings: Finding[] = [];
  if (job.when !== undefined) {
    const compiled = compile(job.when, { embedding: PREDICATE });
    if (!compiled.ok)
      findings.push({ path: pointer(['contracts', index, 'when']), message: compiled.error.error.message });
  }
  for (const [place, { kind, res, what, amount = 0 }] of (job.reward ?? []).entries()) {
    const path = pointer(['contracts', index, 'reward', place]);
    const rule = ruleOf({ kind, of: what ?? res ?? kind });
    if (rule === undefined) findings.push({ path, message: `No deck knows the reward ${kind} ${what ?? res ?? ''}.` });
    else if (amount > rule.most)
      findings.push({ path, message: `It promises ${amount}; the host gives ${rule.most} at most.` });
  }
  return findings;
}

function phaseFindings(
  at: readonly (string | number)[],
  { limits, cost = {} }: Phase,
  found: Mentions,
  handed: ReadonlySet<string>,
  isOpen: boolean,
): Finding[] {
  const findings: Finding[] = [];
  for (const key of found.reads)
    if (!isOpen && !handed.has(key))
      findings.push({
        path: pointer([...at, 'program']),
        message: `It reads ${key}, which no earlier phase hands on.`,
      });
  const limited = new Map(Object.entries(limits));
  for (const res of found.asks)
    if (!limited.has(res))
      findings.push({ path: pointer([...at, 'limits']), message: `It asks for d-${res}, which has no limit.` });
  for (const [res, limit] of limited) {
    const path = pointer([...at, 'limits', res]);
    const { most, up, down } = RESOURCE[res as keyof typeof RESOURCE];
    if (up === null && down === null) findings.push({ path, message: `No colony has ${res}.` });
    else if (Math.abs(limit) > most)
      findings.push({ path, message: `It allows ${Math.abs(limit)}; the host allows ${most} a sol.` });
  }
  for (const res of Object.keys(cost))
    if (!isPayable(res))
      findings.push({ path: pointer([...at, 'cost', res]), message: `A phase can’t take ${res} at its start.` });
  return findings;
}

/** Lines that are too long for the voice, or name a term that there is not. */
export function voiceFindings({ vocabulary }: Pick<Linted, 'vocabulary'>): Finding[] {
  const terms = vocabulary?.terms ?? {};
  return (vocabulary?.productions ?? []).flatMap(({ say }, index) => {
    const path = pointer(['vocabulary', 'productions', index, 'say']);
    const findings: Finding[] = [];
    let longest = say;
    for (const [slot, term = ''] of say.matchAll(/\{([^}]*)\}/g)) {
      const words = Object.hasOwn(terms, term) ? (terms[term] ?? []) : [];
      if (words.length === 0) findings.push({ path, message: `There is no term ${term}.` });
      else
        longest = longest.replace(
          slot,
          words.reduce((most, one) => (wordsIn(one) > wordsIn(most) ? one : most)),
        );
    }
    const count = wordsIn(longest);
    if (count > MOST_WORDS)
      findings.push({ path, message: `The line may have ${count} words; ${MOST_WORDS} are the most.` });
    return findings;
  });
}

const wordsIn = (line: string): number => line.split(/\s+/).filter((word) => word !== '').length;
