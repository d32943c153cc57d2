/** Readings of weather and air, outside and inside. */
import { ZERO_CELSIUS_K } from '../../../mars/constants.ts';
import { TICK_HOURS } from '../../flows.ts';
import { carbonDioxideKpa, oxygenKpa } from '../../systems/zones.ts';
import type { Situation } from '../situation.ts';
import type { Reading } from './reading.ts';

function meanAirK({ weather }: Situation): number {
  let sum = 0;
  for (const kelvin of weather.airTempK) sum += kelvin;
  return sum / weather.airTempK.length;
}

export const WEATHER: readonly Reading[] = [
  {
    name: 'dust_tau',
    unit: 'optical depth',
    about: 'Dust over the site: 0.3 to 0.5 clear, above 1 a storm.',
    of: ({ weather }) => weather.tau,
  },
  {
    name: 'mars_solar_wm2',
    aliases: ['solar_wm2', 'irradiance'],
    unit: 'W/m²',
    about: 'Light on level ground at the best hour of the sol.',
    of: ({ weather }) => weather.sunlightWm2.reduce((most, one) => Math.max(most, one), 0),
  },
  {
    name: 'sun_kwh_m2',
    unit: 'kWh/m²',
    about: 'Light on level ground over the sol.',
    of: ({ weather }) => (weather.sunlightWm2.reduce((sum, one) => sum + one, 0) * TICK_HOURS) / 1000,
  },
  {
    name: 'mars_temp_k',
    aliases: ['exterior_temp_k'],
    unit: 'K',
    about: 'Mean air temperature of the sol outside.',
    of: meanAirK,
  },
  { name: 'temp_c', unit: '°C', about: 'The same in degrees Celsius.', of: (now) => meanAirK(now) - ZERO_CELSIUS_K },
  {
    name: 'mars_wind_ms',
    aliases: ['wind_ms'],
    unit: 'm/s',
    about: 'Wind at the reference site.',
    of: ({ frame }) => frame.mars.wind_ms,
  },
  { name: 'pressure_pa', unit: 'Pa', about: 'Air pressure outside.', of: ({ weather }) => weather.pressurePa },
  {
    name: 'interior_temp_k',
    aliases: ['interior_temp'],
    unit: 'K',
    about: 'Cabin temperature.',
    of: ({ colony }) => colony.cabin.tempC + ZERO_CELSIUS_K,
  },
  { name: 'cabin_c', unit: '°C', about: 'Cabin temperature.', of: ({ colony }) => colony.cabin.tempC },
  {
    name: 'dome_c',
    unit: '°C',
    about: 'Temperature among the crops: they grow best at 23 and freeze below 0.',
    of: ({ colony }) => colony.dome.tempC,
  },
  {
    name: 'o2_kpa',
    unit: 'kPa',
    about: 'Oxygen in the cabin air; 20.9 is usual.',
    of: ({ colony }) => oxygenKpa(colony),
  },
  {
    name: 'co2_kpa',
    unit: 'kPa',
    about: 'Carbon dioxide in the cabin air; above 0.6 it harms.',
    of: ({ colony }) => carbonDioxideKpa(colony),
  },
];
