/** MEDBAY: looks after people, and after what the dashboard hides of them. */
import { type ModuleSource, PRINT_WAYS, SKY_WAYS } from './source.ts';

const ROUNDS = `; Ten minutes a head: mend a little, ease a little.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-hp" 0.8 "d-stress" -1
             "say" (if (> (get c "crew_fatigue") 45) "med-tense" "med-quiet")))
; How fit the crew is, 0 to 1.
(define (on-done c)
  (let ((fit (max 0 (- (/ (get c "crew_mean_hp") 100) (/ (get c "crew_fatigue") 300)))))
    (make-dict "outcome" "full" "k-fit" fit)))`;

const SCREEN = `; Blood and filters. A bad soil takes water, and time.
(define (on-sol c)
  (let ((bad (> (get c "k-ppm") 200)))
    (make-dict "progress" (if bad 0.7 1) "heat" (if bad 1 0) "d-h2o" (if bad -4 -1)
               "say" (if bad "med-tense" "med-quiet"))))
(define (on-done c)
  (make-dict "outcome" (if (> (get c "heat") 2) "partial" "full")
             "k-limit" (round (/ (get c "k-ppm") 2))))`;

const DOSE = `; Who sleeps where, and who goes out when. A forecast that was right shortens the list.
(define (on-sol c)
  (make-dict "progress" (+ 0.6 (* 0.6 (get c "k-skill"))) "heat" 0 "d-stress" -0.5 "say" "med-quiet"))
(define (on-done c)
  (make-dict "outcome" (if (< (get c "k-skill") 0.4) "partial" "full")
             "k-saved" (* 6 (get c "k-skill"))))`;

const INQUEST = `; The bodies of another colony, read line by line. It weighs on the reader.
(define (on-sol c)
  (make-dict "progress" (if (> (get c "ev-sols") 0) 1 0) "heat" 0 "d-stress" 0.5 "say" "med-tense"))
(define (on-done c)
  (make-dict "outcome" (if (> (get c "k-read") 0) "full" "partial") "k-inquest" 1))`;

export const MEDBAY: ModuleSource = {
  id: 'medbay',
  name: 'MEDBAY',
  description: 'Rounds, screens, dose plans. While it is seated, the crew’s charts are open.',
  publisher: 'Halden Clinic',
  label: { hue: 158, glyph: '✚' },
  capability: {
    bit: 2,
    tag: 'MEDBAY',
    provides: ['rounds', 'exposure-screen', 'dose-plan'],
    verbs: ['TREAT', 'ANALYZE'],
    affinities: ['LIFE'],
  },
  vocabulary: {
    terms: {
      sign: ['slow pulse', 'dry eyes', 'steady hands', 'bad sleep'],
      who: ['bunk two', 'night shift', 'the new one'],
    },
    productions: [
      { on: 'med-quiet', weight: 3, say: '{who}. {sign}.' },
      { on: 'med-tense', weight: 2, say: '{sign}. logged.' },
      { on: 'med-tense', weight: 1, say: '{who} asks twice.' },
    ],
  },
  contracts: [
    {
      id: 'physical',
      title: 'SOL-90 PHYSICAL',
      brief: 'Ten minutes a head. You will learn what the dashboard hides.',
      threat: 1,
      ttl: 30,
      pay: 200,
      rep: 4,
      phases: [
        {
          needs: 'MEDBAY',
          verb: 'TREAT',
          title: 'Rounds',
          sols: 2,
          program: 'rounds',
          limits: { hp: 0.8, stress: 1 },
        },
      ],
      reward: [{ kind: 'reveal', what: 'crew-hidden', sols: 30 }],
    },
    {
      id: 'dose-budget',
      title: 'DOSE BUDGET',
      brief: 'The Sun is restless. Call the sky, plan the shifts, line the shelter.',
      threat: 3,
      ttl: 12,
      pay: 980,
      rep: 10,
      phases: [
        {
          needs: 'STORMWATCH',
          verb: 'OBSERVE',
          title: 'Three-sol call',
          sols: 3,
          program: 'forecast',
          limits: { power: 1 },
          options: SKY_WAYS,
        },
        {
          needs: 'MEDBAY',
          verb: 'ANALYZE',
          title: 'Dose plan',
          sols: 2,
          program: 'dose',
          limits: { stress: 0.5 },
        },
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Shelter lining',
          sols: 2,
          program: 'print',
          limits: { power: 10, parts: 2 },
          cost: { parts: 15 },
          options: PRINT_WAYS,
        },
      ],
      reward: [{ kind: 'shield', res: 'dose', amount: 0.4, sols: 60 }],
    },
  ],
  programs: { rounds: ROUNDS, screen: SCREEN, dose: DOSE, inquest: INQUEST },
};
