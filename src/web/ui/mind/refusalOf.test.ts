import { expect, test } from 'vitest';
import { refusalOf } from './refusalOf.ts';

const no = (key: string, refusal: string | null) => ({ key, refusal });
const details = {
  buildable: [no('medbay', 'Medbay takes 900 kg of parts; there are 500.'), no('airlock', null)],
  techs: [no('crop_genetics', 'It needs Crop optimization first.')],
  supply: { cargoes: [no('food', 'An order is on its way already.')] },
  protocols: [no('power_save', 'Another protocol is in force.')],
} as unknown as Parameters<typeof refusalOf>[0];

test('what a governor would begin is told with the refusal of the command that begins it', () => {
  const why = (what: 'build' | 'off' | 'on' | 'research' | 'supply' | 'protocol', key: string) =>
    refusalOf(details, { what, key });
  expect(why('build', 'medbay')).toMatch(/there are 500/);
  expect(why('research', 'crop_genetics')).toMatch(/first/);
  expect(why('supply', 'food')).toMatch(/already/);
  expect(why('protocol', 'power_save')).toMatch(/in force/);
});

test('what would be granted, what nobody knows and what is switched has none', () => {
  expect(refusalOf(details, { what: 'build', key: 'airlock' })).toBeNull();
  expect(refusalOf(details, { what: 'build', key: 'castle' })).toBeNull();
  expect(refusalOf(details, { what: 'off', key: 'medbay' })).toBeNull();
});
