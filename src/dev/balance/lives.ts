/** Lives of one mission over many seeds: how long, and of what they ended. */
import type { Command } from '../../core/colony/commands/command.ts';
import { scoreOf } from '../../core/colony/score.ts';
import { foundColony, genesisOf } from '../../core/colony/genesis.ts';
import type { MissionKey } from '../../core/colony/missions.ts';
import { RULES, step } from '../../core/colony/step.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';

export type Life = { readonly sols: number; readonly cause: string | null; readonly score: number };
export type Lives = { readonly mission: MissionKey; readonly lives: readonly Life[] };

/** The seeds of a trial, one after the other, and the sols that a life of it may have. */
export type Trial = { readonly first: number; readonly seeds: number; readonly most: number };

/** Lives a mission under each seed of a trial, with nobody at the console after the commands of its first tick. */
export function livesOf(mission: MissionKey, { first, seeds, most }: Trial, orders: readonly Command[] = []): Lives {
  const ledger = referenceLedger();
  const lives = Array.from({ length: seeds }, (_, index): Life => {
    const genesis = genesisOf(mission, first + index, RULES, { id: ledger.id, headHash: ledger.headHash });
    const colony = foundColony(genesis);
    let commands = orders;
    while (colony.ended === null && colony.tick < most * TICKS_PER_SOL) {
      step(colony, commands, ledger.frameAt(colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL)));
      commands = [];
    }
    const { name, trouble } = colony.mind.governor;
    if (trouble !== null) throw new Error(`${name}, ${mission}, seed ${first + index}: ${trouble.message}`);
    return {
      sols: Math.floor(colony.tick / TICKS_PER_SOL),
      cause: colony.ended?.cause ?? null,
      score: scoreOf(colony, genesis.supplies).total,
    };
  });
  return { mission, lives };
}
