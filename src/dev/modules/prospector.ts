/** PROSPECTOR: reads the ground. What it finds decides how well the others build on it. */
import { type ModuleSource, PRINT_WAYS, SURVEY_PHASE, TRAVERSE_WAYS } from './source.ts';

const SURVEY = `; Walk the lines with the radar. Dust hides the horizon, haste misses a step.
(define (on-sol c)
  (let* ((sight (max 0.3 (- 1.2 (* 0.5 (get c "dust_tau")))))
         (slow  (equal? (get c "opt") "slow"))
         (slip  (and (not slow) (> (get c "roll") 70))))
    (make-dict "progress" (* sight (if slow 0.9 1.5))
               "heat" (if slip 1 0)
               "d-power" -3
               "say" (if (< sight 0.6) "survey-blind" "survey-line"))))
; The grade of what was found, 0.4 to 1; and how deep it lies, metres.
(define (on-done c)
  (let ((grade (min 1 (- (+ (if (equal? (get c "opt") "slow") 0.6 0.45) (/ (get c "roll") 250))
                         (* 0.05 (get c "heat"))))))
    (make-dict "outcome" (if (< grade 0.5) "partial" "full")
               "k-grade" grade
               "k-depth" (+ 2 (mod (get c "roll") 7)))))`;

const ASSAY = `; Weigh, leach, weigh again.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-power" -2 "say" "assay"))
; Perchlorate in the soil, parts per million; and what the ore is worth, 0 to 12.
(define (on-done c)
  (let ((ppm (+ 40 (* 3 (get c "roll")))))
    (make-dict "outcome" "full" "k-ppm" ppm "k-ore" (max 0 (- 12 (/ ppm 40))))))`;

export const PROSPECTOR: ModuleSource = {
  id: 'prospector',
  name: 'PROSPECTOR',
  description: 'Reads the ground: surveys, assays, ice. While it is seated, the hazards of the next sol are shown.',
  publisher: 'Tharsis Geo',
  label: { hue: 22, glyph: '◮' },
  capability: {
    bit: 0,
    tag: 'PROSPECTOR',
    provides: ['ground-survey', 'assay', 'grade-ore'],
    verbs: ['SURVEY', 'ANALYZE'],
    affinities: ['GEOLOGY'],
  },
  vocabulary: {
    terms: {
      rock: ['basalt', 'sulphate bed', 'hydrated sand', 'iron oxide', 'clay band'],
      place: ['north rim', 'old channel', 'crater floor', 'lee slope'],
    },
    productions: [
      { on: 'survey-line', weight: 3, say: '{place}. {rock}.' },
      { on: 'survey-line', weight: 2, say: '{rock}, again.' },
      { on: 'survey-blind', weight: 2, say: 'no horizon. waiting.' },
      { on: 'assay', weight: 2, say: '{rock}. weighed twice.' },
    ],
  },
  contracts: [
    {
      id: 'ice-lens',
      title: 'ICE LENS',
      brief: 'Radar hints at buried ice within a sol of the base. Prove it, reach it, tap it.',
      threat: 2,
      ttl: 18,
      pay: 900,
      rep: 9,
      phases: [
        SURVEY_PHASE,
        {
          needs: 'RANGER',
          verb: 'OBTAIN',
          title: 'Drill traverse',
          sols: 4,
          program: 'traverse',
          limits: { power: 8, dose: 0.6, hp: 2 },
          cost: { parts: 4 },
          options: TRAVERSE_WAYS,
        },
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Print the well head',
          sols: 2,
          program: 'print',
          limits: { power: 10, parts: 2 },
          cost: { parts: 12 },
          options: PRINT_WAYS,
        },
      ],
      reward: [{ kind: 'rate', res: 'h2o', amount: 2.5, sols: 60 }],
    },
    {
      id: 'perchlorate',
      title: 'PERCHLORATE AUDIT',
      brief: 'The dust on the boots is not what the map says. Measure it, then set the crew a limit.',
      threat: 2,
      ttl: 14,
      pay: 520,
      rep: 6,
      phases: [
        {
          needs: 'PROSPECTOR',
          verb: 'ANALYZE',
          title: 'Soil assay',
          sols: 2,
          program: 'assay',
          limits: { power: 2 },
        },
        {
          needs: 'MEDBAY',
          verb: 'ANALYZE',
          title: 'Exposure screen',
          sols: 2,
          program: 'screen',
          limits: { h2o: 4 },
        },
      ],
      reward: [{ kind: 'shield', res: 'hp', amount: 0.3, sols: 60 }],
    },
    {
      id: 'open-grid',
      title: 'OPEN GRID SURVEY',
      brief: 'A quiet walk. Every line that is finished shows one more hazard before it arrives.',
      threat: 1,
      ttl: 30,
      pay: 220,
      rep: 3,
      phases: [SURVEY_PHASE],
      reward: [{ kind: 'reveal', what: 'next-event', sols: 20 }],
    },
  ],
  programs: { survey: SURVEY, assay: ASSAY },
};
