/** The shipped agents and their files. */
import type { Agent } from '../../core/cartridge/formats/agent.ts';
import { readAgent } from '../../core/cartridge/formats/agent.ts';
import { encodeAgent } from '../../core/agent/document.ts';
import { termsOf } from '../../core/agent/terms.ts';
import type { AgentTerms } from '../../core/colony/agentSchema.ts';
import { absolute } from '../sources/files.ts';
import { engineer } from './engineer.ts';
import { gambler } from './gambler.ts';
import { gardener } from './gardener.ts';
import { historian } from './historian.ts';
import { learner } from './learner.ts';
import type { ShippedAgent } from './shipped.ts';
import { survivalist } from './survivalist.ts';

/** All six. */
export const SHIPPED_AGENTS: readonly ShippedAgent[] = [engineer, survivalist, gardener, gambler, historian, learner];

/** Where their files are. */
export const AGENTS_FOLDER = absolute('public/agents');
/** All were written then: a file that does not change has no moment of its own. */
const WRITTEN = '2026-11-21T00:00:00Z';

/** A shipped agent as its file has it. Throws when it is none, which is a mistake here. */
function agentOfShipped({ id, name, archetype, about, soul, tools, env, govern }: ShippedAgent): Agent {
  const read = readAgent({
    _meta: {
      type: 'lispy-cartridge',
      version: 1,
      format: '.lispy.json',
      agent_id: id,
      exported_at: WRITTEN,
      bootable: true,
      source_platform: 'marsdeck',
      description: about,
    },
    profile: { name, archetype, about },
    soul,
    tools: Object.fromEntries(
      tools.map((tool) => [tool.name, { code: tool.code, description: tool.about, author: id, name: tool.name }]),
    ),
    programs: { govern },
    env,
    echoes: [],
  });
  if (!read.ok) throw new Error(`${id}: ${read.error.message} ${read.error.path}`);
  return read.value;
}

/** A shipped agent as a colony seats it. */
export function termsOfShipped(shipped: ShippedAgent): AgentTerms {
  const carried = termsOf(agentOfShipped(shipped));
  if (!carried.ok) throw new Error(`${shipped.id}: ${carried.error.message}`);
  return carried.value.terms;
}

const utf8 = new TextDecoder();

/** Their files by name, and the list of them with digests. */
export function agentFiles(): Readonly<Record<string, string>> {
  const files = SHIPPED_AGENTS.map(
    (one) => [`${one.archetype}.lispy.json`, utf8.decode(encodeAgent(agentOfShipped(one)))] as const,
  );
  const list = SHIPPED_AGENTS.map((one) => ({
    file: `${one.archetype}.lispy.json`,
    id: one.id,
    name: one.name,
    about: one.about,
    digest: termsOfShipped(one).digest,
  }));
  return { ...Object.fromEntries(files), 'index.json': `${JSON.stringify(list, null, 2)}\n` };
}
