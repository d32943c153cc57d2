import type { ShippedGovernor } from './governor.ts';

/** Prediction. */
export const lookout: ShippedGovernor = {
  key: 'lookout',
  title: 'Lookout',
  about: 'Asks how every store moves and acts on where it will be in thirty sols.',
  teaches:
    '(inertia "o2") is a dictionary: velocity now, its trend over five sols. Acting on a forecast is acting early.',
  skill: 3,
  source: `; Kilograms gained in a sol, as the last five had it. There is no inertia before the first echo.
(define (trend store)
  (let ((moves (inertia store)))
    (if moves (get moves "trend") 0)))

; What a store will hold in thirty sols if nothing changes, as sols that it lasts.
(define (ahead days amount store)
  (if (> amount 0)
      (* days (max 0 (/ (+ amount (* 30 (trend store))) amount)))
      0))
(define o2_then   (ahead o2_days o2_kg "o2"))
(define h2o_then  (ahead h2o_days h2o_kg "h2o"))
(define food_then (ahead food_days food_kcal "food"))

(define heat (if (< cabin_c 17) 0.35 0.2))
(define air
  (cond ((< (min o2_then h2o_then) 15) 0.5)
        ((< (min o2_then h2o_then) 40) 0.25)
        (true 0.06)))
(set! heating_alloc heat)
(set! isru_alloc air)
(set! greenhouse_alloc (max 0.1 (- 1 heat air)))

; A little less on the plates now, rather than nothing later.
(set! food_ration (if (< food_then 10) 0.9 1))
`,
};
