/** Earth, light time, blackouts and windows by JPL's elements (facts 6.5). */
import { z } from '../kernel/zod.ts';
import { earthAt, marsPosition } from './earth.ts';
import { AU_KM, BLACKOUT_DEG } from './earthConstants.ts';
import { Moment, type Evaluator, dateOf, noAnswer, quantity } from './quantity.ts';
import {
  blackoutNear,
  closestBetween,
  conjunctionNear,
  nextDeparture,
  nextOpposition,
  oppositionNear,
} from './synodic.ts';
import { ttDaysFromUnixMs, unixMsOfUtcText } from './utc.ts';

/** A search for the closest approach goes this many days either way. */
const APPROACH_DAYS = 30;
/** Beyond this the search for the ends of a blackout has no room. */
const WIDEST_BLACKOUT_DEG = 45;

/** UTC text as days TT since J2000. */
const UtcText = z.string().transform((text, context) => {
  const unixMs = unixMsOfUtcText(text);
  if (unixMs !== null) return ttDaysFromUnixMs(unixMs);
  context.addIssue({ code: 'custom', message: 'no moment in UTC as ISO 8601 writes it' });
  return z.NEVER;
});
const Approach = z.object({ within_30_d_of: UtcText });
const Near = z.object({ near_utc: UtcText });
const After = z.object({ after_utc: UtcText });
const Conjunction = z.object({
  year: z.int().min(1).max(9999),
  sun_earth_mars_deg: z.number().positive().max(WIDEST_BLACKOUT_DEG).optional(),
});

function distanceKm(ttDays: number): number {
  return earthAt(ttDays).distanceAu * AU_KM;
}

function geometry(ttDays: number): Readonly<Record<string, number>> {
  const { distanceAu, lightSeconds, sunEarthMarsDeg } = earthAt(ttDays);
  const [x, y, z] = marsPosition(ttDays);
  return {
    dist_au: distanceAu,
    light_time_s: lightSeconds,
    sun_mars_au: Math.sqrt(x * x + y * y + z * z),
    sep_deg: sunEarthMarsDeg,
  };
}

function leastSeparation(ttDays: number): Readonly<Record<string, number>> {
  const { distanceAu, lightSeconds, sunEarthMarsDeg } = earthAt(conjunctionNear(ttDays));
  return { sep_deg: sunEarthMarsDeg, dist_au: distanceAu, light_time_s: lightSeconds };
}

function closestKm(middleTtDays: number): number {
  return distanceKm(closestBetween(middleTtDays - APPROACH_DAYS, middleTtDays + APPROACH_DAYS));
}

/** Middle of a calendar year, near enough to find the conjunction in it. */
function midYear(year: number): number {
  return ttDaysFromUnixMs(unixMsOfUtcText(`${String(year).padStart(4, '0')}-07-02`) ?? 0);
}

/** Names as in facts/environment-vectors.json, and what the planet has besides. */
export const QUANTITIES_OF_EARTH: Readonly<Record<string, Evaluator>> = {
  earth_mars_distance_km: quantity(Moment, distanceKm),
  earth_mars_distance_million_km: quantity(Moment, (ttDays) => distanceKm(ttDays) / 1e6),
  earth_mars_closest_approach_million_km: quantity(Approach, (input) => closestKm(input.within_30_d_of) / 1e6),
  earth_mars_closest_approach_utc_date: quantity(Approach, (input) =>
    dateOf(closestBetween(input.within_30_d_of - APPROACH_DAYS, input.within_30_d_of + APPROACH_DAYS)),
  ),
  earth_mars_geometry: quantity(Moment, geometry),
  light_time_s: quantity(Moment, (ttDays) => earthAt(ttDays).lightSeconds),
  sun_earth_mars_deg: quantity(Moment, (ttDays) => earthAt(ttDays).sunEarthMarsDeg),
  conjunction_min_sep: quantity(Moment, leastSeparation),
  conjunction_utc_date: quantity(Near, (input) => dateOf(conjunctionNear(input.near_utc))),
  conjunction_blackout_utc_dates: quantity(Conjunction, ({ year, sun_earth_mars_deg: limitDeg = BLACKOUT_DEG }) => {
    const conjunction = conjunctionNear(midYear(year));
    if (Number(dateOf(conjunction).slice(0, 4)) !== year) return noAnswer(`No conjunction falls in ${year}.`);
    const blackout = blackoutNear(conjunction, limitDeg);
    if (blackout === null) return noAnswer(`In ${year} Mars keeps ${limitDeg} degrees or more away from the Sun.`);
    return [dateOf(blackout.fromTtDays), dateOf(blackout.toTtDays)];
  }),
  opposition_utc_date: quantity(Near, (input) => dateOf(oppositionNear(input.near_utc))),
  next_opposition_utc_date: quantity(After, (input) => dateOf(nextOpposition(input.after_utc))),
  departure_window_utc_dates: quantity(After, (input) => {
    const { opensTtDays, bestTtDays, closesTtDays } = nextDeparture(input.after_utc);
    return [opensTtDays, bestTtDays, closesTtDays].map(dateOf);
  }),
};
