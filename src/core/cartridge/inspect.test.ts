import { describe, expect, test } from 'vitest';
import { bytesOf, lostRun, runFor, utf8 } from './cartridge.test-support.ts';
import { inspect } from './inspect.ts';
import { ARTICLE_EXAMPLE, SPEC_EXAMPLE } from './printed.test-support.ts';

const inspected = (document: unknown): ReturnType<typeof inspect> => inspect(utf8(JSON.stringify(document)));

describe('F6.5 an old file that can’t be resumed is inspected all the same', () => {
  test('F6.5 the specification’s example', () => {
    expect(inspected(SPEC_EXAMPLE)).toEqual({
      ok: true,
      value: {
        format: 'mars-barn-cartridge',
        version: 1,
        migratedFrom: 1,
        mission: null,
        sol: 147,
        alive: true,
        cause: null,
        score: 15000,
        id: null,
        resumable: false,
        missing: ['/state/o2', '/state/h2o', '/state/food', '/state/power', '/state/crew'],
      },
    });
  });

  test('F6.5 the article’s example', () => {
    expect(inspected(ARTICLE_EXAMPLE)).toMatchObject({
      ok: true,
      value: {
        id: 'MBC-LZ4K2-A1B2',
        score: 15200,
        resumable: false,
        missing: ['/state/h2o', '/state/food', '/state/power'],
      },
    });
  });

  test.each([
    ['no state', { state: undefined }],
    ['an empty state', { state: {} }],
    ['a state that is a list', { state: [] }],
    ['sol as text', { state: { sol: '147', alive: true } }],
    ['a fraction of a sol', { state: { sol: 1.5, alive: true } }],
    ['alive as a number', { state: { sol: 147, alive: 1 } }],
    ['stock as text', { state: { sol: 147, alive: true, food: 'much' } }],
    ['a score that is a number', { score: 15000 }],
    ['a total that is text', { score: { total: '15000' } }],
    ['blocks that are an object', { chainBlocks: {} }],
    ['a name that is a number', { name: 7 }],
  ])('F6.5 %s is refused', (_name, change) => {
    expect(inspected({ ...SPEC_EXAMPLE, ...change })).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });

  test('F6.5 another format and a newer version are refused', () => {
    expect(inspected({ ...SPEC_EXAMPLE, _format: 'lispy-os-cartridge' })).toMatchObject({
      error: { kind: 'wrong-format' },
    });
    expect(inspected({ ...SPEC_EXAMPLE, version: 3 })).toMatchObject({ error: { kind: 'version-too-new' } });
  });
});

describe('F6.5 a file that can be resumed', () => {
  test('F6.5 of ours, alive and dead', () => {
    const alive = inspect(bytesOf(runFor(3)));
    expect(alive).toMatchObject({
      ok: true,
      value: {
        version: 2,
        migratedFrom: null,
        mission: 'ares',
        sol: 3,
        alive: true,
        cause: null,
        resumable: true,
        missing: [],
      },
    });
    expect(alive.ok && alive.value.score).toBeGreaterThan(3000);
    expect(inspect(bytesOf(lostRun()))).toMatchObject({
      value: { alive: false, cause: 'starvation' },
    });
  });

  test('F6.5 of version 1: its own claims, and that it was converted', () => {
    const whole = {
      ...ARTICLE_EXAMPLE,
      mission: 'garden',
      state: { ...ARTICLE_EXAMPLE.state, h2o: 9, food: 8, power: 7 },
    };
    expect(inspected(whole)).toMatchObject({
      value: { version: 1, migratedFrom: 1, mission: 'garden', sol: 147, score: 15200, resumable: true },
    });
  });
});
