/** What the sky over a site looks like, as the interface's five states of light. */

/** The five lights in which the page and the base are shown. */
export const SKY_STATES = ['noon', 'sunset', 'night', 'storm', 'nightstorm'] as const;
export type SkyState = (typeof SKY_STATES)[number];

/** Sun this far above or below the horizon, in degrees, is a sunset or sunrise. */
const SUNSET_DEG = 6;
const STORM_TAU = 1.5;
const NIGHT_STORM_TAU = 2;
/** A state is left only this far beyond its edge, so that it does not flicker. */
const MARGIN_DEG = 1;
const MARGIN_TAU = 0.2;

/** The state for a solar elevation (degrees) and optical depth, given the state shown so far. */
export function skyState(elevationDeg: number, tau: number, before: SkyState | null): SkyState {
  const wasNight = before === 'night' || before === 'nightstorm';
  const night = elevationDeg < -SUNSET_DEG + (wasNight ? MARGIN_DEG : 0);
  const stormTau = night ? NIGHT_STORM_TAU : STORM_TAU;
  const wasStorm = before === 'storm' || before === 'nightstorm';
  const storm = tau >= stormTau - (wasStorm ? MARGIN_TAU : 0);
  if (night) return storm ? 'nightstorm' : 'night';
  if (storm) return 'storm';
  return elevationDeg > SUNSET_DEG - (before === 'noon' ? MARGIN_DEG : 0) ? 'noon' : 'sunset';
}
