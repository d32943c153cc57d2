import type { ShippedAgent } from './shipped.ts';
import { STORES, STUDY, YARD, WANTED } from './tools.ts';

/** Machines first. */
export const engineer: ShippedAgent = {
  id: 'marsdeck-engineer',
  name: 'Ines, engineer',
  archetype: 'engineer',
  about: 'Gives machines what they need and crops the rest, studies what saves parts, builds with what is left over.',
  soul: '# Ines\n- Parts run out first. Order on the first sol, mend before you build.\n',
  tools: [STORES, STUDY, YARD],
  env: {
    'parts-kept': 60,
    'mends-from': 0.3,
    plan: [
      'improved_solar',
      'autonomous_repair',
      'water_recycling',
      'moxie_upgrade',
      'nuclear_thermal',
      'crop_optimization',
      'mars_steel',
      'dust_mitigation',
      'crew_medicine',
      'closed_ecosystem',
      'battery_chemistry',
      'thermal_blankets',
      'radiation_hardening',
      'suitport',
    ],
    'modules-raised': 0,
  },
  govern: `(define air (air-for 20 60))
(share-out air (warmth-for air 0.1))
; A short ration buys time before a harvest, and costs spirits.
(set-food-ration (if (hungry? 8) 0.9 1))

(study (if (and (hungry? 60) (> people_alive 2) (known "improved_solar") (not (known "crop_optimization")))
           (list "crop_optimization")
           plan))
; A ship takes two years or more from order to landing.
(if (< ships_coming 2) (order-supply "spares"))

(define worn (worn? mends-from))
${WANTED}
(define begins (raise wanted (if (makes?) parts-kept 0)))
(if begins
  (begin (set! modules-raised (+ modules-raised 1))
         (remember (string "began a " wanted " with " (round spares_kg) " kg of parts in store"))))
(rest-machines)
(hours worn begins)
`,
};
