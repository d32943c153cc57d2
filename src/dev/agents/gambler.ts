import type { ShippedAgent } from './shipped.ts';
import { STORES, STUDY, YARD } from './tools.ts';

/** Bets, and the book that is kept on them. */
export const gambler: ShippedAgent = {
  id: 'marsdeck-gambler',
  name: 'Guido, gambler',
  archetype: 'gambler',
  about: 'Bets on one way to build at a time, by chance and by what has paid so far, with stores run low for it.',
  soul: '# Guido\n- Whoever waits for full tanks has lost a year.\n',
  tools: [
    STORES,
    STUDY,
    YARD,
    {
      name: 'table',
      about: 'The bets, and the one that is drawn: what has paid more is drawn more.',
      code: `(define bets '("atom" "steel" "sun" "green"))
(define (paid bet) (max 1 (or (get book bet) 3)))
(define (draw-bet left at)
  (if (or (empty? (cdr left)) (< at (paid (car left))))
      (car left)
      (draw-bet (cdr left) (- at (paid (car left))))))
(define (new-bet) (draw-bet bets (* (random) (reduce + (map paid bets) 0))))
(define (settle bet won)
  (set! book (make-dict "atom" (paid "atom") "steel" (paid "steel") "sun" (paid "sun") "green" (paid "green")
                        bet (max 1 (min 12 (+ (paid bet) (if won 1 -1)))))))
`,
    },
  ],
  env: { bet: '', 'bet-sol': 0, 'bet-risk': 0, book: { atom: 4, steel: 3, sun: 3, green: 3 }, won: 0, lost: 0 },
  govern: `(define air (air-for 12 40))
(share-out air (warmth-for air 0.09))
(set-food-ration (if (hungry? 8) 0.9 1))

; A bet stands for sixty sols. It has paid when the risk is no higher than when it was made.
(if (or (= bet "") (>= (- sol bet-sol) 60) (< sol bet-sol))
  (begin
    (if (and (not (= bet "")) (> sol bet-sol))
      (let ((win (<= colony_risk_index bet-risk)))
        (settle bet win)
        (if win (set! won (+ won 1)) (set! lost (+ lost 1)))
        (remember (string bet (if win " paid" " lost") ": risk " (round bet-risk) " to " (round colony_risk_index)))))
    (set! bet (new-bet))
    (set! bet-sol sol)
    (set! bet-risk colony_risk_index)))

(define opening
  (append '("improved_solar" "autonomous_repair" "water_recycling")
          (if (> people_alive 2) (list) '("moxie_upgrade" "nuclear_thermal"))))
(define rest-of-it
  '("moxie_upgrade" "nuclear_thermal" "crop_optimization" "mars_steel" "dust_mitigation"
    "crew_medicine" "closed_ecosystem" "battery_chemistry" "thermal_blankets" "radiation_hardening" "suitport"))
(study (append opening
               (case bet
                 (("atom") '("moxie_upgrade" "nuclear_thermal"))
                 (("steel") '("mars_steel"))
                 (("green") '("crop_optimization"))
                 (else '("battery_chemistry")))
               rest-of-it))
(if (< ships_coming 2) (order-supply "spares"))

(define worn (worn? 0.35))
(define plenty (> spares_kg 1300))
(define stake
  (cond ((and (= bet "atom") (known "nuclear_thermal") (< reactor_count 3)) fission_reactor)
        ((and (= bet "green") (known "autonomous_repair") (< greenhouse_count people_alive)) greenhouse_dome)
        ((and (= bet "sun") (< solar_count 8)) solar_farm)
        ((and (= bet "steel") (known "mars_steel") (= repair_bays 0)) repair_bay)
        (true nil)))
(define wanted
  (cond ((or worn (not (people?))) nil)
        ((not (makes?)) water_extractor)
        ((= isru_count 0) isru_plant)
        ((< solar_count (+ people_alive 1)) solar_farm)
        ((and stake (> spares_kg 700)) stake)
        ((and (known "nuclear_thermal") (< reactor_count 2) (or (hungry? 60) plenty (> robots_alive 0))) fission_reactor)
        ((and (< food_days 40) (known "autonomous_repair") (< greenhouse_count people_alive)) greenhouse_dome)
        ((and (< (kept-light) 0.4) (or plenty (and (hungry? 60) (> spares_kg 350)))) battery_bank)
        (true nil)))
(define begins (raise wanted (if (makes?) 40 0)))
(rest-machines)
(hours worn begins)
`,
};
