/** An agent's file as the agent bay shows it. Loaded when one is looked at. */
import type { AgentFacts, WorldFacts } from '../core/talk/agentFacts.ts';
import { bootAgent } from '../core/agent/boot.ts';
import { decodeAgent, idOf } from '../core/agent/document.ts';
import { restoredText } from '../core/agent/shelf.ts';
import { termsOf } from '../core/agent/terms.ts';
import { beginningOf } from '../core/agent/worlds/begin.ts';
import type { Agent } from '../core/cartridge/formats/agent.ts';
import type { World } from '../core/cartridge/formats/world.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { COLONY_WORDS } from '../core/colony/programs/words.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import { openSession } from '../core/lispy/lispy.ts';

/** Boots the agent of a file in a session that is thrown away, and says what came of it. */
export function agentFacts(bytes: Uint8Array): Result<AgentFacts, Refusal> {
  const decoded = decodeAgent(bytes);
  if (!decoded.ok) return decoded;
  const agent = decoded.value;
  const booted = bootAgent(openSession('strict', COLONY_WORDS), agent);
  const carried = termsOf(agent);
  return ok({
    id: idOf(agent),
    name: wordOf(agent, 'name') ?? idOf(agent),
    about: wordOf(agent, 'about') ?? agent._meta.description ?? '',
    boot: [restoredText(booted, agent), ...booted.out],
    failed: booted.failed,
    soul: agent.soul ?? '',
    echoes: agent.echoes?.length ?? 0,
    service: agent.service ?? [],
    seat: carried.ok
      ? { command: { kind: 'seat-agent', agent: carried.value.terms }, digest: carried.value.terms.digest }
      : null,
    whyNot: carried.ok ? null : carried.error.message,
    cut: carried.ok ? carried.value.cut : [],
    world: agent.world === undefined ? null : worldFacts(agent.world),
  });
}

function worldFacts(world: World): WorldFacts {
  const { parents, aligned_sols: alignedSols, resonance } = world;
  const { seed, custom } = beginningOf(world);
  const { people, robots, site } = custom;
  return {
    parents: parents.map(({ id, name, mission, sols, alive }) => ({ id, name, mission, sols, alive })),
    alignedSols,
    resonance: resonance.map(({ text }) => text),
    people,
    robots,
    site,
    seed,
  };
}

function wordOf({ profile }: Agent, key: string): string | null {
  const word = profile?.[key];
  return typeof word === 'string' && word.trim() !== '' ? word : null;
}
