import { expect, test } from 'vitest';
import { allocate, rationTo } from '../colony/colony.test-support.ts';
import type { Command } from '../colony/commands/command.ts';
import { stateHashOf } from './chain.ts';
import { newRun } from './cartridge.test-support.ts';
import { advanceSols, submitCommand } from './run.ts';

/*
 * The chain under rules 1. It moves with the colony's bits (../colony/step.noreg.test.ts) and with the ledger's, and if
 * it moves alone, then the format of genesis, log or block has changed.
 */
const COMMANDS: Readonly<Record<number, readonly Command[]>> = {
  0: [rationTo(0.9)],
  20: [allocate(0.2, 0.5, 0.3), allocate(2, 0, 0)],
  45: [rationTo(0.75), allocate(0.1, 0.2, 0.7)],
};

const PINNED: Readonly<Record<number, readonly (readonly [sol: number, head: string, state: string])[]>> = {
  1: [
    [
      1,
      'b60fff1e909cc9257560357568d4fe1f1a58cb6dc333e22c7072b30f9ba66dbd',
      'b304008454effe48ea9681adf4005a65e2bcbd8b4faf5ce0615837d111f0313a',
    ],
    [
      10,
      '1b18110c6bf86c8c2221cf511e9e351a1665e2f7217c55d98415c5962831aca6',
      'bcc09ebd938b2fd9d2f9940f139717d3db64f5fb5d2517bfe40394c461aa6be5',
    ],
    [
      60,
      '0eca0041120f5f453c697d130052d8422b67daa3cc12ea6c1705d5872c461c8e',
      '01a48442a80de6c0342a36d5e9985ae2d55518708d70971d619beb3e4497b89d',
    ],
    [
      150,
      'ade0b68985c60f77ceb854b245f628b60c0eff0f1b9e04144c38ad1cdcf69992',
      '974e70b5168112bffd77242b21aafe8e8b8689e0f205f8481c8e52ecd8ee8296',
    ],
  ],
  20250301: [
    [
      1,
      '14533dc9381d97269e13799e4d590c76171a82628315fe5f14b8bf9531bf72f0',
      '610a7759db25e438fe9780c3fecfb336cf9d99a995ec9e7f646bac9ed0b6413d',
    ],
    [
      10,
      'c9e1208398f6056a255ac01e26047ca578764669f04deab04dea0b386238a62d',
      '17b7447245bc9db508d72b7d41e7756e351cfa03e0ba057dd556dcc9d640b1e0',
    ],
    [
      60,
      '12f08a93985e41a91e56e27ad2b46078e6f4d56613cc0dfcbcc46e09f5866b07',
      '85f071d9c95732e1ba983b8f55529b56450344d7b70cb7ae6db360e87bbfda89',
    ],
    [
      150,
      'bf9536fd44279be5c7ae23f99dd84a37f0744d5004aaa9df4c155f779700e484',
      'b586018ce0b25f84cde58a1d2f73090e0da35041f8e2b00e2229bc5b1cbeaff7',
    ],
  ],
};

test.each([[1], [20_250_301]])('F4.1 R1.8 seed %i: chain heads and state hashes at sols 1, 10, 60 and 150', (seed) => {
  const run = newRun(seed);
  const seen: [number, string, string][] = [];
  for (let sol = 0; sol < 150; sol++) {
    for (const command of COMMANDS[sol] ?? []) submitCommand(run, command);
    advanceSols(run, 1);
    if ([1, 10, 60, 150].includes(sol + 1)) seen.push([sol + 1, run.chainHead, stateHashOf(run.colony)]);
  }
  expect(seen).toEqual(PINNED[seed]);
});
