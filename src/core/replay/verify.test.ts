import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stockGenesis } from '../colony/colony.test-support.ts';
import { RULES } from '../colony/step.ts';
import { heldLedger } from '../mars/ledger/held.ts';
import { publish } from '../mars/publish.ts';
import {
  advanceTicks,
  bent,
  bytesOf,
  type Loose,
  lostRun,
  missionRun,
  runIn,
  textOf,
  utf8,
} from '../cartridge/cartridge.test-support.ts';
import { AUTOSAVE, cartridgeOf } from '../cartridge/convert.ts';
import { advanceSols, beginRun } from '../cartridge/run.ts';
import { provisionedRun } from '../../dev/engines/voyage.ts';
import { eventfulRun } from '../../dev/fuzz/eventfulRun.ts';
import { refusedReport } from './verify.ts';
import { check, statusesOf, PASSES, run, honest } from './verify.test-support.ts';

describe('F12.1 five verdicts, each with a reason', () => {
  test('F12.1 an honest file passes whatever it claims', () => {
    const report = check(honest);
    expect(statusesOf(report)).toEqual(PASSES);
    expect(report).toMatchObject({ format: 'mars-barn-cartridge', version: 2, ok: true, refusal: null });
    for (const { reason, at } of Object.values(report.checks)) {
      expect(reason).toMatch(/^[A-Z0-9].*\.$/);
      expect(at).toBeUndefined();
    }
  });

  test('F12.1 so do a run of many sols, whole and trimmed, one from a trimmed file, and one that was lost', () => {
    const long = eventfulRun(150);
    const resumed = runIn(bytesOf(long, { echoes: 2, blocks: 0 }));
    advanceSols(resumed, 3);
    for (const one of [bytesOf(long), bytesOf(long, AUTOSAVE), bytesOf(resumed), bytesOf(lostRun())])
      expect(statusesOf(check(one))).toEqual(PASSES);
  });

  test('F12.1 so does a run of 1,000 sols, whole, trimmed for an autosave, and going on from that', () => {
    const long = provisionedRun(1);
    advanceSols(long, 1000);
    expect(long.chainLength).toBe(1000);
    const resumed = runIn(bytesOf(long, AUTOSAVE));
    advanceSols(resumed, 1);
    for (const one of [bytesOf(long), bytesOf(long, AUTOSAVE), bytesOf(resumed)])
      expect(statusesOf(check(one))).toEqual(PASSES);
  });

  test('F12.1 so do missions that begin in another season, and runs in the middle of a sol', () => {
    for (const mission of ['dustbowl', 'optimus', 'lunar'] as const) {
      const one = missionRun(mission, 5);
      advanceSols(one, 2);
      advanceTicks(one, 7);
      expect(statusesOf(check(bytesOf(one)))).toEqual(PASSES);
    }
  });

  test('F12.1 every golden file verifies, or says what is skipped', () => {
    const folder = new URL('../cartridge/golden/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      const report = check(bytes);
      const { chainBlocks } = JSON.parse(textOf(bytes)) as Loose;
      expect([name, report.ok]).toEqual([name, true]);
      if (name.startsWith('v1'))
        expect(statusesOf(report)).toEqual({
          format: 'pass',
          chain: (chainBlocks ?? []).length > 0 ? 'pass' : 'skipped',
          ledger: 'skipped',
          replay: 'skipped',
          signature: 'skipped',
        });
      expect(report.version).toBe(name.startsWith('v1') ? 1 : 2);
    }
  });

  test('F12.1 a version-1 file that can’t be resumed is a cartridge all the same, and says what it lacks', () => {
    const report = check(utf8('{"_format":"mars-barn-cartridge","version":1,"state":{"sol":3,"alive":true}}'));
    expect(report).toMatchObject({ ok: true, version: 1, checks: { format: { status: 'pass' } } });
    expect(report.checks.format.reason).toContain('/state/o2');
  });

  test('F12.1 a version-1 file whose blocks do not lead to its head fails', () => {
    const old = new Uint8Array(readFileSync(new URL('../cartridge/golden/v1-fix-starved.json', import.meta.url)));
    expect(check(bent(old, (one) => void (one.chainHead = 'beef')))).toMatchObject({
      ok: false,
      checks: { format: { status: 'pass' }, chain: { status: 'fail', at: { field: '/chainBlocks' } } },
    });
  });

  test('F12.1 what is refused before there is a run: format fails, the rest is skipped', () => {
    for (const [bytes, format, kind] of [
      [utf8('{"_format":"lispy-os-cartridge","version":9}'), 'lispy-os-cartridge', 'version-too-new'],
      [utf8('{"_format":"Two Words","version":1}'), 'Two Words', 'invalid'],
      [utf8('[]'), null, 'not-a-cartridge'],
      [utf8('nothing'), null, 'not-json'],
      [bent(honest, (one) => void delete one.state), 'mars-barn-cartridge', 'invalid'],
    ] as const) {
      const report = check(bytes);
      expect(report).toMatchObject({ ok: false, format, refusal: { kind }, checks: { format: { status: 'fail' } } });
      for (const name of ['chain', 'ledger', 'replay'] as const) expect(report.checks[name].status).toBe('skipped');
    }
    expect(refusedReport({ kind: 'damaged-gzip', message: 'Torn.', path: '' })).toMatchObject({
      ok: false,
      format: null,
      refusal: { kind: 'damaged-gzip' },
    });
  });

  test('F12.1 a file that contradicts itself is still asked everything else', () => {
    const report = check(bent(honest, (one) => void one.state.sol++));
    expect(statusesOf(report)).toEqual({ ...PASSES, format: 'fail', replay: 'fail' });
    expect(report.refusal).toMatchObject({ kind: 'inconsistent', path: '/state/sol' });
    const cut = check(bent(honest, (one) => void one.chainBlocks.pop()));
    expect(statusesOf(cut)).toMatchObject({ format: 'fail', chain: 'fail', replay: 'fail' });
  });
});

