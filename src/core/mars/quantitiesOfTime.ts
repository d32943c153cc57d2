/** Time and the Sun by Mars24 (facts 6.1): what `marsdeck vectors` can ask of them. */
import { z } from '../kernel/zod.ts';
import { wrapDegrees } from './angle.ts';
import { appelbaumDeclinationDeg } from './appelbaum.ts';
import {
  declinationDeg,
  equationOfTimeOfLsDeg,
  heliocentricDistanceAtAu,
  heliocentricDistanceAu,
  sunriseHour,
} from './orbit.ts';
import { Latitude, Ls, Moment, MomentAndLongitude, type Evaluator, dateOf, quantity } from './quantity.ts';
import {
  equationOfCentreDeg,
  equationOfTimeDeg,
  fictitiousMeanSunDeg,
  lmstHours,
  lsDegAt,
  ltstHours,
  marsSolDate,
  marsYearAt,
  marsYearStart,
  meanAnomalyDeg,
  mtcHours,
  perturbersDeg,
} from './time.ts';

/** Mars Years whose start has a UTC date of four digits. */
const FIRST_YEAR = -1000;
const LAST_YEAR = 4000;

const Season = z.object({ Ls });
const MarsYear = z.object({ mars_year: z.int().min(FIRST_YEAR).max(LAST_YEAR) });
const Place = z.object({ Ls, lat_deg: Latitude });

/** By Ls where the input has one, else by its moment. */
function bySeasonOrMoment(ofLs: (lsDeg: number) => number, atTime: (ttDays: number) => number): Evaluator {
  const season = quantity(Season, (input) => ofLs(input.Ls));
  const moment = quantity(Moment, atTime);
  return (input) => (typeof input === 'object' && input !== null && 'Ls' in input ? season(input) : moment(input));
}

/** Names as in facts/environment-vectors.json. */
export const QUANTITIES_OF_TIME: Readonly<Record<string, Evaluator>> = {
  delta_t_j2000_d: quantity(Moment, (ttDays) => ttDays),
  mars_mean_anomaly_deg: quantity(Moment, (ttDays) => wrapDegrees(meanAnomalyDeg(ttDays))),
  alpha_fms_deg: quantity(Moment, (ttDays) => wrapDegrees(fictitiousMeanSunDeg(ttDays))),
  pbs_deg: quantity(Moment, perturbersDeg),
  equation_of_center_deg: quantity(Moment, equationOfCentreDeg),
  Ls_deg: quantity(Moment, lsDegAt),
  equation_of_time_deg: bySeasonOrMoment(equationOfTimeOfLsDeg, (ttDays) =>
    equationOfTimeDeg(lsDegAt(ttDays), equationOfCentreDeg(ttDays)),
  ),
  mars_sol_date: quantity(Moment, marsSolDate),
  MTC_h: quantity(Moment, (ttDays) => mtcHours(marsSolDate(ttDays))),
  LTST_at_0E_h: quantity(Moment, (ttDays) => ltstHours(ttDays, 0)),
  LMST_h: quantity(MomentAndLongitude, ({ ttDays, longitudeEastDeg }) =>
    lmstHours(marsSolDate(ttDays), longitudeEastDeg),
  ),
  LTST_h: quantity(MomentAndLongitude, ({ ttDays, longitudeEastDeg }) => ltstHours(ttDays, longitudeEastDeg)),
  solar_declination_deg: bySeasonOrMoment(declinationDeg, (ttDays) => declinationDeg(lsDegAt(ttDays))),
  heliocentric_distance_au: bySeasonOrMoment(heliocentricDistanceAu, heliocentricDistanceAtAu),
  mars_year: quantity(Moment, marsYearAt),
  mars_year_start_utc_date: quantity(MarsYear, (input) => dateOf(marsYearStart(input.mars_year))),
  // Published by Appelbaum et al. 1993 with their obliquity.
  sunrise_solar_h: quantity(Place, (input) => sunriseHour(input.lat_deg, appelbaumDeclinationDeg(input.Ls))),
  sunset_solar_h: quantity(Place, (input) => 24 - sunriseHour(input.lat_deg, appelbaumDeclinationDeg(input.Ls))),
};
