import type { ShippedGovernor } from './governor.ts';

/** The strong one: found by trial over many seeds (README.md has the table). */
export const steward: ShippedGovernor = {
  key: 'steward',
  title: 'Steward',
  about:
    'Gives machines what they need and the rest to the crops; studies what saves parts, builds with what is left over, and has ships on their way before they are missed.',
  teaches:
    'Shares alone win no mission. Parts run out first: study autonomous repair, order parts on the first sol, and mend before you build.',
  skill: 5,
  source: `(define people (> people_alive 0))
(define makes  (> extractor_count 0))
(define hungry (and people (< food_days 60)))
(define thin   (min o2_days h2o_days))
(define (known tech) (member tech technologies))

; Oxygen, water and carbon dioxide: by what there is, not by habit. The crops eat carbon dioxide, so never nothing.
; Without an extractor oxygen is split from the water that people drink: a little of it, and warmth instead of crops.
(define air
  (cond ((not people) 1)
        ((not makes) 0.1)
        ((< thin 20) 0.5)
        ((< thin 60) 0.25)
        ((< co2_kg 20) 0.1)
        (true 0.03)))

; The heater takes no more than it needs: a tenth offered is enough, unless the cabin says otherwise. When the charge
; runs down and there is food for long, the crops wait.
(define warmth
  (cond ((not people) 0)
        ((not makes) 0.5)
        ((and (< power_ratio 0.35) (not hungry)) (- 1 air))
        ((< cabin_c 17) 0.3)
        (true 0.1)))

(set! heating_alloc warmth)
(set! isru_alloc air)
(set! greenhouse_alloc (if people (max 0 (- 1 air warmth)) 0))

; Hunger only shifts when people eat: a short ration buys time before a harvest, and costs spirits.
(set! food_ration (if (and people (< food_days 8)) 0.9 1))

; Parts are what runs out. Modules that mend themselves need hardly any; then power that no storm takes away.
(define plan
  '("improved_solar" "autonomous_repair" "water_recycling" "moxie_upgrade" "nuclear_thermal" "crop_optimization"
    "mars_steel" "dust_mitigation" "crew_medicine" "closed_ecosystem" "battery_chemistry" "thermal_blankets"
    "radiation_hardening" "suitport"))
(define (first-open techs)
  (cond ((empty? techs) nil)
        ((known (car techs)) (first-open (cdr techs)))
        (true (car techs))))
(if (and people (= research_running 0))
  (start-research
    (if (and hungry (> people_alive 2) (known "improved_solar") (not (known "crop_optimization")))
        "crop_optimization"
        (first-open plan))))

; A ship takes two years or more from order to landing: order on the first sol.
(if (< ships_coming 2) (order-supply "spares"))

; What to build, the most pressing first; nothing while what stands falls to pieces.
(define worn   (and makes (> worst_wear 0.3) (> spares_kg 0)))
(define plenty (> spares_kg 1500))
(define kept   (/ power_capacity_kwh (max 1 array_m2)))
(define wanted
  (cond ((or worn (not people)) nil)
        ((not makes) water_extractor)
        ((= isru_count 0) isru_plant)
        ((< solar_count (+ people_alive 1)) solar_farm)
        ((and (known "nuclear_thermal") (< reactor_count 2) (or hungry plenty (> robots_alive 0))) fission_reactor)
        ((and (< food_days 40) (known "autonomous_repair") (< greenhouse_count people_alive)) greenhouse_dome)
        ((and (< kept 0.4) (or plenty (and hungry (> spares_kg 350)))) battery_bank)
        ((and plenty (= repair_bays 0)) repair_bay)
        ((and plenty (< solar_count 8)) solar_farm)
        (true nil)))
(define parts
  (case wanted
    ((water_extractor) 280)
    ((isru_plant) 300)
    ((fission_reactor) 400)
    ((greenhouse_dome) 450)
    ((battery_bank) 200)
    (else 180)))
(define cost (* parts (if (known "mars_steel") 0.5 1)))
(define begins (and wanted (= works 0) (>= spares_kg (+ cost (if makes 60 0)))))
(if begins (build-module wanted))

; Where there are only robots, nobody needs oxygen and water: machines that stand still do not wear.
(define (on? kind)
  (not (empty? (filter (lambda (one) (and (= (get one "type") kind) (not (get one "offline")))) modules))))
(if (not people)
  (switch-off (if (on? "isru_plant") isru_plant water_extractor)))

; Hours follow: mend what is worn, else finish what is begun, else study.
(define site (and people (or begins (> works 0))))
(set! repair_alloc (cond ((not people) 0.95) (worn 0.9) (site 0.1) (true 0.4)))
(set! building_alloc (if site (if worn 0.05 0.9) 0))
`,
};
