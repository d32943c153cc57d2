import type { ShippedGovernor } from './governor.ts';

/** One question, and what to do about the answer. */
export const firstReflex: ShippedGovernor = {
  key: 'first-reflex',
  title: 'First reflex',
  about: 'Answers the most pressing shortage and otherwise keeps a steady course.',
  teaches: 'Readings are names; cond takes the first branch whose test holds, so the order is a ranking of dangers.',
  skill: 1,
  source: `; The first test that holds decides.
(cond
  ((< o2_days 10)                       ; people can't wait for oxygen
    (set! heating_alloc 0.15)
    (set! isru_alloc 0.7)
    (set! greenhouse_alloc 0.15))
  ((< h2o_days 10)                      ; nor for water, which the same machines make
    (set! heating_alloc 0.15)
    (set! isru_alloc 0.65)
    (set! greenhouse_alloc 0.2))
  ((< cabin_c 14)                       ; cold makes ill, and freezes crops
    (set! heating_alloc 0.6)
    (set! isru_alloc 0.15)
    (set! greenhouse_alloc 0.25))
  ((< food_days 20)                     ; food takes a season: act early
    (set! heating_alloc 0.2)
    (set! isru_alloc 0.15)
    (set! greenhouse_alloc 0.65))
  (true                                 ; nothing presses
    (set! heating_alloc 0.3)
    (set! isru_alloc 0.25)
    (set! greenhouse_alloc 0.45)))
`,
};
