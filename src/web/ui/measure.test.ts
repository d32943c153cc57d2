import { afterEach, expect, test } from 'vitest';
import { measureIn, measureText } from './measure.ts';

afterEach(() => measureIn({ temperature: 'C', pressure: 'kPa' }));

test('temperatures and pressures are shown in the units that were chosen, to the same precision', () => {
  expect(measureText('temperature', -66.4, 0)).toBe('−66 °C');
  expect(measureText('pressure', 101.325, 1)).toBe('101.3 kPa');
  measureIn({ temperature: 'K', pressure: 'mbar' });
  expect(measureText('temperature', 0, 2)).toBe('273.15 K');
  expect(measureText('pressure', 101.325, 1)).toBe('1,013 mbar');
  measureIn({ temperature: 'K', pressure: 'psi' });
  // One standard atmosphere.
  expect(measureText('pressure', 101.325, 1)).toBe('14.70 psi');
});

test('what is not known stays a dash in every unit', () => {
  measureIn({ temperature: 'K', pressure: 'psi' });
  expect(measureText('temperature', Number.NaN, 1)).toBe('— K');
});
