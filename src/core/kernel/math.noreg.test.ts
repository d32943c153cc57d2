import { expect, test } from 'vitest';
import { mathHashes } from '../../dev/engines/probe.ts';

/*
 * The bits of 20,000 results of every function. If one of these changes, every replay changes with it: that takes a
 * new rules number. The same hashes must come out of every browser (src/dev/engines).
 */
test('the bits have not changed', () => {
  expect(mathHashes(20_000)).toEqual({
    acos: '69443bc129114ec7cb60b9d3d7914904',
    asin: '55debee112994dbe772d2c823a33bfa5',
    atan: '264080c30230db96bae4020019a1186d',
    atan2: '3427a8c85a3c9af8be9c82a9ef9252ff',
    cos: 'cbe88a2105b12031c655370ca0b8cd19',
    draw: 'ec84e1a205b1aed501cdbf06982eaa1b',
    drawNormal: '465a209c42934eed78712e29236009af',
    exp: 'af3b9248c50ed99b5c32ea47e9c53772',
    hypot: '386b81c924ac403ff06929c27229a6cd',
    ln: 'bbda70d08491aa7b4107bbe099c6a352',
    log10: '6028d70002606dfbb292ca8ef6a7fe38',
    log2: 'b6e2c289fa297b90af5815a81a4981ad',
    pow: '44d083223f864a4dc77f520106c75c9a',
    sin: '7ddccea50d8f225c14e0954983a7b3e4',
    tan: '0edc06f09a7cf644b943b983b6150ef9',
    tanh: '1a02b545da9e198027c73a00e71203a5',
  });
});

test('every hash depends on every result', () => {
  const [fewer, more] = [mathHashes(299), mathHashes(300)];
  for (const name of Object.keys(more)) expect(fewer[name], name).not.toBe(more[name]);
});
