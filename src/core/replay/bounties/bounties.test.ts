import { expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, lostRun, runFor } from '../../cartridge/cartridge.test-support.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import type { Command } from '../../colony/commands/command.ts';
import { BOUNTY_KEYS, type BountyKey } from './bounty.ts';
import { BOUNTY } from './table.ts';

const lived = (sols: number, commands: readonly Command[] = []): Cartridge =>
  cartridgeIn(bytesOf(runFor(sols, 3, commands)));
const check = (key: BountyKey, cartridge: Cartridge) => BOUNTY[key](cartridge, ledger);

test.each(BOUNTY_KEYS)('R13.13 %s passes on a run that is as it should be, and changes nothing', (key) => {
  const cartridge = lived(20);
  const before = JSON.stringify(cartridge);
  const { pass, checked, sols } = check(key, cartridge);
  expect(checked).toMatch(/^[A-Z0-9].*\.$/);
  expect(pass, checked).toBe(true);
  expect(sols).toBeGreaterThanOrEqual(10);
  expect(JSON.stringify(cartridge)).toBe(before);
});

test('R13.13 DIAGNOSTIC fails on a governor that fails, asks in vain, or is off', () => {
  const source = (text: string) => lived(14, [{ kind: 'set-governor', source: text, name: 'tried' }]);
  expect(check('diagnostic', source('(car 1)'))).toMatchObject({
    pass: false,
    checked: expect.stringContaining('On sol 5'),
  });
  expect(check('diagnostic', source('(set! heating_alloc "much")'))).toMatchObject({
    pass: false,
    checked: expect.stringContaining('heating_alloc is'),
  });
  expect(check('diagnostic', lived(3, [{ kind: 'set-governor', enabled: false }])).pass).toBe(false);
});

test('R13.13 DRILL fails where a storm leaves life support without power, and where nobody is left', () => {
  const cartridge = lived(3);
  for (const module of cartridge.state.built) {
    if (module.key === 'fission_reactor') module.offline = true;
    if (module.key === 'solar_farm') module.wear = 0.9;
  }
  const { pass, checked, sols } = check('drill', cartridge);
  expect(sols).toBeGreaterThan(5);
  expect(checked).toContain('of its power at the worst');
  expect(pass, checked).toBe(false);
  expect(check('drill', cartridgeIn(bytesOf(lostRun())))).toMatchObject({
    pass: false,
    checked: 'The colony has ended.',
  });
});

test('R13.13 ECHO TEST and LEDGER CHECK fail on a file that was changed', () => {
  const changed = structuredClone(lived(20));
  Object.assign(changed.echoHistory.at(-3) ?? {}, { cri: 99 });
  expect(check('echo-test', changed)).toMatchObject({ pass: false, checked: expect.stringContaining('Sol 18') });
  expect(check('ledger-check', changed).pass).toBe(true);
  const cut = structuredClone(lived(20));
  Object.assign(cut.chainBlocks[5] ?? {}, { frameHash: 'a'.repeat(64) });
  expect(check('ledger-check', cut).pass).toBe(false);
  expect(check('echo-test', { ...lived(20), rules: 9 })).toMatchObject({ pass: false, sols: 0 });
});
