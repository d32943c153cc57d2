/** Who does a phase's work outside: the two fittest, or a robot where there is nobody. */
import { fitnessOf } from '../daily/fitness.ts';
import type { Person, Robot } from '../person.ts';
import type { Colony } from '../schema.ts';

const PARTY = 2;

/** At most two people who are well, the fittest first. */
export function partyOf({ crew }: Colony): readonly Person[] {
  return crew
    .map((person, index) => ({ person, index, fitness: person.sickSols > 0 ? 0 : fitnessOf(person) }))
    .filter(({ fitness }) => fitness > 0)
    .sort((a, b) => b.fitness - a.fitness || a.index - b.index)
    .slice(0, PARTY)
    .map(({ person }) => person);
}

/** The strongest robot that works. */
export function robotOf({ robots }: Colony): Robot | undefined {
  let best: Robot | undefined;
  for (const robot of robots) if (robot.alive && robot.upsetSols <= 0 && robot.hp > (best?.hp ?? 0)) best = robot;
  return best;
}
