/** What a file of any format is, without running it: for the command line's `inspect`, cards, and the inspector. */
import { err, ok, type Result } from '../../kernel/result.ts';
import { findChainProblem } from '../chain.ts';
import { inspectDocument, type Inspection } from '../inspect.ts';
import { labelOf, type LabelFacts } from '../label/facts.ts';
import type { Refusal } from '../refusal.ts';
import { rootOf } from '../run.ts';
import type { Cartridge } from '../schema.ts';
import { agentFindings } from './agent.ts';
import { autopilotFindings } from './autopilot.ts';
import { checkIntegrity, moduleFindings } from './capability.ts';
import { checkLinks, LinkedBlocks, type Verdict } from './content/chain.ts';
import { identityFindings } from './content/identity.ts';
import { contentsOf, sectionsOf, type Content } from './contents.ts';
import type { Finding } from './finding.ts';
import { lispyOsFindings } from './lispyOs/format.ts';
import { openDocument, readDocument, type Opened } from './registry.ts';
import type { Document } from './shape.ts';
import { universalChain, universalFindings, type Universal } from './universal.ts';

/** The facts of `inspect`; null where a format has no such thing. */
export type Facts = { readonly [Key in keyof Omit<Inspection, 'format' | 'missing'>]: Inspection[Key] | null } & {
  readonly format: string;
  /** Pointers to what is lacking to go on from it: in the file, or here. `/_format`: nothing here runs its format. */
  readonly missing: readonly string[];
};

/** The facts, and what a person who opens the file wants to see. */
export type Description = Facts & {
  /** Name that the file gives itself. */
  readonly name: string | null;
  /** Bytes of each top-level key in a pretty file. */
  readonly sections: Readonly<Record<string, number>>;
  readonly contents: readonly Content[];
  /** What its label is drawn from; null of what has none: other formats, and colonies that can't be resumed. */
  readonly label: LabelFacts | null;
  /** The checks that cost next to nothing. `verify` makes all of them. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly findings: readonly Finding[];
};

/** Describes a file of any format. Never throws. */
export function inspectAny(bytes: Uint8Array): Result<Description, Refusal> {
  const read = readDocument(bytes);
  if (!read.ok) return read;
  const document = read.value;
  const opened = openDocument(document);
  if (opened.ok) return ok({ ...seen(document), label: labelIn(opened.value), ...describe(opened.value, document) });
  // An old colony that can't be resumed is described all the same.
  if (opened.error.kind !== 'not-resumable') return err(opened.error);
  const facts = inspectDocument(document);
  if (!facts.ok) return facts;
  const verdicts = { chain: oldChain(document) };
  return ok({ ...seen(document), ...facts.value, label: null, verdicts, findings: identityFindings(document) });
}

function seen(document: Document): Pick<Description, 'name' | 'sections' | 'contents'> {
  const { name } = document;
  return {
    name: typeof name === 'string' ? name : null,
    sections: sectionsOf(document),
    contents: contentsOf(document),
  };
}

function labelIn(opened: Opened): LabelFacts | null {
  return opened.format === 'mars-barn-cartridge' ? labelOf(opened.decoded.cartridge) : null;
}

type Told = Omit<Description, 'name' | 'sections' | 'contents' | 'label'> & { readonly name?: string };

/** Facts of a format that has none but its version. */
const bare = (format: string, version: number | null): Facts => ({
  format,
  version,
  migratedFrom: null,
  mission: null,
  sol: null,
  alive: null,
  cause: null,
  score: null,
  id: null,
  resumable: null,
  missing: [],
});

function describe(opened: Opened, document: Document): Told {
  const { format } = opened;
  switch (format) {
    case 'mars-barn-cartridge': {
      const facts = inspectDocument(document);
      const { cartridge, migratedFrom } = opened.decoded;
      const chain = migratedFrom === null ? colonyChain(cartridge) : oldChain(document);
      return {
        ...(facts.ok ? facts.value : bare(format, null)),
        verdicts: { chain },
        findings: migratedFrom === null ? [] : identityFindings(document),
      };
    }
    case 'lispy-os-cartridge': {
      const { cartridge } = opened;
      const { version, id = null } = cartridge;
      return { ...bare(format, version), id, resumable: true, verdicts: {}, findings: lispyOsFindings(cartridge) };
    }
    case 'mars-barn-autopilot': {
      const { programs } = opened;
      const { version, id = null } = programs;
      return { ...bare(format, version), id, verdicts: {}, findings: autopilotFindings(programs) };
    }
    case 'mars-capability-cartridge': {
      const { module } = opened;
      const verdicts = { integrity: checkIntegrity(document, module) };
      return { ...bare(format, module.version), id: module.id, verdicts, findings: moduleFindings(module) };
    }
    case 'lispy-cartridge': {
      const { agent } = opened;
      const { version = null, agent_id: id = null } = agent._meta;
      const called = agent.profile?.['name'];
      const name = typeof called === 'string' ? { name: called.slice(0, 120) } : {};
      return { ...bare(format, version), ...name, id, verdicts: {}, findings: agentFindings(agent) };
    }
    case 'universal': {
      const { cartridge, name } = opened;
      const verdicts = { chain: universalChain(cartridge) };
      return {
        ...bare(name, cartridge.version),
        ...universalFacts(cartridge),
        verdicts,
        findings: universalFindings(cartridge),
      };
    }
  }
}

/** What a state of another format says in the words that colonies use; and that nothing here runs it. */
function universalFacts({ state, score, id }: Universal): Partial<Facts> {
  const { sol, alive } = Object(state) as Document;
  return {
    sol: typeof sol === 'number' && Number.isInteger(sol) ? sol : null,
    alive: typeof alive === 'boolean' ? alive : null,
    score: score?.total ?? null,
    id: id ?? null,
    resumable: false,
    missing: state === undefined ? ['/_format', '/state'] : ['/_format'],
  };
}

function colonyChain({ genesis, chain, chainBlocks }: Cartridge): Verdict {
  const problem = findChainProblem(rootOf(genesis), chain, chainBlocks);
  if (problem !== null)
    return { status: 'fail', reason: `At sol ${problem.sol} the ${problem.field} does not follow.` };
  if (chain.length === 0) return { status: 'pass', reason: 'No sol is closed yet.' };
  const cut = chain.anchor === null ? '' : `, after ${chain.anchor.count} that were cut`;
  return {
    status: 'pass',
    reason: `${chainBlocks.length} blocks follow from each other${cut}. Replay is what proves.`,
  };
}

/** The verdict on a chain of version 1: its links, as any other's. */
export function oldChain({ chainBlocks, chainHead }: Document): Verdict {
  const blocks = LinkedBlocks.safeParse(chainBlocks ?? []);
  if (!blocks.success) return { status: 'fail', reason: 'Its blocks do not name their hash and the one before.' };
  return checkLinks(blocks.data, typeof chainHead === 'string' ? chainHead : undefined);
}
