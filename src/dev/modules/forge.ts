/** FORGE: makes things of metal. Haste heats it, and heat costs quality. */
import { type ModuleSource, PRINT_WAYS } from './source.ts';

const PRINT = `; Print to a plan, of stock. Overdrive is half as fast again, and may warp.
(define (on-sol c)
  (let* ((hot  (equal? (get c "opt") "rush"))
         (warp (and hot (> (get c "roll") 45))))
    (make-dict "progress" (if hot 1.5 1)
               "heat" (if warp 1 0)
               "d-power" (if hot -10 -6)
               "d-parts" (if hot -2 -1.5)
               "say" (if (< (get c "power_ratio") 0.3) "forge-cold" "forge-run"))))
; Quality, 0.4 to 1: of the plan, the ground it was planned on, and the heat.
(define (on-done c)
  (let ((quality (max 0.4 (- (* 0.9 (+ 0.5 (* 0.6 (get c "k-grade" 1)))) (* 0.12 (get c "heat"))))))
    (make-dict "outcome" (if (< quality 0.6) "partial" "full")
               "k-quality" (min 1 quality))))`;

const MILL = `; Metal out of the ground, flanges out of the metal: the host draws 12 kWh for each kg.
(define (on-sol c)
  (let ((warm (> (get c "power_ratio") 0.4)))
    (make-dict "progress" (if warm 1 0.5) "heat" 0
               "d-power" -4 "d-parts" (if warm 8 3)
               "say" (if warm "forge-run" "forge-cold"))))
(define (on-done c) (make-dict "outcome" "full"))`;

const RECOAT = `; Strip the cells, lay a new coat. Better ore makes a better one.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-power" -6 "d-parts" -1 "d-isru_eff" 0.01 "say" "forge-run"))
(define (on-done c)
  (let ((coat (min 1 (+ 0.5 (* 0.05 (get c "k-ore"))))))
    (make-dict "outcome" (if (< coat 0.6) "partial" "full") "k-coat" coat)))`;

export const FORGE: ModuleSource = {
  id: 'forge',
  name: 'FORGE',
  description: 'Prints, mills and recoats. While it is seated, repairs use 10 % fewer parts.',
  publisher: 'Anvil Row',
  label: { hue: 4, glyph: '◫' },
  capability: {
    bit: 1,
    tag: 'FORGE',
    provides: ['additive', 'recoat', 'fit-parts'],
    verbs: ['BUILD'],
    affinities: ['MATERIALS'],
  },
  vocabulary: {
    terms: {
      part: ['flange', 'seal ring', 'bearing', 'bracket', 'lattice'],
      sound: ['hum', 'tick', 'hiss'],
    },
    productions: [
      { on: 'forge-run', weight: 3, say: '{part}. {sound}.' },
      { on: 'forge-run', weight: 1, say: 'still warm.' },
      { on: 'forge-cold', weight: 2, say: 'bed cold. no amps.' },
    ],
  },
  contracts: [
    {
      id: 'spares',
      title: 'SPARE PARTS RUN',
      brief: 'Fill the bins before the next fault empties them. The ground pays in metal, you pay in power.',
      threat: 1,
      ttl: 24,
      pay: 260,
      rep: 3,
      phases: [
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Mill spares',
          sols: 4,
          program: 'mill',
          limits: { power: 4, parts: 8 },
        },
      ],
    },
    {
      id: 'pressure-vessel',
      title: 'PRESSURE VESSEL',
      brief: 'Print it, bolt it in, have the record certify it. No certificate, no air.',
      threat: 4,
      ttl: 20,
      pay: 1500,
      rep: 14,
      phases: [
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Print the vessel',
          sols: 4,
          program: 'print',
          limits: { power: 10, parts: 2 },
          cost: { parts: 30 },
          options: PRINT_WAYS,
        },
        {
          needs: 'RANGER',
          verb: 'DELIVER',
          title: 'Bolt it on outside',
          sols: 3,
          program: 'install',
          limits: { power: 3, stress: 1, dose: 0.6 },
        },
        {
          needs: 'ARCHIVIST',
          verb: 'ANALYZE',
          title: 'Certify the welds',
          sols: 1,
          program: 'certify',
          limits: { power: 1 },
        },
      ],
      reward: [{ kind: 'shield', what: 'breach', amount: 0.5, sols: 120 }],
    },
    {
      id: 'sabatier',
      title: 'SABATIER REBUILD',
      brief: 'The cells are tired. Find clean ore, lay a new coat.',
      threat: 3,
      ttl: 16,
      pay: 780,
      rep: 8,
      phases: [
        {
          needs: 'PROSPECTOR',
          verb: 'ANALYZE',
          title: 'Catalyst assay',
          sols: 2,
          program: 'assay',
          limits: { power: 2 },
        },
        {
          needs: 'FORGE',
          verb: 'BUILD',
          title: 'Recoat the bed',
          sols: 3,
          program: 'recoat',
          limits: { power: 6, parts: 1, isru_eff: 0.01 },
          cost: { parts: 6 },
        },
      ],
      reward: [{ kind: 'rate', res: 'o2', amount: 0.6, sols: 60 }],
    },
  ],
  programs: { print: PRINT, mill: MILL, recoat: RECOAT },
};
