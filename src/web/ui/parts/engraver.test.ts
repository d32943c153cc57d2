import { expect, test } from 'vitest';
import { engrave } from './engraver.ts';

test('letters with marks are cut plain, and not as a dash: the slot speaks Spanish too', () => {
  expect(engrave('INSERTE EL MÓDULO')).toEqual(engrave('INSERTE EL MODULO'));
  expect(engrave('vacíe la ranura, ñ')).toEqual(engrave('VACIE LA RANURA, N'));
  expect(engrave('—')).not.toEqual(engrave('O'));
});
