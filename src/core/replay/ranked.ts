/** Which of the changes that were tried helped most. No simulation is needed for it: the page ranks what its workers tried. */
import type { Change } from './change.ts';
import type { Standing } from './whatIf.ts';

/** A change, and how the run stands with it. */
export type Tried = { readonly change: Change; readonly standing: Standing };

/**
 * Those that help, the best first: by sols lived, then by score; of one kind and subject only the best. Equals keep their
 * order. A run that still lives is measured against how it goes on without a change.
 */
export function ranked<One extends Tried>(tried: readonly One[], own: Standing): One[] {
  type Worth = Pick<Standing, 'sols' | 'score'>;
  const order = (a: Worth, b: Worth): number => b.sols - a.sols || b.score - a.score;
  const better = tried.filter(({ standing }) => order(standing, own) < 0);
  const subjects = new Set<string>();
  return better
    .toSorted((a, b) => order(a.standing, b.standing))
    .filter(({ change }) => {
      const subject = subjectOf(change);
      const fresh = !subjects.has(subject);
      subjects.add(subject);
      return fresh;
    });
}

function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'governor':
      return `governor ${change.name}`;
    case 'build':
      return `build ${change.module}`;
    case 'answer':
    case 'carry-out':
      return `task ${change.task}`;
  }
}

/** The few that are told: the best of each kind before a second of any, in their rank. */
export function toldOf<One extends Tried>(best: readonly One[], most: number): One[] {
  const kinds = new Set<string>();
  const firsts = best.filter(({ change: { kind } }) => {
    // An answer and an override are both something that was asked of the player.
    const of = kind === 'carry-out' ? 'answer' : kind;
    const fresh = !kinds.has(of);
    kinds.add(of);
    return fresh;
  });
  const chosen = new Set([...firsts, ...best.filter((one) => !firsts.includes(one))].slice(0, most));
  return best.filter((one) => chosen.has(one));
}
