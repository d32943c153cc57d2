import type { ShippedGovernor } from './governor.ts';

/** Proportional control. */
export const scales: ShippedGovernor = {
  key: 'scales',
  title: 'Scales',
  about: 'Weighs the stores against each other and gives most to what lasts the fewest sols.',
  teaches: 'Feedback: let the output grow with the error. A function of your own saves writing a rule three times.',
  skill: 2,
  source: `; Weight of a store: 1 when it is at its target, more below, less above, within bounds.
(define (weight days target)
  (max 0.2 (min 5 (/ target (max 1 days)))))

(define air   (max (weight o2_days 40) (weight h2o_days 60)))
(define food  (* 2 (weight food_days 80)))
; Warmth has a temperature for a target: 19 degrees, and a weight that doubles every 2 degrees below.
(define warmth (max 0.4 (min 6 (pow 2 (/ (- 19 cabin_c) 2)))))

; Shares in proportion. Whoever runs a program brings them to a sum of 1.
(define sum (+ air food warmth))
(set! isru_alloc (/ air sum))
(set! greenhouse_alloc (/ food sum))
(set! heating_alloc (/ warmth sum))
`,
};
