/** Light and dust (facts 6.2): as Appelbaum and Flood publish them, with their Sun; then as the engine shines, with its own. */
import { z } from '../kernel/zod.ts';
import { cosDeg, sinDeg, wrapDegrees } from './angle.ts';
import { appelbaumBeamWm2 } from './appelbaum.ts';
import { APPELBAUM_SOL_HOURS, SURFACE_ALBEDO } from './constants.ts';
import { climateTau } from './dust.ts';
import { type Light, lightSumWhM2 } from './insolation.ts';
import { declinationDeg, topOfAtmosphereWm2 } from './orbit.ts';
import { Latitude, Ls, Opacity, type Evaluator, quantity } from './quantity.ts';
import { normalisedNetFlux, surfaceSunlight } from './sunlight.ts';
import { noonUvWm2 } from './ultraviolet.ts';

/** The table is for this albedo alone. */
const Albedo = z
  .number()
  .refine((albedo) => albedo === SURFACE_ALBEDO, {
    message: `f(z, tau) is tabled for an albedo of ${SURFACE_ALBEDO} alone`,
  })
  .optional();
const Flux = z.object({ zenith_deg: z.number().min(0).max(180), tau: Opacity, albedo: Albedo });
const Place = z.object({ Ls, lat_deg: Latitude });
const Day = z.object({ Ls, lat_deg: Latitude, tau: Opacity, albedo: Albedo });
const hour = z.number().min(0).max(24);
const Hour = z
  .object({ Ls, lat_deg: Latitude, tau: Opacity, albedo: Albedo, hour_from: hour, hour_to: hour.optional() })
  .transform((input) => ({ ...input, hour_to: input.hour_to ?? Math.min(24, input.hour_from + 1) }))
  .refine((input) => input.hour_to > input.hour_from, { message: 'hour_to is after hour_from', path: ['hour_to'] });

const Instant = z.object({ Ls, lat_deg: Latitude, tau: Opacity, albedo: Albedo, solar_h: hour });

/** Earth watt-hours for each of Mars: a sol's 24 hours are as long as 24.65 of Earth. */
const EARTH_WH = APPELBAUM_SOL_HOURS / 24;

function daily(light: Light, unit: number): Evaluator {
  return quantity(Day, (input) => unit * lightSumWhM2(light, input.Ls, input.lat_deg, input.tau, 0, 24));
}

function hourly(light: Light): Evaluator {
  return quantity(Hour, (input) =>
    lightSumWhM2(light, input.Ls, input.lat_deg, input.tau, input.hour_from, input.hour_to),
  );
}

/** What the engine has on level ground at a true solar hour. */
function engineLight(
  lsDeg: number,
  latitudeDeg: number,
  tau: number,
  solarHour: number,
): Readonly<Record<string, number>> {
  const sunDeg = declinationDeg(lsDeg);
  const cosZenith =
    sinDeg(latitudeDeg) * sinDeg(sunDeg) + cosDeg(latitudeDeg) * cosDeg(sunDeg) * cosDeg(15 * solarHour - 180);
  const { globalWm2, beamWm2, diffuseWm2 } = surfaceSunlight(topOfAtmosphereWm2(lsDeg), cosZenith, tau);
  return { global_W_m2: globalWm2, beam_W_m2: beamWm2, diffuse_W_m2: diffuseWm2 };
}

/** Names as in facts/environment-vectors.json; those with `engine` and the ultraviolet are by the engine's Sun. */
export const QUANTITIES_OF_LIGHT: Readonly<Record<string, Evaluator>> = {
  normalised_net_flux_f: quantity(Flux, (input) => normalisedNetFlux(input.zenith_deg, input.tau)),
  beam_top_W_m2: quantity(z.object({ Ls }), (input) => appelbaumBeamWm2(input.Ls)),
  daily_insolation_top_Wh_m2: quantity(Place, (input) => lightSumWhM2('top', input.Ls, input.lat_deg, 0, 0, 24)),
  daily_global_insolation_Wh_m2: daily('global', 1),
  daily_beam_insolation_Wh_m2: daily('beam', 1),
  daily_global_insolation_earth_Wh_m2: daily('global', EARTH_WH),
  daily_beam_insolation_earth_Wh_m2: daily('beam', EARTH_WH),
  hourly_global_insolation_Wh_m2: hourly('global'),
  hourly_beam_insolation_Wh_m2: hourly('beam'),
  tau_appelbaum_model1: quantity(Place, (input) => climateTau(wrapDegrees(input.Ls), input.lat_deg)),
  engine_beam_top_W_m2: quantity(z.object({ Ls }), (input) => topOfAtmosphereWm2(input.Ls)),
  engine_light: quantity(Instant, (input) => engineLight(input.Ls, input.lat_deg, input.tau, input.solar_h)),
  noon_uv_W_m2: quantity(Day, (input) => noonUvWm2(input.Ls, input.lat_deg, input.tau)),
};
