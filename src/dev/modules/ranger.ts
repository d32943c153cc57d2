/** RANGER: goes out, carries, bolts on, brings back. What it meets, somebody bears. */
import { type ModuleSource, PRINT_WAYS, TRAVERSE_WAYS } from './source.ts';

const TRAVERSE = `; Out and back. Pushing saves sols and costs knees.
(define (on-sol c)
  (let* ((push (equal? (get c "opt") "push"))
         (bad  (> (get c "roll") (if push 75 92))))
    (make-dict "progress" (if push 1.5 1)
               "heat" (if bad 1 0)
               "d-power" (if push -8 -5)
               "d-dose" 0.6
               "d-hp" (if bad -2 0)
               "say" (if bad "ranger-slip" "ranger-step"))))
; What was brought back or laid out, 0 to 10.
(define (on-done c)
  (make-dict "outcome" (if (> (get c "heat") 1) "partial" "full")
             "k-haul" (max 0 (- 10 (* 2 (get c "heat"))))))`;

const INSTALL = `; Bolts, in gloves. What was printed badly fits badly.
(define (on-sol c)
  (make-dict "progress" (+ 0.3 (* 0.8 (get c "k-quality"))) "heat" 0
             "d-power" -3 "d-stress" 1 "d-dose" 0.6
             "say" "ranger-step"))
(define (on-done c)
  (make-dict "outcome" (if (< (get c "k-quality") 0.6) "partial" "full") "k-fixed" (get c "k-quality")))`;

export const RANGER: ModuleSource = {
  id: 'ranger',
  name: 'RANGER',
  description: 'Traverses, installs, recovers. While it is seated, the risk of going outside is shown as a number.',
  publisher: 'Long Walk Co-op',
  label: { hue: 30, glyph: '⛬' },
  capability: {
    bit: 7,
    tag: 'RANGER',
    provides: ['traverse', 'install', 'recover'],
    verbs: ['OBTAIN', 'DELIVER'],
    affinities: ['FIELD'],
  },
  vocabulary: {
    terms: {
      step: ['left boot', 'long shadow', 'ridge line', 'soft ground'],
      mach: ['wheel four', 'the mule', 'arm locked'],
    },
    productions: [
      { on: 'ranger-step', weight: 3, say: '{step}. {mach}.' },
      { on: 'ranger-slip', weight: 2, say: '{mach}. not good.' },
      { on: 'ranger-slip', weight: 1, say: '{step}, then none.' },
    ],
  },
  contracts: [
    {
      id: 'cache-line',
      title: 'CACHE LINE',
      brief: 'Lay supply caches along the safe route before you need them.',
      threat: 1,
      ttl: 24,
      pay: 280,
      rep: 4,
      phases: [
        {
          needs: 'RANGER',
          verb: 'DELIVER',
          title: 'Lay caches',
          sols: 3,
          program: 'traverse',
          limits: { power: 8, dose: 0.6, hp: 2 },
          cost: { o2: 3, h2o: 10 },
          options: TRAVERSE_WAYS,
        },
      ],
      reward: [{ kind: 'shield', what: 'stranding', amount: 0.5, sols: 60 }],
    },
    {
      id: 'stranded-bot',
      title: 'STRANDED BOT',
      brief: 'A robot stopped answering past the ridge. Check the sky, go and get it, mend it.',
      threat: 3,
      ttl: 8,
      pay: 1100,
      rep: 12,
      clock: 'live',
      opportunity: true,
      phases: [
        {
          needs: 'STORMWATCH',
          verb: 'OBSERVE',
          title: 'Read the sky',
          sols: 1,
          program: 'clear',
          limits: { power: 1 },
        },
        {
          needs: 'RANGER',
          verb: 'OBTAIN',
          title: 'Recover the robot',
          sols: 3,
          program: 'traverse',
          limits: { power: 8, dose: 0.6, hp: 2 },
          options: TRAVERSE_WAYS,
        },
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Mend it',
          sols: 2,
          program: 'print',
          limits: { power: 10, parts: 2 },
          cost: { parts: 10 },
          options: PRINT_WAYS,
        },
      ],
      reward: [
        { kind: 'stock', res: 'parts', amount: 20 },
        { kind: 'unlock', what: 'robot-crew' },
      ],
    },
  ],
  programs: { traverse: TRAVERSE, install: INSTALL },
};
