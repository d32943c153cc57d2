/** Working figures of one tick, passed from system to system. */
import type { Weather } from '../mars/weather.ts';
import { TICK_SECONDS } from '../mars/constants.ts';
import type { ColonyEvent } from './events.ts';

/** Length of a tick in hours and in Earth days; rates in the sources are per hour or per day. */
export const TICK_HOURS = TICK_SECONDS / 3600;
/** Days of Earth that a tick has. */
export const TICK_DAYS = TICK_SECONDS / 86400;

/** Every field is set anew at the start of a tick, so nothing here is state. */
export type Flows = {
  weather: Weather;
  /** 0 to 23, local mean hour of the tick. */
  hour: number;
  /** Air outside, degC. */
  outsideC: number;
  /** Shares of the standing loads that power could serve, 0 to 1, by priority: life support, water loop, services. */
  served: number;
  waterServed: number;
  serviceServed: number;
  /** Electric energy kept back to keep the zones from freezing, kWh. */
  survivalKwh: number;
  /** Electric energy offered to each use by the allocation, kWh. */
  heatingKwh: number;
  isruKwh: number;
  greenhouseKwh: number;
  /** Electric energy made by light and by reactors, and drawn, kWh. */
  solarKwh: number;
  fissionKwh: number;
  drawnKwh: number;
  /** Heat set free inside the cabin and the dome, MJ. */
  heatMj: number;
  domeHeatMj: number;
  /** What happened in this tick. */
  events: ColonyEvent[];
};
