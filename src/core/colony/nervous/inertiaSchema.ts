/** Inertia as files hold it, in each echo and at the top: the ancestor's names, where they say what they are. */
import { z } from '../../kernel/zod.ts';

const amount = z.number().min(-1e12).max(1e12);

/** What a colony has and uses, as echoes name it. */
export const RESOURCES = ['o2', 'h2o', 'food', 'power'] as const;
export type Resource = (typeof RESOURCES)[number];

/** How a stock moves: its pace, where that leads, and which way it goes. */
export const PACES = ['accelerating', 'decelerating', 'steady'] as const;
export const TRAJECTORIES = ['stable', 'declining', 'critical'] as const;
export const DIRECTIONS = ['rising', 'falling', 'flat'] as const;

/** A delta that changed its sign. */
export const Flip = z.strictObject({ system: z.enum(RESOURCES), from: z.string().max(20), to: z.string().max(20) });
export type Flip = z.infer<typeof Flip>;

/** Velocity: change over the last sol. Acceleration: change of that since the sol before. Trend: mean of up to five sols. */
export const EchoInertia = z.strictObject({
  o2_velocity: amount,
  o2_acceleration: amount,
  o2_trend: amount,
  h2o_velocity: amount,
  h2o_acceleration: amount,
  h2o_trend: amount,
  food_velocity: amount,
  food_acceleration: amount,
  food_trend: amount,
  power_velocity: amount,
  power_acceleration: amount,
  power_trend: amount,
  engagement_trend: z.enum(PACES),
  crew_trajectory: z.enum(TRAJECTORIES),
  cri_direction: z.enum(DIRECTIONS),
  discourse_flips: z.array(Flip).max(RESOURCES.length),
});
export type EchoInertia = z.infer<typeof EchoInertia>;
