/** A governor of ordinary size and habits, and the same by hand in JavaScript. */

/** Its inputs, in order. The first are readings, the last four what it set the sol before. */
export const GOVERNOR_INPUTS = [
  'sol',
  'o2_days',
  'h2o_days',
  'food_days',
  'power_kwh',
  'crew_alive',
  'crew_min_hp',
  'colony_risk_index',
  'dust_tau',
  'solar_eff',
  'isru_eff',
  'modules_built',
  'events_active',
  'morale',
  'heating_alloc',
  'isru_alloc',
  'greenhouse_alloc',
  'food_ration',
] as const;

/** 3 kB, as the median governor of the wild corpus is written: definitions, a `cond` of phases, setters, a line of log. */
export const GOVERNOR = `
;; Steady hand: keeps the scarcest store above its floor, then grows.
(begin
  (define worst (min o2_days h2o_days food_days))
  (define power_days (/ power_kwh 42))
  (define dusty (or (> dust_tau 1.2) (< solar_eff 0.55)))
  (define weak (< crew_min_hp 55))
  (define risk (if (> colony_risk_index 100) 100 colony_risk_index))

  ;; Phase of the mission.
  (define phase
    (cond ((< sol 20) "LANDING")
          ((< sol 120) "BUILD")
          ((and (> worst 30) (< risk 25)) "GROW")
          (true "HOLD")))

  ;; Weights by scarcity.
  (define w_o2 (/ 1 (max 1 o2_days)))
  (define w_h2o (/ 1 (max 1 (* h2o_days 0.8))))
  (define w_food (/ 1.4 (max 1 food_days)))
  (define w_heat (if (< power_days 2) 0.12 0.05))
  (define total (+ w_o2 w_h2o w_food w_heat))

  (cond
    ;; Emergencies first.
    ((< o2_days 4)
      (begin (set! isru_alloc 0.8) (set! greenhouse_alloc 0.08) (set! heating_alloc 0.12) (set! food_ration 0.6)))
    ((< h2o_days 5)
      (begin (set! isru_alloc 0.72) (set! greenhouse_alloc 0.1) (set! heating_alloc 0.18) (set! food_ration 0.65)))
    ((< food_days 8)
      (begin (set! isru_alloc 0.2) (set! greenhouse_alloc 0.66) (set! heating_alloc 0.14) (set! food_ration 0.55)))
    ((< power_kwh 60)
      (begin (set! heating_alloc 0.55) (set! isru_alloc 0.25) (set! greenhouse_alloc 0.2) (set! food_ration 0.85)))
    (dusty
      (begin
        (set! heating_alloc (min 0.5 (+ 0.3 (* 0.05 dust_tau))))
        (set! isru_alloc (* (- 1 heating_alloc) 0.6))
        (set! greenhouse_alloc (- 1 heating_alloc isru_alloc))
        (set! food_ration 0.9)))
    ;; Nothing is wrong: share by weight.
    (true
      (begin
        (set! isru_alloc (/ (+ w_o2 w_h2o) total))
        (set! greenhouse_alloc (/ w_food total))
        (set! heating_alloc (- 1 isru_alloc greenhouse_alloc))
        (set! food_ration (cond ((< food_days 20) 0.8) ((and weak (> food_days 40)) 1.1) (true 1))))))

  ;; Weak crews are kept warm; growth gets what is left.
  (if (and weak (< heating_alloc 0.3))
    (begin
      (set! heating_alloc (+ heating_alloc 0.1))
      (set! isru_alloc (max 0.05 (- isru_alloc 0.1)))))
  (if (= phase "GROW") (set! greenhouse_alloc (* greenhouse_alloc 1.15)))

  ;; Back to a sum of one.
  (define sum (+ heating_alloc isru_alloc greenhouse_alloc))
  (set! heating_alloc (/ heating_alloc sum))
  (set! isru_alloc (/ isru_alloc sum))
  (set! greenhouse_alloc (/ greenhouse_alloc sum))
  (if (> events_active 2) (log (concat "Sol " (string sol) " " phase ": " (string events_active) " events")))
  phase)
`;

/** What it sets. */
export const GOVERNOR_OUTPUTS = ['heating_alloc', 'isru_alloc', 'greenhouse_alloc', 'food_ration'] as const;

/** The readings of a sol, which wander enough to reach every branch. */
export function readingsOf(sol: number, into: Float64Array): Float64Array {
  const wave = (period: number, low: number, high: number): number =>
    low + ((high - low) * ((sol * 7919) % period)) / period;
  into.set([
    sol,
    wave(97, 2, 60),
    wave(89, 3, 70),
    wave(101, 4, 90),
    wave(83, 40, 500),
    4,
    wave(79, 40, 100),
    wave(73, 5, 90),
    wave(71, 0.3, 2),
    wave(67, 0.4, 1),
    wave(61, 0.5, 1),
    sol % 9,
    sol % 4,
    wave(59, 20, 90),
    0.25,
    0.4,
    0.35,
    1,
  ]);
  return into;
}

/** The governor in JavaScript. @returns what it sets, in the order of the outputs, and its phase. */
export function governByHand(r: Float64Array, out: string[]): readonly [number, number, number, number, string] {
  const [sol = 0, o2 = 0, h2o = 0, food = 0, power = 0, , minHp = 0, index = 0, tau = 0, solar = 0] = r;
  const events = r[12] ?? 0;
  let [heating = 0, isru = 0, greenhouse = 0, ration = 0] = r.subarray(14);
  const worst = Math.min(o2, h2o, food);
  const powerDays = power / 42;
  const isDusty = tau > 1.2 || solar < 0.55;
  const isWeak = minHp < 55;
  const risk = index > 100 ? 100 : index;
  const phase = sol < 20 ? 'LANDING' : sol < 120 ? 'BUILD' : worst > 30 && risk < 25 ? 'GROW' : 'HOLD';
  const wO2 = 1 / Math.max(1, o2);
  const wH2o = 1 / Math.max(1, h2o * 0.8);
  const wFood = 1.4 / Math.max(1, food);
  const wHeat = powerDays < 2 ? 0.12 : 0.05;
  const total = wO2 + wH2o + wFood + wHeat;
  if (o2 < 4) [isru, greenhouse, heating, ration] = [0.8, 0.08, 0.12, 0.6];
  else if (h2o < 5) [isru, greenhouse, heating, ration] = [0.72, 0.1, 0.18, 0.65];
  else if (food < 8) [isru, greenhouse, heating, ration] = [0.2, 0.66, 0.14, 0.55];
  else if (power < 60) [isru, greenhouse, heating, ration] = [0.25, 0.2, 0.55, 0.85];
  else if (isDusty) {
    heating = Math.min(0.5, 0.3 + 0.05 * tau);
    isru = (1 - heating) * 0.6;
    greenhouse = 1 - heating - isru;
    ration = 0.9;
  } else {
    isru = (wO2 + wH2o) / total;
    greenhouse = wFood / total;
    heating = 1 - isru - greenhouse;
    ration = food < 20 ? 0.8 : isWeak && food > 40 ? 1.1 : 1;
  }
  if (isWeak && heating < 0.3) {
    heating += 0.1;
    isru = Math.max(0.05, isru - 0.1);
  }
  if (phase === 'GROW') greenhouse *= 1.15;
  const sum = heating + isru + greenhouse;
  if (events > 2) out.push(`Sol ${sol} ${phase}: ${events} events`);
  return [heating / sum, isru / sum, greenhouse / sum, ration, phase];
}
