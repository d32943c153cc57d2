import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameHash } from './frame.ts';
import { publish } from './publish.ts';
import { type Raw, readRaw } from './rawJson.ts';
import { type LedgerEntry, type LedgerReport, verifyLedger } from './verifyLedger.ts';

type Loose = Record<string, unknown>;
const made: readonly Loose[] = [...publish({ seed: 5, headSol: 12, epochMsd: 53630 })];

function rawOf(value: unknown): Raw {
  const read = readRaw(typeof value === 'string' ? value : JSON.stringify(value));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const check = (frames: readonly unknown[]): LedgerReport =>
  verifyLedger(frames.map((frame) => ({ place: null, frame: rawOf(frame) })));

/** A frame with other fields and the hash that they have. */
function resealed(frame: Loose | undefined, change: Loose): Loose {
  const { _hash, ...body } = { ...frame, ...change };
  return { ...body, _hash: frameHash(body as Parameters<typeof frameHash>[0]) };
}

const PASSED = {
  ok: true,
  total: 12,
  passed: 12,
  failed: [],
  gaps: [],
  linkage: { status: 'pass', reason: '11 links hold.' },
  signature: { status: 'skipped', reason: 'No frame carries a signature.' },
  head: { sol: 12, hash: made[11]?.['_hash'] },
};

test('an honest ledger holds, in any order of frames and keys', () => {
  expect(check(made)).toEqual(PASSED);
  const turned = made.map((frame) => Object.fromEntries(Object.entries(frame).toReversed())).toReversed();
  expect(check(turned)).toEqual(PASSED);
});

test('our hash is SHA-256 over sorted compact JSON, by another route', () => {
  const body = '{"a":[1,-0.5,"é"],"prevHash":null,"sol":1}';
  const _hash = createHash('sha256').update(body).digest('hex');
  expect(check([{ sol: 1, prevHash: null, a: [1.0, -0.5, 'é'], _hash }])).toMatchObject({ ok: true, passed: 1 });
});

test('one changed digit anywhere is found', () => {
  const texts = made.map((frame) => JSON.stringify(frame));
  fc.assert(
    fc.property(fc.nat(11), fc.nat(), fc.integer({ min: 1, max: 9 }), (index, nth, by) => {
      const text = texts[index] ?? '';
      const digits = [...text.matchAll(/\d/g)].map((match) => match.index);
      const at = digits[nth % digits.length] ?? 0;
      const changed = text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
      const read = readRaw(changed);
      // A leading zero is no JSON.
      fc.pre(read.ok);
      expect(check(texts.with(index, changed)).ok).toBe(false);
    }),
  );
});

describe('what is wrong is named', () => {
  test('a frame that was removed: a gap, and a link to nothing', () => {
    expect(check(made.filter(({ sol }) => sol !== 6))).toMatchObject({
      ok: false,
      passed: 11,
      failed: [],
      gaps: [[6, 6]],
      linkage: { status: 'fail', reason: 'Sol 7 links to a frame that is missing: there is none after sol 5.' },
    });
  });

  test('a frame replaced by another with a hash of its own: the link after it', () => {
    const forged = resealed(made[5], { challenge: { id: 'x' } });
    expect(check(made.with(5, forged))).toMatchObject({
      ok: false,
      passed: 12,
      linkage: { status: 'fail', reason: 'Sol 7 does not link to the hash of sol 6.' },
    });
  });

  test('a swapped link: the hash that covers it, and the link', () => {
    const swapped = { ...made[5], prevHash: made[2]?.['_hash'] };
    expect(check(made.with(5, swapped))).toMatchObject({
      failed: [{ sol: 6, reason: 'its hash is not the hash of this content' }],
      linkage: { status: 'fail', reason: 'Sol 6 does not link to the hash of sol 5.' },
    });
    expect(check(made.with(5, resealed(made[5], { prevHash: null }))).linkage).toEqual({
      status: 'fail',
      reason: 'Sol 6 begins a chain, though sol 5 is in one.',
    });
    expect(check(made.with(5, resealed(made[5], { prevHash: 7 }))).linkage).toMatchObject({ status: 'fail' });
  });

  test.each([
    [5, null, 'it is no frame: not an object'],
    [{ _hash: 'a'.repeat(64) }, null, 'it names no sol'],
    [{ sol: 1.5, _hash: 'a'.repeat(64) }, null, 'it names no sol'],
    ['{"sol": 1e3}', null, 'it names no sol'],
    [{ sol: 0 }, null, 'it names no sol'],
    [{ sol: 3 }, 3, 'it carries no hash'],
    [{ sol: 3, _hash: 7 }, 3, 'its hash is no text'],
    [{ sol: 3, _hash: 'A'.repeat(64) }, 3, 'its hash has neither 64 nor 16 hexadecimal digits'],
    [{ sol: 3, _hash: '0'.repeat(16) }, 3, 'its hash is not the hash of this content'],
    [{ sol: 3, _hash: '0'.repeat(64) }, 3, 'its hash is not the hash of this content'],
    [`{"sol": 3, "x": 1e999, "_hash": "${'0'.repeat(64)}"}`, 3, /RFC 8785/],
    [`{"sol": 3, "x": "\\ud800", "_hash": "${'0'.repeat(64)}"}`, 3, /RFC 8785/],
  ])('%j', (frame, sol, reason) => {
    expect(check([frame])).toMatchObject({
      ok: false,
      total: 1,
      passed: 0,
      failed: [{ sol, reason: typeof reason === 'string' ? reason : (expect.stringMatching(reason) as string) }],
    });
  });

  test('a frame in the place of another, and one that comes twice', () => {
    const entry = (place: number, index: number): LedgerEntry => ({ place, frame: rawOf(made[index]) });
    expect(verifyLedger([entry(1, 1)]).failed).toEqual([{ sol: 2, reason: 'it stands in the place of sol 1' }]);
    expect(check([made[0], made[1], made[1]])).toMatchObject({
      ok: false,
      passed: 2,
      failed: [{ sol: 2, reason: 'there is another frame of this sol' }],
    });
  });

  test('no frames at all', () => {
    expect(verifyLedger([], [3, 9])).toMatchObject({ ok: false, total: 0, gaps: [[3, 9]], head: null });
  });
});

describe('what is absent is skipped', () => {
  const old = { sol: 7, mars: 1, _signature: 'x', _hash: '' };
  const hash = createHash('sha256').update('{"mars": 1, "sol": 7}').digest('hex').slice(0, 16);

  test('links and signatures of the version-1 ledger', () => {
    expect(check([{ ...old, _hash: hash }])).toMatchObject({
      ok: true,
      linkage: { status: 'skipped', reason: 'No frame carries prevHash.' },
      signature: { status: 'skipped', reason: expect.stringContaining('1 frames carry a signature') as string },
    });
  });

  test('a chain may begin inside a ledger, and a part of one may begin inside a chain', () => {
    const begins = resealed(made[0], { sol: 8 });
    expect(check([{ ...old, _hash: hash }, begins])).toMatchObject({ ok: true, linkage: { status: 'skipped' } });
    expect(check(made.slice(4))).toMatchObject({ ok: true, gaps: [], linkage: { reason: '7 links hold.' } });
  });

  test('sols that should be there are gaps', () => {
    const entries = made.slice(2, 4).map((frame) => ({ place: null, frame: rawOf(frame) }));
    const gaps = [
      [1, 2],
      [5, 9],
    ];
    expect(verifyLedger(entries, [1, 9])).toMatchObject({ ok: true, gaps });
  });
});

test('no value makes it throw', () => {
  const part = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('0'.repeat(64), 'f'.repeat(16), 1, 2));
  const frame = fc.oneof(fc.record({ sol: part, _hash: part, prevHash: part }, { requiredKeys: [] }), part);
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 5 }), (frames) => {
      const report = check(frames.map((value) => JSON.stringify(value)));
      expect(report.passed + report.failed.length).toBe(report.total);
    }),
  );
});
