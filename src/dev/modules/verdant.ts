/** VERDANT: sows, culls, closes the loop. It eats water, and gives back slowly. */
import type { ModuleSource } from './source.ts';

const SOW = `; Sow, thin, pick early. Without water it only half takes.
(define (on-sol c)
  (let ((wet (> (get c "h2o_days") 12)))
    (make-dict "progress" (if wet 1 0.5) "heat" 0
               "d-h2o" (if wet -3 -1) "d-food" (if wet 1500 500) "d-morale" 0.3
               "say" (if wet "green-up" "green-thirst"))))
; Fresh biomass, kg.
(define (on-done c) (make-dict "outcome" (if (< (get c "ran") 6) "full" "partial") "k-biomass" (* 4 (get c "progress"))))`;

const CLOSE = `; Close the valve a little further each sol. A tired crew breathes more than it saves.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-o2" (* 0.5 (get c "k-fit")) "d-power" -3 "say" "green-up"))
(define (on-done c)
  (let ((closure (+ 0.3 (* 0.4 (get c "k-fit")) (* 0.01 (get c "k-biomass")))))
    (make-dict "outcome" (if (< closure 0.6) "partial" "full") "k-closure" closure)))`;

const CULL = `; Burn what is sick, scrub what is not.
(define (on-sol c)
  (let ((spread (> (get c "roll") 70)))
    (make-dict "progress" (if spread 0.8 1.2) "heat" (if spread 1 0) "d-food" (if spread -3000 -1500) "d-h2o" -2
               "say" "green-ash")))
(define (on-done c)
  (make-dict "outcome" (if (> (get c "heat") 1) "partial" "full")
             "k-spared" (max 0 (- (get c "k-fit") (* 0.2 (get c "heat"))))))`;

export const VERDANT: ModuleSource = {
  id: 'verdant',
  name: 'VERDANT',
  description: 'Seed, sickness, closed loops. While it is seated, crops grow 2 % more of the same light.',
  publisher: 'Arcadia Seed',
  label: { hue: 112, glyph: '❦' },
  capability: {
    bit: 5,
    tag: 'VERDANT',
    provides: ['sow', 'close-loop', 'cull'],
    verbs: ['OBTAIN', 'BUILD'],
    affinities: ['BIOLOGY'],
  },
  vocabulary: {
    terms: {
      leaf: ['first true leaf', 'pale edge', 'wet glass', 'root smell'],
      bed: ['tray six', 'north rack', 'the old bed'],
    },
    productions: [
      { on: 'green-up', weight: 3, say: '{bed}. {leaf}.' },
      { on: 'green-thirst', weight: 2, say: '{bed}. dry.' },
      { on: 'green-ash', weight: 2, say: '{bed} gone. air clear.' },
    ],
  },
  contracts: [
    {
      id: 'seed-bank',
      title: 'SEED BANK',
      brief: 'Turn water into next month: sow the best of the last harvest.',
      threat: 1,
      ttl: 30,
      pay: 240,
      rep: 3,
      phases: [
        {
          needs: 'VERDANT',
          verb: 'OBTAIN',
          title: 'Sow and tend',
          sols: 4,
          program: 'sow',
          limits: { h2o: 3, food: 1500, morale: 0.3 },
          cost: { h2o: 10 },
        },
      ],
      reward: [{ kind: 'rate', res: 'food', amount: 0.04, sols: 40 }],
    },
    {
      id: 'closed-loop',
      title: 'CLOSED LOOP',
      brief: 'Grow it, prove that the crew can breathe it, then close the valve.',
      threat: 4,
      ttl: 22,
      pay: 1600,
      rep: 15,
      phases: [
        {
          needs: 'VERDANT',
          verb: 'OBTAIN',
          title: 'Raise biomass',
          sols: 4,
          program: 'sow',
          limits: { h2o: 3, food: 1500, morale: 0.3 },
          cost: { h2o: 20 },
        },
        {
          needs: 'MEDBAY',
          verb: 'TREAT',
          title: 'Breathing trial',
          sols: 2,
          program: 'rounds',
          limits: { hp: 0.8, stress: 1 },
        },
        {
          needs: 'VERDANT',
          verb: 'BUILD',
          title: 'Close the loop',
          sols: 3,
          program: 'close',
          limits: { o2: 0.5, power: 3 },
        },
      ],
      reward: [{ kind: 'rate', res: 'food', amount: 0.08, sols: 80 }],
    },
    {
      id: 'blight',
      title: 'BLIGHT',
      brief: 'Something is wrong on the north rack. Name it, then burn it.',
      threat: 3,
      ttl: 6,
      pay: 700,
      rep: 9,
      clock: 'live',
      opportunity: true,
      when: '(< (get c "food_days") 40)',
      phases: [
        {
          needs: 'MEDBAY',
          verb: 'TREAT',
          title: 'Quarantine rounds',
          sols: 1,
          program: 'rounds',
          limits: { hp: 0.8, stress: 1 },
        },
        {
          needs: 'VERDANT',
          verb: 'OBTAIN',
          title: 'Cull and sterilise',
          sols: 2,
          program: 'cull',
          limits: { food: 3000, h2o: 2 },
        },
      ],
      reward: [{ kind: 'shield', res: 'food', amount: 0.6, sols: 40 }],
    },
  ],
  programs: { sow: SOW, close: CLOSE, cull: CULL },
};
