import type { ShippedGovernor } from './governor.ts';

/** The strong one: found by trial over many seeds (README.md has the table). */
export const steward: ShippedGovernor = {
  key: 'steward',
  title: 'Steward',
  about:
    'Gives machines what they need and not a kilowatt more; all the rest goes to the crops. Builds one battery bank early.',
  teaches:
    'Find the bottleneck. Full tanks take power without giving anything; a full battery throws sunlight away; crops starve without carbon dioxide.',
  skill: 5,
  source: `(define people (> people_alive 0))
(define makes (> extractor_count 0))
(define thin (min o2_days h2o_days))

; Oxygen, water and carbon dioxide: by what there is, not by habit. The crops eat carbon dioxide, so never nothing.
; Without an extractor oxygen is split from the water that people drink: a little of it, and warmth instead of crops.
(define air
  (cond ((not people) 1)
        ((not makes) 0.1)
        ((< thin 20) 0.5)
        ((< thin 60) 0.25)
        ((< co2_kg 20) 0.1)
        (true 0.03)))

; The heater takes no more than it needs: a tenth offered is enough, unless the cabin says otherwise.
(define warmth (cond ((not people) 0) ((not makes) 0.5) ((< cabin_c 17) 0.3) (true 0.1)))

(set! heating_alloc warmth)
(set! isru_alloc air)
(set! greenhouse_alloc (if people (max 0 (- 1 air warmth)) 0))

; At noon the arrays make more than can be used or kept. A battery bank carries it into the night.
(define kept (/ power_capacity_kwh (max 1 array_m2)))
(if (and (= works 0) (< kept 0.4) (> spares_kg 300))
  (build-module battery_bank))

; Hunger only shifts when people eat: a short ration buys time before a harvest, and costs spirits.
(set! food_ration (if (and people (< food_days 8)) 0.9 1))
`,
};
