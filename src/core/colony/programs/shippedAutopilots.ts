/** Programs that answer tasks and come with Marsdeck: good, and not perfect. */

/** For decisions: its value is the key of a choice. */
export const DECISION_AUTOPILOT = `; task_type is what it is about, task_choices what may be chosen, task_default what happens without an answer.
(define (may choice) (member choice task_choices))

(cond
  ; Somebody is hurt: medicine before machines.
  ((= task_type "crew_medical") "approve")
  ; All power to ISRU only when it is really late.
  ((= task_type "o2_reroute") (if (< o2_days 4) "approve" "alt"))
  ; Parts are for repairs when there are few: leave what can be left.
  ((< spares_kg 30) (if (may "deny") task_default "approve"))
  ; A request at night's end costs charge: only with some to spare.
  ((and (= task_urgency "request") (< power_ratio 0.3)) task_default)
  ; Doing it properly is what people are there for.
  ((may "approve") "approve")
  (true task_default))
`;

/** For overrides: its value is the list of buttons to press, in order. */
export const OVERRIDE_AUTOPILOT = `; task_steps are the labels of the buttons. Their numbers begin at 0; one or two of them are wrong.
(case task_type
  ((stuck_bolt)    (list 0 1 2 3))
  ((panel_clean)   (list 0 1 3 4 5))
  ((antenna_align) (list 0 1 2 3 4))
  ((airlock_seal)  (list 0 1 2 3 4 5))
  ((robot_tipped)  (list 0 2 3 4 6))
  ((wheel_jam)     (list 0 1 2 3 5))
  ((panel_deploy)  (list 0 1 2 3 4 6))
  ; What it does not know it leaves to you.
  (else nil))
`;
