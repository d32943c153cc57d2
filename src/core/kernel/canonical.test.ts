import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes, canonicalText } from './canonical.ts';
import { toHex } from './hash.ts';

describe('RFC 8785', () => {
  const sample: unknown = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);

  test('section 3.2.2 and 3.2.3: the sample object', () => {
    expect(canonicalText(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('section 3.2.4: its bytes', () => {
    expect(toHex(canonicalBytes(sample))).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e33' +
        '3333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e' +
        '4127425c225c5c5c5c5c222f227d',
    );
  });

  test('section 3.2.3: keys in order of UTF-16 code units', () => {
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalText(names)).toBe(
      String.raw`{"\r":"Carriage Return","1":"One","` +
        '\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign",' +
        '"\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: the number %s is %s', (bits, want) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonicalText(view.getFloat64(0))).toBe(want);
  });
});

test('values that JSON cannot say throw TypeError, at any depth the package looks at', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  for (const bad of [undefined, NaN, Infinity, -Infinity, '\ud800', '\udc00a', [NaN], { a: [-Infinity] }, cycle]) {
    expect(() => canonicalText(bad)).toThrow(TypeError);
    expect(() => canonicalBytes(bad)).toThrow(TypeError);
  }
});

// Data is validated before. These are what happens if it was not, as the doc comment says.
test('undefined inside a value does not throw', () => {
  expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(canonicalText([undefined])).toBe('[null]');
});

test('the same value has the same text, however its keys were put in, and reads back as itself', () => {
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });
  const reversed = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(reversed);
    if (x === null || typeof x !== 'object') return x;
    return Object.fromEntries(
      Object.entries(x)
        .toReversed()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  fc.assert(
    fc.property(value, (x) => {
      const text = canonicalText(x);
      expect(canonicalText(reversed(x))).toBe(text);
      expect(canonicalText(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(x)));
      expect(new TextDecoder().decode(canonicalBytes(x))).toBe(text);
    }),
  );
});
