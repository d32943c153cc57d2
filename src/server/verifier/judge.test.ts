import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, type Loose, missionRun, textOf, utf8 } from '../../core/cartridge/cartridge.test-support.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { encode } from '../../core/cartridge/codec.ts';
import { advanceTick, submitCommand } from '../../core/cartridge/run.ts';
import { sign } from '../../core/cartridge/sign.ts';
import { forge, FORGED } from '../../core/replay/forged.test-support.ts';
import { verify } from '../../core/replay/verify.ts';
import { allocate, fileOf, ledger, newPlayer, rankedRun, ration } from '../hub.test-support.ts';
import { judgeGauntlet } from './judgeGauntlet.ts';
import { judgeRun } from './judgeRun.ts';

const me = newPlayer();
const honest = rankedRun(8, [allocate(0, 0.3, 0.4, 0.3), ration(30, 0.9)], 'ares', { name: 'Red  Haven' });
const text = textOf(encode(cartridgeOf(honest)));
/** Why a file does not rank; the empty text when it does. */
const whyNot = (bytes: Uint8Array, player = me.key): string => {
  const finding = judgeRun(bytes, player);
  return finding.ok ? '' : finding.reason;
};

test('H3.2 an honest run ranks, with what replay found', () => {
  const finding = judgeRun(gzipSync(text), me.key);
  if (!finding.ok) throw new Error(finding.reason);
  const { ranked, checks } = finding;
  expect(Object.values(checks ?? {}).map(({ status }) => status)).toEqual(['pass', 'pass', 'pass', 'pass', 'skipped']);
  expect(ranked).toMatchObject({
    mission: 'ares',
    board: 'ares',
    class: 'stock',
    name: 'Red Haven',
    sol: 8,
    alive: true,
  });
  expect(ranked.score).toBe(cartridgeOf(honest).score.total);
  // Plain bytes are the same run.
  expect(judgeRun(utf8(text), me.key)).toMatchObject({ ok: true, ranked: { runHash: ranked.runHash } });
});

test('H3.5 what others are given holds nothing that was not computed but ids and a filtered name, and verifies', () => {
  const loose = JSON.parse(text) as Loose;
  Object.assign(loose, {
    name: 'shitty\u202e colony',
    description: 'Read my prose.',
    author: 'me@example.org',
    'x-smuggled': { a: ['b'] },
    unknown: 'kept by others',
  });
  loose.commands.push([loose.state.tick, { kind: 'set-governor', source: '; not computed, so not proved' }]);
  const finding = judgeRun(utf8(JSON.stringify(loose)), me.key);
  if (!finding.ok) throw new Error(finding.reason);
  const given = gunzipSync(finding.ranked.file);
  for (const word of ['shitty', 'prose', 'example.org', 'smuggled', 'kept by others', 'not computed'])
    expect(given.toString()).not.toContain(word);
  expect(finding.ranked.name).toBe('Ares I');
  const { checks } = verify(given, { shipped: ledger });
  expect([checks.format, checks.chain, checks.ledger, checks.replay].map(({ status }) => status)).toEqual(
    Array.from({ length: 4 }, () => 'pass'),
  );
  const decoded = decode(given);
  expect(decoded).toMatchObject({
    ok: true,
    value: { cartridge: { name: 'Ares I', author: me.key, description: '' } },
  });
});

test('a run in the middle of a sol, one that ended, and one on forecasts rank', () => {
  const half = rankedRun(3);
  for (let i = 0; i < 7; i++) advanceTick(half);
  submitCommand(half, { kind: 'set-ration', ration: 0.8 });
  advanceTick(half);
  expect(whyNot(fileOf(half))).toBe('');
  const lost = rankedRun(100, [allocate(0, 1, 0, 0), ration(0, 0.1)]);
  expect(lost.colony.ended).not.toBeNull();
  expect(judgeRun(fileOf(lost), me.key)).toMatchObject({ ok: true, ranked: { alive: false } });
});

test('a file signed by its player ranks; one signed by somebody else, or changed since, does not', () => {
  const cartridge = cartridgeOf(honest);
  const mine = encode(sign(cartridge, me.secret));
  expect(judgeRun(mine, me.key)).toMatchObject({ ok: true, checks: { signature: { status: 'pass', known: true } } });
  expect(whyNot(mine, newPlayer().key)).toBe('The file is signed by another key than yours.');
  expect(whyNot(utf8(textOf(mine).replace('Red  Haven', 'Red  Raven')))).toContain('not this key’s');
});

