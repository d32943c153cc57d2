import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spotsIn } from '../../dev/fuzz/leaves.ts';
import { compile, run as runProgram } from '../lispy/lispy.ts';
import { replay } from '../replay/replay.ts';
import { cartridgeIn, ledger, refusalOf, runIn, textOf, utf8 } from './cartridge.test-support.ts';
import { decode, encode } from './codec.ts';
import { MADE, PROGRAMS, withPrograms, withSeated } from './hostileMade.test-support.ts';
import { advanceSols } from './run.ts';

describe('F5.1 F5.2 hostile files that are made', () => {
  test.each(Object.keys(MADE))('F5.1 %s', (name) => {
    const made = MADE[name];
    const refusal = refusalOf(made?.make() ?? new Uint8Array());
    expect(refusal?.kind).toBe(name.slice(0, name.indexOf('--')));
    expect(refusal?.message).toMatch(/^[A-Z/].*[.]$/s);
    expect(refusal?.message.length).toBeLessThan(300);
    if (made?.path !== undefined) expect(refusal?.path.slice(0, made.path.length)).toBe(made.path);
  });
});

const golden = readFileSync(new URL('./golden/v2-r2-sol40-commands.json', import.meta.url), 'utf8');

test('F5.1 cut off anywhere, a file is refused', () => {
  const bytes = utf8(golden);
  const kinds = new Set<string | undefined>();
  // The line feed at the end is no part of the JSON.
  for (let cut = 0; cut < bytes.length - 1; cut += 97) kinds.add(refusalOf(bytes.subarray(0, cut))?.kind);
  expect([...kinds].filter((kind) => kind !== 'not-json' && kind !== 'not-utf8')).toEqual([]);
});

/** What a page that trusted a file would run. */
const MARKUP = '<img src=x onerror="alert(1)"></script><script>alert(1)</script>';

test('F5.1 F2.2 markup in any text is refused, or is text: it is kept as it came and changes nothing else', () => {
  const { leaves } = spotsIn(JSON.parse(golden));
  const places = new Map(
    leaves
      .filter(({ parent, key }) => typeof parent[key] === 'string')
      .map(({ path }) => [path.replaceAll(/\/\d+(?=\/|$)/g, '/*'), path]),
  );
  expect(places.size).toBeGreaterThan(30);
  const taken = [...places.values()].filter((path) => {
    const document = JSON.parse(golden) as Record<string, unknown>;
    const spot = spotsIn(document).leaves.find((leaf) => leaf.path === path);
    if (spot !== undefined) spot.parent[spot.key] = MARKUP;
    const decoded = decode(utf8(JSON.stringify(document)));
    if (!decoded.ok) return false;
    expect(JSON.parse(textOf(encode(decoded.value.cartridge)))).toEqual(document);
    return true;
  });
  expect(taken).toEqual(expect.arrayContaining(['/name', '/description', '/author']));
  expect(taken).not.toContain('/id');
});

describe('F5.5 programs that come along in a file', () => {
  const bytes = withPrograms();

  test('F5.5 nothing of them is run by reading, going on and replaying; they are kept as they came', () => {
    const cartridge = cartridgeIn(bytes);
    expect(cartridge.extra['x-programs']).toEqual(PROGRAMS);
    const run = runIn(bytes);
    advanceSols(run, 2);
    expect(replay(cartridge, ledger).equal).toBe(true);
    expect(run.extra['x-programs']).toEqual(PROGRAMS);
  });

  test.each(Object.keys(PROGRAMS))('F5.5 one that %s ends in a refusal when somebody runs it', (name) => {
    const program = compile(String((cartridgeIn(bytes).extra['x-programs'] as Record<string, string>)[name]));
    if (program.ok) expect(runProgram(program.value).ok).toBe(false);
    else expect(program.error.error.message).toMatch(/./);
  });

  test.each(Object.entries(PROGRAMS))(
    'F5.5 one that %s, seated, is stopped and told; the run goes on',
    (_name, source) => {
      const run = runIn(withSeated(source));
      const before = run.colony.tick;
      advanceSols(run, 5);
      expect(run.colony.tick).toBe(before + 120);
      expect(run.colony.mind.governor).toMatchObject({ source, trouble: { kind: expect.any(String) as unknown } });
      expect(run.echoes.at(-5)?.events.map(({ type }) => type)).toContain('governor-failed');
    },
  );
});
