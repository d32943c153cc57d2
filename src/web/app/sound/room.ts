/** What the room sounds like all the time: the cabin's pump, the wind outside, and the grit that it carries. */
import type { View } from '../../../core/talk/view.ts';
import { gauge } from '../views.ts';

/** Pitches in Hz; loudness from 0, silent, to 1. */
export type Room = {
  readonly pumpHz: number;
  readonly pumpLoud: number;
  readonly windHz: number;
  readonly windLoud: number;
  readonly gritLoud: number;
};

/** A room without a colony. */
export const SILENCE: Room = { pumpHz: 58, pumpLoud: 0, windHz: 200, windLoud: 0, gritLoud: 0 };

/** Gas constant of the air of Mars, J/(kg K), and 0 °C in K: what the wind weighs. */
const MARS_AIR_J_KG_K = 192;
const ZERO_CELSIUS_K = 273.15;
/** The push of a storm's wind, Pa, at which it is as loud as it gets. */
const LOUDEST_PA = 8;
/** The tau of a clear sky: below it the wind carries no grit. */
const CLEAR_TAU = 0.6;
/** The pump is a hum under everything; wind and grit pass it in a storm. */
const PUMP_LOUD = 0.035;
const WIND_LOUD = 0.11;
const GRIT_LOUD = 0.03;

/** The room of a colony as a View shows it. While the clock stands, and where nobody can hear, it is silent. */
export function roomOf(view: View): Room {
  if (!view.running || !view.card.alive) return SILENCE;
  const windMs = known(gauge(view, 'windMs'));
  const outsideK = known(gauge(view, 'outsideTempC')) + ZERO_CELSIUS_K;
  const density = known(gauge(view, 'outsidePa')) / (MARS_AIR_J_KG_K * outsideK);
  // Thin air pushes little: the same wind is louder where pressure is higher and air is colder.
  const push = Math.sqrt(Math.min(1, (0.5 * density * windMs * windMs) / LOUDEST_PA));
  const dust = Math.min(1, Math.max(0, (known(gauge(view, 'tau')) - CLEAR_TAU) / 4));
  return {
    pumpHz: 34 + 24 * servedShare(view),
    // A colony without a cabin has no air to move.
    pumpLoud: Number.isNaN(gauge(view, 'pressureKpa')) ? 0 : PUMP_LOUD,
    windHz: 160 + 22 * windMs,
    windLoud: WIND_LOUD * push,
    gritLoud: GRIT_LOUD * push * dust,
  };
}

/** Where no weather is at hand there is no wind. */
function known(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** How much of the standing load has power, 0 to 1: a pump that starves slows down. */
function servedShare(view: View): number {
  const standing = gauge(view, 'standingKw');
  if (standing <= 0 || gauge(view, 'batteryKwh') > standing) return 1;
  const made = known(gauge(view, 'solarKw')) + gauge(view, 'fissionKw') + gauge(view, 'batteryKwh');
  return Math.min(1, made / standing);
}