const longer = textOf(encode(cartridgeOf(rankedRun(20, [allocate(0, 0.3, 0.4, 0.3), ration(0, 0.9)]))));

test('the run that is forged next would rank', () => {
  expect(whyNot(utf8(longer))).toBe('');
});

test.each(Object.entries(FORGED))('%s does not rank', (_, forgery) => {
  expect(whyNot(forge({ of: longer, ...forgery }))).not.toBe('');
});

test.each([
  ['nothing', ''],
  ['no JSON', '<html>'],
  ['gzip that is cut off', gzipSync(text).subarray(0, 500)],
  ['a colony of another seed', bytesOf(missionRun('ares', 5))],
  ['a run without its end', text.slice(0, -500)],
  ['a bomb', gzipSync(Buffer.alloc(30 * 1024 * 1024, 32))],
  ['more sols than are computed', text.replace(/"tick": 192/, '"tick": 99999999')],
  ['other rules', text.replace(/\n  "rules": \d+/, '\n  "rules": 1')],
])('%s is refused in a sentence', (_, sent) => {
  expect(whyNot(typeof sent === 'string' ? utf8(sent) : sent)).toMatch(/^[A-Z].*[.)]$/);
});

/** Keys that a file may change without being another run. */
const FREE = /^\/(id|name|description|author|created|provenance|branches|_publicKey|_engineId|_signature)(\/|$)/;

type Step = string | number;
/** Every place of a JSON value that holds no other. */
function* leaves(value: unknown, path: readonly Step[] = []): Generator<readonly Step[]> {
  if (typeof value !== 'object' || value === null) return yield path;
  for (const [key, item] of Object.entries(value))
    yield* leaves(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

const FORGERIES = 1000;

test('H3.2 H3.3 of forged variants of a real cartridge none ranks, and each says why', () => {
  const real = textOf(encode(cartridgeOf(rankedRun(3, [allocate(0, 0.3, 0.4, 0.3), ration(30, 0.9)]))));
  const places = [...leaves(JSON.parse(real))].filter((path) => !FREE.test(`/${path.join('/')}`));
  const forge = (place: number, how: number): Uint8Array | null => {
    const path = places[place % places.length] ?? [];
    const loose = JSON.parse(real) as Loose;
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<Loose>((at, step) => at[step], loose);
    const old: unknown = holder[last];
    if (typeof old === 'number') holder[last] = [old + 1, old * 1.001 + 1e-9, -old - 1, old + 1000][how % 4];
    else if (typeof old === 'boolean') holder[last] = !old;
    else if (typeof old === 'string') holder[last] = how % 2 === 0 ? `${old}x` : Array.from(old).reverse().join('');
    else holder[last] = how;
    const forged = JSON.stringify(loose);
    return forged === JSON.stringify(JSON.parse(real)) ? null : utf8(forged);
  };
  const whys = new Set<string>();
  let forged = 0;
  for (const [place, how] of fc.sample(fc.tuple(fc.nat(places.length - 1), fc.nat(99)), {
    numRuns: Math.ceil(FORGERIES * 1.1),
    seed: 7,
  })) {
    const bytes = forge(place, how);
    if (bytes === null || forged === FORGERIES) continue;
    forged++;
    const why = whyNot(bytes);
    expect(why, `/${(places[place] ?? []).join('/')}`).toMatch(/^[A-Z].{10,}/);
    whys.add(why);
  }
  expect(forged).toBe(FORGERIES);
  expect(whys.size).toBeGreaterThan(20);
}, 300_000);

test('H4.5 a gauntlet is run, not believed: the same entry gives the same figures', () => {
  const entry = {
    mission: 'ares',
    name: 'Steady',
    governor: { source: '(set! heating 0.4)', profile: 'strict' },
    autopilot: null,
  };
  const finding = judgeGauntlet(gzipSync(JSON.stringify(entry)), 1);
  if (!finding.ok) throw new Error(finding.reason);
  expect(finding.ranked).toMatchObject({ class: 'gauntlet', board: 'ares', name: 'Steady', lineage: null });
  expect(finding.ranked.detail).toMatchObject({ runs: 1, sols: 1000 });
  expect(judgeGauntlet(gzipSync(JSON.stringify(entry)), 1)).toEqual(finding);
});
