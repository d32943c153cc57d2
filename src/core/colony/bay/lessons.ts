/** What COLD CASE teaches: a few lines for a governor, out of how another colony ended. */
import type { Colony } from '../schema.ts';

export type Lesson = { readonly title: string; readonly source: string };

const AIR: Lesson = {
  title: 'Air before anything',
  source: `; They ran out of air with power to spare.
(if (< o2_days 12)
  (begin (set! isru_alloc 0.6) (set! heating_alloc 0.2) (set! greenhouse_alloc 0.2)))`,
};
const WATER: Lesson = {
  title: 'Water is dug early',
  source: `; Ice takes sols to dig, and thirst does not wait for them.
(if (< h2o_days 14)
  (begin (set! isru_alloc 0.6) (set! heating_alloc 0.2) (set! greenhouse_alloc 0.2)))`,
};
const FOOD: Lesson = {
  title: 'Eat less before there is nothing',
  source: `; A crop takes seventy sols. They cut the ration when thirty were left.
(if (< food_days 70)
  (begin (set! greenhouse_alloc 0.6) (set! heating_alloc 0.2) (set! isru_alloc 0.2)
         (set! food_ration (max 0.6 (/ food_days 70)))))`,
};
const WARMTH: Lesson = {
  title: 'Warmth is kept, not won back',
  source: `; A cold night costs more than a warm one.
(if (or (< power_nights 1) (< cabin_c 17))
  (begin (set! heating_alloc 0.7) (set! isru_alloc 0.2) (set! greenhouse_alloc 0.1)))`,
};
const BODIES: Lesson = {
  title: 'Mend while it is little',
  source: `; The hurt were sent out again.
(if (< crew_min_hp 60) (set! food_ration 1.1))`,
};
const MACHINES: Lesson = {
  title: 'Joints first',
  source: `; They built while their joints wore through.
(if (> robot_joints 0.3) (begin (set! repair_alloc 0.8) (set! building_alloc 0.1)))`,
};

const BY_CAUSE: Readonly<Record<string, Lesson>> = {
  hypoxia: AIR,
  hypercapnia: AIR,
  dehydration: WATER,
  starvation: FOOD,
  cold: WARMTH,
  heat: BODIES,
  radiation: BODIES,
  injury: BODIES,
  illness: BODIES,
  wear: MACHINES,
  impact: MACHINES,
};

/** The lesson of a cause of death. */
export function lessonOf(cause: string): Lesson {
  return Object.hasOwn(BY_CAUSE, cause) ? (BY_CAUSE[cause] ?? BODIES) : BODIES;
}

/** The lesson that is open in a colony; null when none is. */
export function lessonIn({ bay }: Colony): Lesson | null {
  const effect = bay.effects.find(({ kind }) => kind === 'lesson');
  return effect === undefined ? null : lessonOf(effect.about);
}
