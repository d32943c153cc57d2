import type { ShippedGovernor } from './governor.ts';

/** Memory: an integral. */
export const steadyHand: ShippedGovernor = {
  key: 'steady-hand',
  title: 'Steady hand',
  about: 'Remembers from sol to sol how much warmth and air it took, and corrects by small steps.',
  teaches:
    'Names that begin with _mem survive to the next sol. A sum of small corrections finds a value nobody computed.',
  skill: 3,
  source: `; Nil in the first sol: then the words after "or" count.
(define warmth (or _mem_warmth 0.25))
(define air    (or _mem_air 0.25))

(define (within share least most) (max least (min most share)))

; A hundredth at a time. The cabin should be at 20 degrees, and air and water should last 60 sols.
(define colder (- 20 cabin_c))
(set! _mem_warmth (within (+ warmth (* 0.01 (max -1 (min 1 colder)))) 0.05 0.6))
(define thin (- 60 (min o2_days h2o_days)))
(set! _mem_air (within (+ air (* 0.01 (max -1 (min 1 (/ thin 10))))) 0.05 0.6))

(set! heating_alloc _mem_warmth)
(set! isru_alloc _mem_air)
; The crops get what is left, and never less than a fifth.
(set! greenhouse_alloc (max 0.2 (- 1 _mem_warmth _mem_air)))
`,
};
