import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allocate, rationTo } from '../colony/colony.test-support.ts';
import type { Command } from '../colony/commands/command.ts';
import { stateHashOf } from './chain.ts';
import { newRun } from './cartridge.test-support.ts';
import { advanceSols, submitCommand } from './run.ts';

/*
 * The chain under the present rules. It moves with the colony's bits (../colony/step.noreg.test.ts) and with the ledger's, and if
 * it moves alone, then the format of genesis, log or block has changed. `SAVE_NOREG=1 npx vitest run
 * src/core/cartridge/run.noreg` pins it anew; say why in the commit.
 */
const COMMANDS: Readonly<Record<number, readonly Command[]>> = {
  0: [rationTo(0.9)],
  20: [allocate(0.2, 0.5, 0.3), allocate(2, 0, 0)],
  45: [rationTo(0.75), allocate(0.1, 0.2, 0.7)],
};

const PINNED = new URL('run.noreg.json', import.meta.url);
type Pin = readonly (readonly [sol: number, head: string, state: string])[];

const SEEDS = [1, 20_250_301] as const;

function lived(seed: number): Pin {
  const run = newRun(seed);
  const seen: [number, string, string][] = [];
  for (let sol = 0; sol < 150; sol++) {
    for (const command of COMMANDS[sol] ?? []) submitCommand(run, command);
    advanceSols(run, 1);
    if ([1, 10, 60, 150].includes(sol + 1)) seen.push([sol + 1, run.chainHead, stateHashOf(run.colony)]);
  }
  return seen;
}

if (process.env['SAVE_NOREG'] === '1')
  writeFileSync(PINNED, `${JSON.stringify(Object.fromEntries(SEEDS.map((seed) => [seed, lived(seed)])), null, 2)}\n`);

test.each([...SEEDS])('F4.1 R1.8 seed %i: chain heads and state hashes at sols 1, 10, 60 and 150', (seed) => {
  const pinned = JSON.parse(readFileSync(PINNED, 'utf8')) as Record<string, Pin>;
  expect(lived(seed)).toEqual(pinned[seed]);
});
