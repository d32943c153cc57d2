import type { ShippedAgent } from './shipped.ts';
import { STORES, STUDY, YARD } from './tools.ts';

/** Crops first. */
export const gardener: ShippedAgent = {
  id: 'marsdeck-gardener',
  name: 'Gul, gardener',
  archetype: 'gardener',
  about: 'Light for the crops before all else: studies them first, raises domes, feeds people well, builds for green.',
  soul: '# Gul\n- A colony is a garden with people in it.\n',
  tools: [STORES, STUDY, YARD],
  env: { 'parts-kept': 80, 'mends-from': 0.3, 'best-store': 0, harvests: 0 },
  govern: `(define air (air-for 15 45))
(share-out air (warmth-for air 0.08))
; People who eat well work well; a little more than an appetite when the store is full.
(set-food-ration (cond ((hungry? 8) 0.9) ((> food_days 200) 1.05) (true 1)))

; Two people can't wait for a better harvest: they need warmth that no storm takes.
(study (append '("improved_solar" "autonomous_repair")
               (if (> people_alive 2) (list "crop_optimization") (list))
               '("water_recycling" "moxie_upgrade" "nuclear_thermal" "crop_optimization" "closed_ecosystem" "mars_steel"
                 "crew_medicine" "dust_mitigation" "battery_chemistry" "thermal_blankets" "radiation_hardening" "suitport")))
(if (< ships_coming 2) (order-supply "spares"))

(define worn (worn? mends-from))
(define plenty (> spares_kg 1500))
(define wanted
  (cond ((or worn (not (people?))) nil)
        ((not (makes?)) water_extractor)
        ((= isru_count 0) isru_plant)
        ((< solar_count (+ people_alive 1)) solar_farm)
        ((and (known "nuclear_thermal") (< reactor_count 2) (or (hungry? 60) plenty (> robots_alive 0))) fission_reactor)
        ((and (< food_days 120) (known "autonomous_repair") (< greenhouse_count (+ people_alive 1))) greenhouse_dome)
        ((and (< (kept-light) 0.4) (or plenty (and (hungry? 60) (> spares_kg 350)))) battery_bank)
        ((and plenty (< greenhouse_count (+ people_alive 1)) (< greenhouse_count 4)) greenhouse_dome)
        ((and plenty (< solar_count 8)) solar_farm)
        (true nil)))
(define begins (raise wanted (if (makes?) parts-kept 0)))
(rest-machines)
(hours worn begins)

(if (> food_change 20000) (set! harvests (+ harvests 1)))
(if (> food_days (+ best-store 50))
  (begin (set! best-store food_days)
         (remember (string "food for " (round food_days) " sols after " harvests " good sols"))))
`,
};
