import type { ShippedGovernor } from './governor.ts';

/** People. */
export const crewDoctor: ShippedGovernor = {
  key: 'crew-doctor',
  title: 'Crew doctor',
  about: 'Watches people before machines: warmth for the weak, food for spirits, no hurry for the tired.',
  teaches: 'crew is a list of dictionaries; map and filter ask every person the same question.',
  skill: 3,
  source: `; Who is alive and who is in trouble.
(define living (filter (lambda (one) (and (get one "alive") (not (get one "bot")))) crew))
(define weak   (filter (lambda (one) (< (get one "hp") 70)) living))
(define low    (filter (lambda (one) (< (get one "morale") 40)) living))

; Weak bodies need a warm cabin; everybody needs air and food.
(define heat (+ 0.2 (* 0.05 (length weak)) (if (< cabin_c 18) 0.1 0)))
(define air  (if (< (min o2_days h2o_days) 30) 0.4 (if (> (min o2_days h2o_days) 90) 0.06 0.2)))
(set! heating_alloc heat)
(set! isru_alloc air)
(set! greenhouse_alloc (max 0.2 (- 1 heat air)))

; A feast lifts spirits when there is plenty; short stores are stretched before they are gone.
(set! food_ration
  (cond ((< food_days 12) 0.85)
        ((and (> (length low) 0) (> food_days 60)) 1.2)
        (true 1)))

; Tired people make no repairs well: let them study instead.
(set! repair_alloc (if (> crew_fatigue 60) 0.2 0.4))
(set! building_alloc (if (> crew_fatigue 60) 0.1 0.4))
`,
};
