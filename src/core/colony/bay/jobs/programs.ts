/** Handlers of the deck's own jobs, by name: what it can do with an empty slot. */

const WALKABOUT = `
; Walk the perimeter, brush what can be reached.
(define (on-sol c)
  (let ((bad (> (get c "roll") 94)))
    (make-dict "progress" (if (< (get c "dust_tau") 1.5) 1 0)
               "heat" (if bad 1 0)
               "d-solar_eff" 0.006 "d-dose" 0.3 "d-hp" (if bad -1 0)
               "say" "deck:walk")))
(define (on-done c) (make-dict "outcome" "full"))`;

const PATCHKIT = `
; Sort the bins, mend what lies on top.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-parts" -1 "d-isru_eff" 0.002 "say" "deck:patch"))
(define (on-done c) (make-dict "outcome" "full"))`;

const TRIAGE = `
; Look at everybody once.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-hp" 0.5 "d-stress" -0.5 "say" "deck:triage"))
(define (on-done c) (make-dict "outcome" "full"))`;

const SKY_CHECK = `
; Say by noon how the dust will stand at dusk.
(define (on-sol c)
  (let* ((call (get c "opt"))
         (tau  (get c "dust_tau"))
         (right (cond ((equal? call "clear") (< tau 0.6))
                      ((equal? call "hazy") (and (>= tau 0.4) (< tau 1)))
                      (else (>= tau 0.8)))))
    (make-dict "progress" 1 "heat" (if right 0 1) "say" "deck:sky")))
(define (on-done c) (make-dict "outcome" (if (> (get c "heat") 0) "partial" "full")))`;

/** Sources by the name that the jobs' phases give. */
export const JOB_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['walkabout', WALKABOUT],
  ['patchkit', PATCHKIT],
  ['triage', TRIAGE],
  ['sky-check', SKY_CHECK],
]);
