/** The program of an archetype: one text for all ten, with its seven numbers and a starting allocation at the top. */
import type { Allocation } from '../schema.ts';
import type { Archetype } from './archetypes.ts';

/** Writes the program out. The numbers are the archetype's, the shares where it begins from and comes back to. */
export function characterProgram(one: Archetype, { heating, isru, greenhouse }: Allocation): string {
  return `; ${one.title}. ${one.about}
; One program for ten characters: only the seven numbers differ.

(define risk       ${one.risk})   ; how low stores may run before it acts
(define efficiency ${one.efficiency})   ; how much it takes from what is full
(define trust      ${one.trust})   ; how little it cuts rations when food is short
(define innovation ${one.innovation})   ; with how few parts in store it still builds
(define aggression ${one.aggression})   ; how far it swings towards what is short
(define trade      ${one.trade})   ; how much food it gives for better spirits
(define sabotage   ${one.sabotage})   ; how often it does other than it means

; Where it begins, and comes back to.
(define heating    ${heating})
(define isru       ${isru})
(define greenhouse ${greenhouse})

; 0 where a store is above the reserve, 1 where it is empty.
(define reserve (- 33 (* 30 risk)))
(define (short days) (max 0 (- 1 (/ days reserve))))
(define makes (> (+ isru_count extractor_count) 0))
(define air  (if makes (max (short o2_days) (short h2o_days)) 0))
(define food (short food_days))
(define cold (max 0 (min 1 (/ (- 16 cabin_c) 6))))

; Twice the reserve of oxygen and water is plenty: some of their power is better used among the crops.
(define full (> (min o2_days h2o_days) (* 2 reserve)))
(define spare (if full (* 0.6 efficiency isru) 0))

; Steps of 0.05, so that it does not fidget.
(define (step share) (/ (round (* 20 share)) 20))
(define swing (+ 0.2 (* 0.5 aggression)))
(cond
  ((= people_alive 0)
    ; Robots need no warmth and no crops.
    (set! heating_alloc 0) (set! isru_alloc 1) (set! greenhouse_alloc 0))
  (true
    (set! heating_alloc    (step (+ heating (* swing cold))))
    (set! isru_alloc       (step (- (+ isru (* swing air)) spare)))
    (set! greenhouse_alloc (step (+ greenhouse (* swing food) spare)))
    ; What is left over is a tenth of its spirit: now and then the wrong way round.
    (if (< (random) (* 0.1 sabotage))
      (let ((kept isru_alloc))
        (set! isru_alloc greenhouse_alloc)
        (set! greenhouse_alloc kept)))))

; Rations: less when food is short, more when spirits are low and there is plenty.
(set! food_ration
  (cond ((> food 0) (step (- 1 (* 0.3 (- 1 trust) food))))
        ((and (< morale 40) (> food_days (* 2 reserve))) (step (+ 1 (* 0.25 trade))))
        (true 1)))

; One battery bank, once there are parts to spare.
(if (and (= battery_count 0) (> spares_kg (+ 400 (* 2400 (- 1 innovation)))))
  (build-module battery_bank))
`;
}
