import { describe, expect, test } from 'vitest';
import { printedOnShipped } from '../../../dev/words/places.ts';
import { spoken } from '../../../dev/words/spoken.ts';
import { BOOK, PRINTED, SENTENCES } from './book.ts';
import { PARTS } from './told/parts.ts';

const say = (sentence: string): string => BOOK(sentence, false);
const holes = (text: string): string[] => text.match(/\{\d*\}/g) ?? [];

describe('the Spanish book', () => {
  const said = spoken();

  test('has every sentence that the core and the machinery say on the page, and no other', () => {
    const missing = said.filter(({ key }) => !Object.hasOwn(SENTENCES, key));
    expect(missing.map(({ place, key }) => `${place}: ${key}`)).toEqual([]);
    const keys = new Set(said.map(({ key }) => key));
    expect(Object.keys(SENTENCES).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('has what the shipped modules and agents print on themselves, and nothing else', () => {
    expect(Object.keys(PRINTED).toSorted()).toEqual([...printedOnShipped()].toSorted());
  });

  test('puts in what the English puts in, and nothing that is not there', () => {
    const wrong = Object.entries(SENTENCES).filter(([english, spanish]) => {
      const given = holes(english).length;
      const taken = holes(spanish);
      return taken.every((hole) => hole === '{}')
        ? taken.length !== given
        : taken.some((hole) => hole === '{}' || Number(hole.slice(1, -1)) > given);
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(PARTS).filter((part) => part.includes('{'))).toEqual([]);
  });

  test.each([
    ['The recycler falls behind', 'El reciclador se atrasa'],
    ['A ration is between 0.1 and 1.5, not 9.', 'Una ración está entre 0,1 y 1,5, no 9.'],
    ['A micrometeorite struck: solar farm. Air was lost.', 'Golpeó un micrometeorito: parque solar. Se perdió aire.'],
    ['Solar farm 2 is off', 'Parque solar 2 está apagado'],
    [
      'Crew rest for 3 sols. No work but the crops: fatigue falls and bodies mend half as fast again.',
      'Descanso general durante 3 soles. Sin trabajo salvo los cultivos: la fatiga baja y los cuerpos sanan vez y media más deprisa.',
    ],
    [
      'This file is 12.5 MB. A cartridge is at most 10 MiB.',
      'Este archivo ocupa 12,5 MB. Un cartucho ocupa como mucho 10 MiB.',
    ],
    ['Chen Wei was lost', 'Chen Wei se perdió'],
    ['Of hunger.', 'Por hambre.'],
    ['A stuck bolt (Optimus-1)', 'Un perno atascado (Optimus-1)'],
    [
      'Dust storm: A dust storm of severity 14 % goes on. Night reserve raised by 14 %.',
      'Tormenta de polvo: Sigue una tormenta de polvo de fuerza 14 %. Reserva nocturna aumentada 14 %.',
    ],
    [
      'System flip: From gain to loss: charge. Shares against it: heating 36 %, ISRU 15 %, greenhouse 49 %.',
      'Vuelco del sistema: De ganar a perder: carga. Reparto en contra: calefacción 36 %, ISRU 15 %, invernadero 49 %.',
    ],
    ['heating 0.30, ISRU 0.20, greenhouse 0.50', 'calefacción 0,30, ISRU 0,20, invernadero 0,50'],
  ])('says: %s', (english, spanish) => {
    expect(say(english)).toBe(spanish);
  });

  test('what is in no table stays as it is written, names and a stranger’s words', () => {
    for (const text of [
      'Chen Wei',
      '',
      'A note of mine.',
      'I went to bed, and slept.',
      'set-ration',
      'Quelle heure est-il ?',
    ])
      expect(say(text)).toBe(text);
    expect(BOOK('CLOSED LOOP', true)).toBe('CIRCUITO CERRADO');
    expect(BOOK('MY OWN LOOP is done.', true)).toBe('MY OWN LOOP is done.');
  });
});
