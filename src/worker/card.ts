/** What identifies a run to a person, taken from the run itself. */
import { birthHash } from '../core/cartridge/label/birthHash.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { scoreOf } from '../core/colony/score.ts';
import { solsLived } from '../core/colony/today.ts';
import { isUnranked, suppliesOf, type Run } from '../core/cartridge/run.ts';
import type { Card } from '../core/talk/card.ts';

/** A run keeps its birth hash for life, and shows its card at every View. */
const births = new WeakMap<Run, string>();

function birthOf(run: Run): string {
  const known = births.get(run);
  if (known !== undefined) return known;
  const { genesis, lineage } = run;
  const hash = birthHash({ genesis, ...lineage });
  births.set(run, hash);
  return hash;
}

/** The card of a run as it stands. `migratedFrom` is the version its file had, when it was converted. */
export function cardOf(run: Run, migratedFrom: number | null): Card {
  const { colony, genesis, identity } = run;
  // A colony without people is carried by its robots.
  const crew: readonly { readonly alive: boolean }[] = colony.crew.length > 0 ? colony.crew : colony.robots;
  const score = scoreOf(colony, suppliesOf(genesis));
  return {
    id: identity.id,
    name: identity.name,
    mission: colony.mission,
    seed: colony.seed,
    created: identity.created,
    sol: solsLived(colony, TICKS_PER_SOL),
    tick: colony.tick,
    alive: colony.ended === null,
    cause: colony.ended === null ? null : colony.ended.cause,
    crewAlive: crew.filter((one) => one.alive).length,
    crewTotal: crew.length,
    score: score.total,
    grade: score.grade,
    unranked: isUnranked(run),
    migratedFrom,
    losses: 'from' in genesis ? genesis.from.losses : [],
    birthHash: birthOf(run),
  };
}
