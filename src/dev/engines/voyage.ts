/** Fixed voyages for comparing engines: every mission, a fixed list of commands, and the state's hash at the end of each sol. */
import { stateHashOf } from '../../core/cartridge/chain.ts';
import { advanceSols, beginRun, submitCommand, type Run } from '../../core/cartridge/run.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import { genesisOf } from '../../core/colony/genesis.ts';
import { PLAYABLE, type MissionKey } from '../../core/colony/missions.ts';
import { RULES } from '../../core/colony/step.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';

/** Food and parts for more sols than any voyage here, so that the colony is alive and busy throughout. */
const AMPLE = { foodKcal: 20_000_000, sparesKg: 4000 };

/** A run of a mission with ample food and parts, at sol 0. */
export function provisionedRun(seed: number, mission: MissionKey = 'ares'): Run {
  const ledger = referenceLedger();
  const genesis = genesisOf(mission, seed, RULES, { id: ledger.id, headHash: ledger.headHash });
  const supplied = { ...genesis, supplies: { ...genesis.supplies, ...AMPLE } };
  const identity = {
    id: 'MDK-VOYAGE',
    name: 'Voyage',
    description: '',
    author: 'marsdeck',
    created: '2026-01-01T00:00:00Z',
  };
  return beginRun(identity, supplied, ledger);
}

/** What is asked for at the start of every tenth sol: something of every kind, some of it refused. */
function wishesAt(sol: number, run: Run): Command[] {
  const turn = sol / 10;
  const heating = (turn % 5) / 10;
  const wishes: Command[] = [
    { kind: 'set-allocation', heating, isru: 0.5 - heating, greenhouse: 0.5 },
    { kind: 'set-ration', ration: 0.8 + (turn % 4) / 10 },
    { kind: 'set-labour', repair: 0.3, building: (turn % 3) / 5 },
    { kind: 'build', module: turn % 2 === 0 ? 'solar_farm' : 'battery_bank' },
    { kind: 'research', tech: turn % 4 < 2 ? 'improved_solar' : 'water_recycling' },
    { kind: 'order-supply', cargo: 'food' },
    { kind: 'set-module', id: 3, on: turn % 2 === 1 },
  ];
  const [task] = run.colony.tasks.open;
  if (task !== undefined) wishes.push({ kind: 'answer-task', task: task.id, choice: 'approve' });
  if (turn % 6 === 5) wishes.push({ kind: 'protocol', name: 'power_save' });
  return wishes;
}

/** State hashes (SHA-256) at the end of each of `sols` sols of each mission, and the heads of the chains. */
export function voyageHashes(sols: number, seed: number): string[] {
  return PLAYABLE.flatMap((mission) => {
    const run = provisionedRun(seed, mission);
    const hashes: string[] = [];
    for (let sol = 0; sol < sols && run.colony.ended === null; sol++) {
      if (sol % 10 === 0) for (const wish of wishesAt(sol, run)) submitCommand(run, wish);
      advanceSols(run, 1);
      hashes.push(stateHashOf(run.colony));
    }
    hashes.push(run.chainHead);
    return hashes;
  });
}
