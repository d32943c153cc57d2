import { describe, expect, test } from 'vitest';
import { CALM, copyOf } from '../colony.test-support.ts';
import { setGovernor } from '../commands/setGovernor.ts';
import { dryRun } from './dryRun.ts';
import { governed, seated } from './programs.test-support.ts';

describe('a trial', () => {
  test('a trial says what would come of it, and changes nothing', () => {
    const colony = seated('(set! _mem_n 5)');
    governed(colony);
    const before = copyOf(colony);
    const frame = CALM(colony.startSol);
    const tried = dryRun(
      colony,
      frame,
      '(log "hm") (set-heating 1) (set-isru 0) (set-greenhouse 0) (build-module "dome") (start-research "suitport") (order-supply "food") (begin-protocol "rationing") (+ _mem_n 1)',
      'strict',
      'trial',
    );
    expect(tried).toMatchObject({
      ok: true,
      value: '6',
      out: ['hm'],
      outputs: {
        heating: 1,
        isru: 0,
        greenhouse: 0,
        ration: 1,
        repair: 0.4,
        building: 0.4,
        build: 'dome',
        off: '',
        on: '',
        research: 'suitport',
        supply: 'food',
        protocol: 'rationing',
        complaints: [],
      },
      error: null,
    });
    expect(dryRun(colony, frame, '\n (oops)', 'strict', 'trial')).toMatchObject({
      ok: false,
      outputs: null,
      error: { kind: 'unbound', line: 2 },
    });
    expect(dryRun(colony, frame, '(set-heating oops', 'lenient', 'trial').forgiven).toHaveLength(2);
    expect(colony).toEqual(before);
  });

  test('under the seated name a trial remembers, under another it begins anew, as it does when it is seated', () => {
    const colony = seated('(set! _mem_n 5)');
    governed(colony);
    const source = '(if _mem_n (set! _mem_n (+ 1 _mem_n)) (set! _mem_n 0))';
    for (const [name, value] of [
      ['trial', '6'],
      ['another', '0'],
    ] as const) {
      const twin = copyOf(colony);
      expect(dryRun(twin, CALM(twin.startSol), source, 'strict', name)).toMatchObject({ value });
      expect(setGovernor(twin, { kind: 'set-governor', source, name })).toMatchObject({ topic: 'governor-changed' });
      governed(twin);
      expect(twin.mind.governor.memory).toBe(`{"_mem_n":${value}}`);
    }
  });
});
