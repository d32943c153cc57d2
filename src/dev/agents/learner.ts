import type { ShippedAgent } from './shipped.ts';
import { STORES, STUDY, YARD, WANTED } from './tools.ts';

/** Small changes, one at a time; what worked stays. */
export const learner: ShippedAgent = {
  id: 'marsdeck-learner',
  name: 'Lin, learner',
  archetype: 'learner',
  about:
    'Changes one of its own figures a little every twenty sols, and keeps the change when the colony fared no worse.',
  soul: '# Lin\n- Change one thing at a time, and write down what came of it.\n',
  tools: [
    STORES,
    STUDY,
    YARD,
    {
      name: 'trial',
      about: 'The figures that are tried, within bounds, and how a colony fares.',
      code: `(define tried '("warmth" "short" "enough" "kept"))
(define (least-of what) (case what (("warmth") 0.06) (("short") 12) (("enough") 30) (else 40)))
(define (most-of what) (case what (("warmth") 0.2) (("short") 40) (("enough") 90) (else 250)))
(define (figure what) (get figures what))
(define (figures-with what value)
  (make-dict "warmth" (if (= what "warmth") value (figure "warmth"))
             "short" (if (= what "short") value (figure "short"))
             "enough" (if (= what "enough") value (figure "enough"))
             "kept" (if (= what "kept") value (figure "kept"))))
(define (within what value) (max (least-of what) (min (most-of what) value)))
; How the colony fares: stores, each up to a bound, less the risk.
(define (fares) (- (+ (min 60 o2_days) (min 60 h2o_days) (min 120 food_days) (* 30 power_ratio)) colony_risk_index))
`,
    },
  ],
  env: {
    figures: { warmth: 0.1, short: 20, enough: 60, kept: 60 },
    trying: '',
    was: 0,
    'fared-before': 0,
    sum: 0,
    sols: 0,
    step: 0,
    kept: 0,
    dropped: 0,
  },
  govern: `(if (< sol 2) (begin (set! trying "") (set! sum 0) (set! sols 0)))
(set! sum (+ sum (fares)))
(set! sols (+ sols 1))
(if (>= sols 20)
  (let ((fared (/ sum sols)))
    (if (not (= trying ""))
      (if (>= fared (- fared-before 1))
        (begin (set! kept (+ kept 1))
               (remember (string trying " " (round (figure trying) 2) " instead of " (round was 2) ": kept, "
                                 (round fared-before) " to " (round fared))))
        (begin (set! dropped (+ dropped 1))
               (set! figures (figures-with trying was)))))
    ; The next trial: the figures in turn, up or down by chance, by a tenth.
    (set! fared-before fared)
    (set! trying (nth tried (mod step 4)))
    (set! was (figure trying))
    (set! figures (figures-with trying (within trying (* was (if (< (random) 0.5) 0.9 1.1)))))
    (set! step (+ step 1))
    (set! sum 0)
    (set! sols 0)))

(define air (air-for (figure "short") (figure "enough")))
(share-out air (warmth-for air (figure "warmth")))
(set-food-ration (if (hungry? 8) 0.9 1))
(study (if (and (hungry? 60) (> people_alive 2) (known "improved_solar") (not (known "crop_optimization")))
           (list "crop_optimization")
           '("improved_solar" "autonomous_repair" "water_recycling" "moxie_upgrade" "nuclear_thermal"
             "crop_optimization" "mars_steel" "dust_mitigation" "crew_medicine" "closed_ecosystem" "battery_chemistry"
             "thermal_blankets" "radiation_hardening" "suitport")))
(if (< ships_coming 2) (order-supply "spares"))

(define worn (worn? 0.3))
${WANTED}
(define begins (raise wanted (if (makes?) (figure "kept") 0)))
(rest-machines)
(hours worn begins)
`,
};
