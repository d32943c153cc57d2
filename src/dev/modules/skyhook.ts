/** SKYHOOK: talks to orbit. What it brings has to be paid for, or fetched. */
import { type ModuleSource, PRINT_WAYS, SURVEY_PHASE, TRAVERSE_WAYS } from './source.ts';

const MAIL = `; Book a pass. Pictures take a longer one.
(define (on-sol c)
  (let ((text (equal? (get c "opt") "lean")))
    (make-dict "progress" (if (< (get c "link_open") 1) 0 (if text 1 0.6))
               "heat" 0 "d-power" (if text -1 -4)
               "say" "sky-talk")))
(define (on-done c) (make-dict "outcome" "full"))`;

const WINDOW = `; Ask a freighter for mass. Who asks for everything waits, and is remembered.
(define (on-sol c)
  (let ((lean (equal? (get c "opt") "lean")))
    (make-dict "progress" (if (< (get c "link_open") 1) 0 (if lean 1 0.7))
               "heat" (if lean 0 1) "d-power" -2
               "say" "sky-talk")))
; Mass that was promised, kg.
(define (on-done c)
  (let* ((lean (equal? (get c "opt") "lean"))
         (mass (* (if lean 60 100) (+ 0.7 (/ (get c "roll") 250)))))
    (make-dict "outcome" (if (< mass 60) "partial" "full") "k-mass" (round mass))))`;

const LAUNCH = `; Fuel, hold, count. Dust on the pad stops the clock.
(define (on-sol c)
  (let ((calm (< (get c "dust_tau") 0.9)))
    (make-dict "progress" (if calm 1 0) "heat" (if calm 0 1) "d-power" -10
               "say" (if calm "sky-count" "sky-hold"))))
(define (on-done c)
  (let ((odds (- (* 100 (get c "k-quality") (+ 0.6 (* 0.4 (get c "k-grade")))) (* 6 (get c "heat")))))
    (make-dict "outcome" (if (> odds (get c "roll")) "full" "partial") "k-away" 1)))`;

export const SKYHOOK: ModuleSource = {
  id: 'skyhook',
  name: 'SKYHOOK',
  description: 'Mail, freight, ascent. While it is seated, the next supply window is shown.',
  publisher: 'Areo Freight',
  label: { hue: 212, glyph: '⇡' },
  capability: {
    bit: 3,
    tag: 'SKYHOOK',
    provides: ['window-broker', 'ascent'],
    verbs: ['NEGOTIATE', 'DELIVER'],
    affinities: ['ORBITAL'],
  },
  vocabulary: {
    terms: {
      voice: ['long delay', 'static', 'one clean word'],
      orbit: ['phobos pass', 'high ellipse', 'last window'],
    },
    productions: [
      { on: 'sky-talk', weight: 3, say: '{voice}. {orbit}.' },
      { on: 'sky-hold', weight: 2, say: 'hold. dust on the pad.' },
      { on: 'sky-count', weight: 2, say: '{orbit}. counting.' },
    ],
  },
  contracts: [
    {
      id: 'mail-packet',
      title: 'MAIL PACKET',
      brief: 'Letters home, letters back. Nobody admits how much it helps.',
      threat: 1,
      ttl: 30,
      pay: 180,
      rep: 3,
      phases: [
        {
          needs: 'SKYHOOK',
          verb: 'NEGOTIATE',
          title: 'Book the pass',
          sols: 1,
          program: 'mail',
          limits: { power: 4 },
          options: [
            { id: 'lean', label: 'Text only' },
            { id: 'greedy', label: 'Pictures too' },
          ],
        },
      ],
      reward: [{ kind: 'stock', res: 'morale', amount: 4 }],
    },
    {
      id: 'supply-window',
      title: 'SUPPLY WINDOW',
      brief: 'Broker the mass, wait for a clear sky, fetch what lands.',
      threat: 3,
      ttl: 16,
      pay: 600,
      rep: 9,
      clock: 'live',
      phases: [
        {
          needs: 'SKYHOOK',
          verb: 'NEGOTIATE',
          title: 'Broker the mass',
          sols: 1,
          program: 'window',
          limits: { power: 2 },
          options: [
            { id: 'lean', label: 'Ask for the essentials' },
            { id: 'greedy', label: 'Ask for everything' },
          ],
        },
        {
          needs: 'STORMWATCH',
          verb: 'OBSERVE',
          title: 'Clear the corridor',
          sols: 2,
          program: 'clear',
          limits: { power: 1 },
        },
        {
          needs: 'RANGER',
          verb: 'OBTAIN',
          title: 'Recover the drop',
          sols: 2,
          program: 'traverse',
          limits: { power: 8, dose: 0.6, hp: 2 },
          options: TRAVERSE_WAYS,
        },
      ],
      reward: [
        { kind: 'stock', res: 'food', amount: 120_000 },
        { kind: 'stock', res: 'parts', amount: 40 },
      ],
    },
    {
      id: 'sample-return',
      title: 'SAMPLE RETURN',
      brief: 'The most expensive pebble you will ever lift.',
      threat: 5,
      ttl: 24,
      pay: 2400,
      rep: 22,
      phases: [
        SURVEY_PHASE,
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Print the canister',
          sols: 3,
          program: 'print',
          limits: { power: 10, parts: 2 },
          cost: { parts: 20 },
          options: PRINT_WAYS,
        },
        {
          needs: 'SKYHOOK',
          verb: 'DELIVER',
          title: 'Ascent',
          sols: 2,
          program: 'launch',
          limits: { power: 10 },
          cost: { power: 40, o2: 20 },
        },
      ],
    },
  ],
  programs: { mail: MAIL, window: WINDOW, launch: LAUNCH },
};
