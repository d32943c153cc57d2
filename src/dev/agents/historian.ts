import type { ShippedAgent } from './shipped.ts';
import { STORES, STUDY, YARD } from './tools.ts';

/** Reads echoes: of this world, and of those before it. */
export const historian: ShippedAgent = {
  id: 'marsdeck-historian',
  name: 'Hana, historian',
  archetype: 'historian',
  about: 'Reads the echoes: acts on where stores are heading, and on how the worlds before this one ran short.',
  soul: '# Hana\n- What fell for ten sols will fall tomorrow.\n',
  tools: [
    STORES,
    STUDY,
    YARD,
    {
      name: 'archive',
      about: 'Where a stock is heading, from the echoes; and the leanest store of food in other worlds.',
      code: `(define (trend-of what)
  (let ((motion (inertia what))) (if motion (get motion "trend") 0)))
; Sols until a stock that lasts so many is gone at the pace of the last five.
(define (sols-left days change use)
  (if (>= change 0) days (min days (/ (* days use) (max 0.001 (- 0 change))))))
(define (falls? what) (< (trend-of what) 0))
(define (food-of one) (or (get one "foodSols") 999))
(define (leanest echoes) (reduce min (map food-of echoes) 999))
; How many of the last sols a stock fell in.
(define (fell what sols)
  (length (filter (lambda (back) (let ((one (echo back))) (and one (< (get one what) 0)))) (range 0 sols))))
`,
    },
  ],
  env: { 'worlds-read': 0, 'lean-elsewhere': 999, turns: 0 },
  govern: `; The first sol in a world: what became of the others?
(if (and (= sol 1) (not (empty? agent_echoes)))
  (begin
    (set! worlds-read (+ worlds-read 1))
    (set! lean-elsewhere (leanest agent_echoes))
    (remember (string "elsewhere food ran down to " (round lean-elsewhere) " sols"))))
; Whoever has seen hunger keeps more.
(define careful (< lean-elsewhere 20))

; Stores that fell in seven of the last ten sols count for less than they show.
(define sinking (or (>= (fell "o2" 10) 7) (>= (fell "h2o" 10) 7)))
(define air (if sinking (air-for 30 80) (air-for 18 50)))
(define starving (and (people?) (falls? "food") (< food_days (if careful 90 60))))
(share-out air (warmth-for air 0.1))
(set-food-ration (cond ((hungry? 8) 0.9) ((and starving (hungry? 20)) 0.95) (true 1)))

(define plan
  '("improved_solar" "autonomous_repair" "water_recycling" "moxie_upgrade" "nuclear_thermal" "crop_optimization"
    "mars_steel" "dust_mitigation" "crew_medicine" "closed_ecosystem" "battery_chemistry" "thermal_blankets"
    "radiation_hardening" "suitport"))
(study (cond ((and starving (> people_alive 2) (known "improved_solar") (not (known "crop_optimization")))
              (list "crop_optimization"))
             ((and sinking (known "autonomous_repair") (not (known "water_recycling"))) (list "water_recycling"))
             (true plan)))
(if (< ships_coming 2) (order-supply "spares"))

(define worn (worn? (if (falls? "power") 0.25 0.3)))
(define plenty (> spares_kg 1500))
(define wanted
  (cond ((or worn (not (people?))) nil)
        ((not (makes?)) water_extractor)
        ((= isru_count 0) isru_plant)
        ((< solar_count (+ people_alive 1)) solar_farm)
        ((and (known "nuclear_thermal") (< reactor_count 2) (or starving plenty (> robots_alive 0))) fission_reactor)
        ((and (or starving (< food_days 40)) (known "autonomous_repair") (< greenhouse_count people_alive)) greenhouse_dome)
        ((and (< (kept-light) 0.4) (or plenty (and starving (> spares_kg 350)))) battery_bank)
        ((and plenty (= repair_bays 0)) repair_bay)
        ((and plenty (< solar_count 8)) solar_farm)
        (true nil)))
(define begins (raise wanted (if (makes?) 60 0)))
(rest-machines)
(hours worn begins)

; A reversal of what ten sols had done is worth a line.
(if (and (people?) (= (mod sol 10) 0) (>= (fell "food" 20) 15) (not (falls? "food")))
  (begin (set! turns (+ turns 1)) (remember (string "food turned, with " (round food_days) " sols in store"))))
`,
};
