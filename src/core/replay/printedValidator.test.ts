import { expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { bytesOf, lostRun, runFor, textOf } from '../cartridge/cartridge.test-support.ts';

/** What the article on sim cartridges prints under "Anti-Cheat by Design", written off as it stands there. */
type PrintedCartridge = { echoHistory: { frame: number; frameHash: string }[] };
type PrintedLedger = Record<number, { _hash: string }>;
function validateCartridge(cartridge: PrintedCartridge, frameLedger: PrintedLedger) {
  for (const echo of cartridge.echoHistory) {
    const publicFrame = frameLedger[echo.frame];
    if (publicFrame && echo.frameHash !== publicFrame._hash) {
      return { valid: false, reason: 'Frame hash mismatch at sol ' + echo.frame };
    }
  }
  return { valid: true };
}

const ledger = referenceLedger();
const sols = Array.from({ length: 200 }, (_, index) => index + 1);
const frameLedger: PrintedLedger = Object.fromEntries(sols.map((sol) => [sol, ledger.frameAt(sol)]));
const read = (bytes: Uint8Array) => JSON.parse(textOf(bytes)) as PrintedCartridge;

test('F12.9 the printed validator takes our files, as they are written', () => {
  for (const run of [runFor(40), runFor(130), lostRun()]) {
    const cartridge = read(bytesOf(run));
    expect(cartridge.echoHistory.length).toBeGreaterThan(5);
    // Nothing it looks up is absent: it passes over what its ledger does not have.
    expect(cartridge.echoHistory.every(({ frame }) => frameLedger[frame] !== undefined)).toBe(true);
    expect(validateCartridge(cartridge, frameLedger)).toEqual({ valid: true });
  }
});

test('F12.9 it refuses one with a changed frame hash, and names the sol', () => {
  const cartridge = read(bytesOf(runFor(40)));
  const echo = cartridge.echoHistory[16];
  if (echo !== undefined) echo.frameHash = '0'.repeat(64);
  expect(validateCartridge(cartridge, frameLedger)).toEqual({ valid: false, reason: 'Frame hash mismatch at sol 17' });
});
