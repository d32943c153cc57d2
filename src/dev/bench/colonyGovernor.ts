/** What a governor costs a sol: readings, run, outputs, on a colony as it is lived. */
import { foundColony, genesisOf } from '../../core/colony/genesis.ts';
import { govern } from '../../core/colony/programs/governor.ts';
import { SHIPPED } from '../../core/colony/programs/shipped.ts';
import { RULES } from '../../core/colony/step.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import type { Flows } from '../../core/colony/flows.ts';
import { GOVERNOR } from './governor.ts';

const RUNS = 20_000;
const ROUNDS = 5;
const SEATS: readonly (readonly [name: string, source: string])[] = [
  ['Ordinary', GOVERNOR],
  ...SHIPPED.filter(({ key }) => key === 'steward' || key === 'engineer' || key === 'steady-hand').map(
    ({ title, source }) => [title.replaceAll(' ', ''), source] as const,
  ),
];

/** Microseconds of one evaluation in a colony, by governor. */
export function colonyGovernorFigures(): Readonly<Record<string, number>> {
  return Object.fromEntries(SEATS.map(([name, source]) => [`colonyGovernor${name}Us`, microseconds(source)]));
}

function microseconds(source: string): number {
  const ledger = referenceLedger();
  const colony = foundColony(genesisOf('ares', 1, RULES, { id: ledger.id, headHash: ledger.headHash }));
  Object.assign(colony.mind.governor, { source, name: 'bench', enabled: true });
  colony.tick = 23;
  const frame = ledger.frameAt(colony.startSol);
  const flows = { events: [] } as unknown as Flows;
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < RUNS; i++) {
      colony.energy.batteryKwh = 40 + (i % 100);
      govern(colony, flows, frame);
      flows.events.length = 0;
      colony.works.length = 0;
    }
    best = Math.min(best, ((performance.now() - start) * 1000) / RUNS);
  }
  if (colony.mind.governor.trouble !== null) throw new Error(colony.mind.governor.trouble.message);
  return best;
}
