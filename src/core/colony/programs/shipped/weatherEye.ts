import type { ShippedGovernor } from './governor.ts';

/** Season and dust. */
export const weatherEye: ShippedGovernor = {
  key: 'weather-eye',
  title: 'Weather eye',
  about: 'Grows in the clear seasons and gets ready for the dusty ones.',
  teaches: 'mars_ls is the season in degrees; dust_tau is the dust now. Plan by the first, react to the second.',
  skill: 3,
  source: `; Dust rises from 180 degrees to 330. From 150 on there is still time to get ready.
(define dusty  (and (> mars_ls 180) (< mars_ls 330)))
(define coming (and (> mars_ls 150) (<= mars_ls 180)))
(define storm  (> dust_tau 1))

(define full (> (min o2_days h2o_days) 60))
(cond
  (storm                                ; little light: warmth first, crops wait
    (set! heating_alloc 0.5)
    (set! isru_alloc (if full 0.05 0.25))
    (set! greenhouse_alloc 0.3))
  (coming                               ; fill tanks while the sun shines
    (set! heating_alloc 0.2)
    (set! isru_alloc (if full 0.1 0.4))
    (set! greenhouse_alloc 0.5))
  (dusty
    (set! heating_alloc 0.25)
    (set! isru_alloc (if full 0.05 0.2))
    (set! greenhouse_alloc 0.6))
  (true                                 ; clear skies: grow
    (set! heating_alloc 0.2)
    (set! isru_alloc (if full 0.05 0.2))
    (set! greenhouse_alloc 0.7)))

; Hands for repair when the wind has worn things.
(set! repair_alloc (if dusty 0.6 0.4))
`,
};
