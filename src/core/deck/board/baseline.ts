/** Baseline jobs: what a deck without a module can do. One phase each, threat 2 at most; a module supersedes its own. */
import { DECK_TAG } from '../capabilities.ts';
import type { Terms } from '../record/chain.ts';

/** LisPy sources of the deck's own phases, by program: `(on-sol c)` each sol, `(on-done c)` at the end. */
const SOURCES: Readonly<Record<string, string>> = {
  walkabout: `(define (on-sol c)
  (let* ((far (equal? (get c "opt") "far")) (bad (> (get c "roll") (if far 84 95))))
    (make-dict "progress" 1 "heat" (if bad 1 0) "d-power" (if far -4 -2) "d-dose" (if far 0.5 0.3) "d-hp" (if bad -1 0))))
(define (on-done c) (make-dict "outcome" (if (> (get c "heat") 0) "partial" "full")))`,
  patchkit: `(define (on-sol c)
  (let* ((bad (> (get c "roll") 90)))
    (make-dict "progress" 1 "heat" (if bad 1 0) "d-parts" (if bad -1 -0.5) "d-power" -3)))
(define (on-done c) (make-dict "outcome" (if (> (get c "heat") 1) "partial" "full")))`,
  triage: `(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-hp" 0.5 "d-stress" -1 "d-h2o" -2))
(define (on-done c) (make-dict "outcome" "full"))`,
  'sky-check': `(define (on-sol c)
  (make-dict "progress" (if (> (get c "roll") 80) 0.5 1) "heat" 0 "d-power" -1))
(define (on-done c) (make-dict "outcome" (if (> (get c "sol") 2) "partial" "full")))`,
};

/** The source of one of the deck's own programs; null when it has none of that name. */
export function baselineSource(program: string): string | null {
  return Object.hasOwn(SOURCES, program) ? (SOURCES[program] ?? null) : null;
}

type Job = Pick<Terms, 'id' | 'title' | 'brief' | 'threat' | 'pay' | 'rep'>;
type Work = Pick<Terms['phases'][number], 'verb' | 'sols' | 'limits' | 'options'>;

function job(terms: Job, work: Work): Terms {
  return { ...terms, ttl: 10, phases: [{ needs: DECK_TAG, title: terms.title, program: terms.id, ...work }] };
}

/** The four jobs. `id` is also the program's name, and what `supersedes` of a capability names. */
export const BASELINE: readonly Terms[] = [
  job(
    {
      id: 'walkabout',
      title: 'WALKABOUT',
      brief: 'Walk the perimeter, and write down what has moved.',
      threat: 2,
      pay: 110,
      rep: 2,
    },
    {
      verb: 'OBTAIN',
      sols: 2,
      limits: { power: 4, dose: 0.5, hp: 1 },
      options: [
        { id: 'near', label: 'Stay within sight of the base' },
        { id: 'far', label: 'Go as far as the suits allow' },
      ],
    },
  ),
  job(
    {
      id: 'patchkit',
      title: 'PATCHKIT',
      brief: 'Mend what leaks a little, with what is at hand.',
      threat: 1,
      pay: 90,
      rep: 1,
    },
    { verb: 'BUILD', sols: 2, limits: { parts: 1, power: 3 } },
  ),
  job(
    {
      id: 'triage',
      title: 'TRIAGE',
      brief: 'See everyone once, and treat what cannot wait.',
      threat: 1,
      pay: 80,
      rep: 1,
    },
    { verb: 'TREAT', sols: 1, limits: { hp: 0.5, stress: 1, h2o: 2 } },
  ),
  job(
    {
      id: 'sky-check',
      title: 'SKY CHECK',
      brief: 'Measure the dust against the sun, on two sols in a row.',
      threat: 1,
      pay: 80,
      rep: 1,
    },
    { verb: 'OBSERVE', sols: 2, limits: { power: 1 } },
  ),
];
