/** Temperatures and pressures in the units that a person has chosen. The colony itself counts in kelvin and kilopascal. */
import type { Settings } from '../app/settings.ts';
import { fixed } from './format.ts';

/** The units of temperature and pressure. */
export type Measures = Pick<Settings, 'temperature' | 'pressure'>;

type Unit = { readonly unit: string; readonly scale: number; readonly zero: number; readonly digits: number };

/** From degrees Celsius. */
const TEMPERATURES: Readonly<Record<Measures['temperature'], Unit>> = {
  C: { unit: '°C', scale: 1, zero: 0, digits: 0 },
  K: { unit: 'K', scale: 1, zero: 273.15, digits: 0 },
};
/** From kilopascal. A pound-force per square inch is 6.894757 kPa (NIST SP 811, appendix B.8). */
const PRESSURES: Readonly<Record<Measures['pressure'], Unit>> = {
  kPa: { unit: 'kPa', scale: 1, zero: 0, digits: 0 },
  mbar: { unit: 'mbar', scale: 10, zero: 0, digits: -1 },
  psi: { unit: 'psi', scale: 1 / 6.894757, zero: 0, digits: 1 },
};

let chosen: Measures = { temperature: 'C', pressure: 'kPa' };

/** From now on everything is measured so. */
export function measureIn(measures: Measures): void {
  chosen = measures;
}

/** What is measured in units that can be chosen. */
export type Quantity = 'temperature' | 'pressure';

function unitFor(quantity: Quantity): Unit {
  return quantity === 'temperature' ? TEMPERATURES[chosen.temperature] : PRESSURES[chosen.pressure];
}

/** The unit's sign. */
export function unitOf(quantity: Quantity): string {
  return unitFor(quantity).unit;
}

/** The figure alone. `value` in °C or kPa; `digits` as for those. */
export function measured(quantity: Quantity, value: number, digits: number): string {
  const { scale, zero, digits: more } = unitFor(quantity);
  return fixed(value * scale + zero, Math.max(0, digits + more));
}

/** Figure and unit. */
export function measureText(quantity: Quantity, value: number, digits: number): string {
  return `${measured(quantity, value, digits)} ${unitOf(quantity)}`;
}
