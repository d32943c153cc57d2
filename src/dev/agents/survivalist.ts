import type { ShippedAgent } from './shipped.ts';
import { STORES, STUDY, YARD } from './tools.ts';

/** Early and sparing. */
export const survivalist: ShippedAgent = {
  id: 'marsdeck-survivalist',
  name: 'Soren, survivalist',
  archetype: 'survivalist',
  about: 'Acts before a store is short: rations early, keeps a deep reserve of air, warmth and parts, and builds late.',
  soul: '# Soren\n- What is in store cannot be taken by a storm.\n',
  tools: [STORES, STUDY, YARD],
  env: { 'parts-kept': 200, 'mends-from': 0.2, 'saves-from': 25, 'leanest-food': 999 },
  govern: `(define air (air-for 40 90))
(share-out air (warmth-for air 0.14))
(set-food-ration (cond ((hungry? 8) 0.85) ((hungry? saves-from) 0.93) (true 1)))

; What mends itself needs no parts; what keeps people well needs no bed.
(study (if (and (hungry? 60) (> people_alive 2) (known "improved_solar") (not (known "crop_optimization")))
           (list "crop_optimization")
           '("improved_solar" "autonomous_repair" "water_recycling" "moxie_upgrade" "nuclear_thermal" "crop_optimization"
             "battery_chemistry" "crew_medicine" "thermal_blankets" "mars_steel" "dust_mitigation" "radiation_hardening"
             "closed_ecosystem" "suitport")))
(if (< ships_coming 2) (order-supply "spares"))

; The charge of the night comes before everything that can wait.
(if (and (people?) (< power_ratio 0.12)) (begin-protocol "power_save"))

(define worn (worn? mends-from))
(define plenty (> spares_kg 1800))
(define wanted
  (cond ((or worn (not (people?))) nil)
        ((not (makes?)) water_extractor)
        ((= isru_count 0) isru_plant)
        ((< solar_count (+ people_alive 1)) solar_farm)
        ((and (< (kept-light) 0.4) (or plenty (> spares_kg 450))) battery_bank)
        ((and (known "nuclear_thermal") (< reactor_count 2) (or (hungry? 60) plenty (> robots_alive 0))) fission_reactor)
        ((and (< food_days 40) (known "autonomous_repair") (< greenhouse_count people_alive)) greenhouse_dome)
        ((and plenty (= repair_bays 0)) repair_bay)
        (true nil)))
(define begins (raise wanted (cond ((not (makes?)) 0) ((hungry? 40) 60) (true parts-kept))))
(rest-machines)
(hours worn begins)

(if (and (people?) (< food_days leanest-food))
  (begin
    (if (< (floor (/ food_days 10)) (floor (/ leanest-food 10)))
      (remember (string "food for " (round food_days) " sols, the leanest yet; ration " food_ration)))
    (set! leanest-food food_days)))
`,
};