describe('F12.2 a verdict that fails names the place', () => {
  const places = (change: (one: Loose) => void) => {
    const { checks } = check(bent(honest, change));
    return Object.fromEntries(
      Object.entries(checks).flatMap(([name, { at }]) => (at === undefined ? [] : [[name, at]])),
    );
  };

  test('F12.2 a block, a command, the state, a frame, a score', () => {
    expect(places((one) => void (one.chainBlocks[4].frameHash = 'a'.repeat(64)))).toEqual({
      chain: { sol: 5, field: '/chainBlocks/4/hash' },
      ledger: { sol: 5, field: '/chainBlocks/4/frameHash' },
      replay: { sol: 5, field: '/chainBlocks/4/frameHash' },
    });
    expect(places((one) => void (one.commands = [[50, { kind: 'set-ration', ration: 1 }]]))).toMatchObject({
      chain: { sol: 3, field: '/chainBlocks/2/commandsHash' },
    });
    expect(places((one) => void (one.state.tanks.oxygenKg += 1e-9))).toMatchObject({
      chain: { sol: 12, field: '/chain/headStateHash' },
      replay: { sol: 12, field: '/state/tanks/oxygenKg' },
    });
    expect(places((one) => void (one.echoHistory[6].frameHash = 'a'.repeat(64)))).toEqual({
      ledger: { sol: 7, field: '/echoHistory/6/frameHash' },
      replay: { sol: 7, field: '/echoHistory/6/frameHash' },
    });
    expect(places((one) => void (one.score.total += 1))).toEqual({ replay: { sol: 12, field: '/score/total' } });
  });

  test('F12.2 a state and its hash that were changed together part from the last block', () => {
    const report = check(
      bent(honest, (one) => {
        one.state.wasteKg = 0;
        one.chain.headStateHash = cartridgeOf(
          runIn(bent(honest, (two) => void (two.state.wasteKg = 0))),
        ).chain.headStateHash;
      }),
    );
    expect(report.checks.chain.at).toEqual({ sol: 12, field: '/chainBlocks/11/stateHash' });
    expect(report.checks.replay.at).toEqual({ sol: 12, field: '/state/wasteKg' });
  });
});

describe('F12.3 what can’t be asked is skipped, with the reason', () => {
  test('F12.3 a ledger that is not at hand fails its verdict, and leaves nothing to replay', () => {
    const { ok, checks, refusal } = check(bent(honest, (one) => void (one.genesis.ledger.id = 'venus-1')));
    expect([ok, refusal?.kind]).toEqual([false, 'unknown-ledger']);
    expect(checks.ledger).toMatchObject({ status: 'fail', at: { field: '/genesis/ledger' } });
    expect(checks.replay.status).toBe('skipped');
  });

  test('F12.3 frames that travel are the ledger as far as they go, and one that is changed is found', () => {
    const frames = [...publish({ seed: 9, headSol: 60, epochMsd: 53900 })];
    const named = { id: 'elsewhere', headHash: frames[59]?._hash ?? '' };
    const genesis = { ...stockGenesis(4), ledger: named };
    const held = beginRun(run.identity, genesis, heldLedger({ ...named, frames }));
    advanceSols(held, 5);
    const bytes = bytesOf(held);
    const report = check(bytes);
    expect(statusesOf(report)).toEqual(PASSES);
    expect(report.checks.ledger.reason).toContain('as far as this file carries it');
    const bentFrame = check(bent(bytes, (one) => void (one.frames[2].mars.dust_tau = 0.1)));
    expect(bentFrame.checks.format.at).toMatchObject({ field: '/frames/2/_hash' });
    // The oldest may stay behind: then there is nothing to compute the first sols with.
    const late = check(bent(bytes, (one) => void one.frames.shift()));
    expect(late.checks.replay.status).toBe('skipped');
    expect(late.checks.ledger).toMatchObject({ status: 'fail', at: { sol: 1 } });
  });

  test('F12.3 other rules, and more sols than the caller computes', () => {
    const other = bent(honest, (one) => void (one.rules = one.genesis.rules = RULES + 1));
    expect(check(other).checks.replay).toMatchObject({ status: 'skipped' });
    expect(check(honest, { mostSols: 11 }).checks.replay).toEqual({
      status: 'skipped',
      reason: 'The run has 12 sols; at most 11 are computed again here.',
    });
    expect(check(honest, { mostSols: 12 }).checks.replay.status).toBe('pass');
  });

  test('F12.3 a state can’t be passed off as just converted', () => {
    const report = check(bent(honest, (one) => void (one.chain.headStateHash = '0'.repeat(64))));
    expect(report.checks.replay).toMatchObject({ status: 'fail', at: { field: '/chain/headStateHash' } });
  });
});
