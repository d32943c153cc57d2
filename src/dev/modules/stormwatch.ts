/** STORMWATCH: calls the dust. It is paid by how right it is. */
import { type ModuleSource, PRINT_WAYS, SKY_WAYS } from './source.ts';

const FORECAST = `; You call the dust at the start; each sol says whether you were right.
(define (on-sol c)
  (let* ((call (get c "opt"))
         (tau  (get c "dust_tau"))
         (right (cond ((equal? call "clear") (< tau 0.6))
                      ((equal? call "hazy") (and (>= tau 0.4) (< tau 1)))
                      (else (>= tau 0.8)))))
    (make-dict "progress" 1 "heat" (if right 0 1) "d-power" -1 "say" (if right "tau-hold" "tau-off"))))
; Share of the sols that were called right.
(define (on-done c)
  (let ((skill (max 0 (- 1 (/ (get c "heat") (get c "sols"))))))
    (make-dict "outcome" (if (< skill 0.6) "partial" "full") "k-skill" skill)))`;

const CLEAR = `; Wait for a sky that something can fall through.
(define (on-sol c)
  (make-dict "progress" (if (< (get c "dust_tau") 1.1) 1 0.4) "heat" 0 "d-power" -1 "say" "tau-hold"))
(define (on-done c)
  (make-dict "outcome" "full" "k-sky" (max 0.3 (min 1 (- 1.3 (get c "dust_tau"))))))`;

export const STORMWATCH: ModuleSource = {
  id: 'stormwatch',
  name: 'STORMWATCH',
  description: 'Calls the dust. While it is seated, the dust of the next three sols is shown as a band.',
  publisher: 'Hellas Met',
  label: { hue: 46, glyph: '≋' },
  capability: {
    bit: 4,
    tag: 'STORMWATCH',
    provides: ['tau-forecast', 'corridor'],
    verbs: ['OBSERVE', 'ANALYZE'],
    affinities: ['ATMOSPHERE'],
  },
  vocabulary: {
    terms: {
      sky: ['brown edge', 'thin noon', 'quiet glass', 'a wall, far off'],
      wind: ['backing', 'dropping', 'south and steady'],
    },
    productions: [
      { on: 'tau-hold', weight: 3, say: '{sky}. wind {wind}.' },
      { on: 'tau-off', weight: 2, say: 'not what it said.' },
      { on: 'tau-off', weight: 1, say: '{sky}. too late.' },
    ],
  },
  contracts: [
    {
      id: 'tau-watch',
      title: 'TAU WATCH',
      brief: 'Call the dust before it comes. Paid by how right you are.',
      threat: 1,
      ttl: 20,
      pay: 300,
      rep: 4,
      phases: [
        {
          needs: 'STORMWATCH',
          verb: 'OBSERVE',
          title: 'Five-sol call',
          sols: 5,
          program: 'forecast',
          limits: { power: 1 },
          options: SKY_WAYS,
        },
      ],
      reward: [{ kind: 'reveal', what: 'weather', sols: 12 }],
    },
    {
      id: 'storm-cellar',
      title: 'STORM CELLAR',
      brief: 'A front is building. Call it, print braces, get the covers up.',
      threat: 4,
      ttl: 10,
      pay: 1300,
      rep: 13,
      clock: 'live',
      opportunity: true,
      when: '(> (get c "dust_tau") 0.8)',
      phases: [
        {
          needs: 'STORMWATCH',
          verb: 'OBSERVE',
          title: 'Track the front',
          sols: 2,
          program: 'forecast',
          limits: { power: 1 },
          options: SKY_WAYS,
        },
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Print braces',
          sols: 2,
          program: 'print',
          limits: { power: 10, parts: 2 },
          cost: { parts: 15 },
          options: PRINT_WAYS,
        },
        {
          needs: 'RANGER',
          verb: 'DELIVER',
          title: 'Raise the covers',
          sols: 2,
          program: 'install',
          limits: { power: 3, stress: 1, dose: 0.6 },
        },
      ],
      reward: [{ kind: 'shield', what: 'dust', amount: 0.5, sols: 40 }],
    },
  ],
  programs: { forecast: FORECAST, clear: CLEAR },
};
