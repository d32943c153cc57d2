import type { ShippedGovernor } from './governor.ts';

/** The shortest program that governs. */
export const constant: ShippedGovernor = {
  key: 'constant',
  title: 'Constant',
  about: 'The same shares every sol, whatever happens.',
  teaches: 'A program is a list of forms; set! gives a setting its value.',
  skill: 1,
  source: `; Three shares of the spare power. They are brought to a sum of 1.
(set! heating_alloc 0.3)
(set! isru_alloc 0.25)
(set! greenhouse_alloc 0.45)

; Full meals.
(set! food_ration 1)
`,
};
