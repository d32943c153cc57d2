/**
 * `npm run mutants`: puts each fault of `mutants/faults.ts` into a copy of the deck, runs the deck's tests on it, and prints
 * which were caught. Exit 1 when one got away that is not known to be harmless, or when the copy without a fault fails.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from './mutants/fault.ts';
import { FAULTS } from './mutants/faults.ts';
import { buildHouse } from './mutants/house.ts';
import { verdictsOf } from './mutants/verdicts.ts';

/** Not a fault: its tests must pass, or the others' failures mean nothing. */
const SOUND: Fault = { name: 'no fault', file: 'pay.ts', from: '/** What contracts pay', to: '/** What contracts pay' };
const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

function runTests(folder: string, report: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [VITEST, 'run', '--root', folder, '--reporter=json', `--outputFile=${report}`];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

const faults = [SOUND, ...FAULTS];
const folder = await buildHouse(faults);
try {
  const report = join(folder, 'report.json');
  await runTests(folder, report);
  const [sound, ...verdicts] = verdictsOf(JSON.parse(await readFile(report, 'utf8')), faults);
  const caught = verdicts.filter(({ byAny }) => byAny);
  const escaped = verdicts.filter(({ byAny }, number) => !byAny && FAULTS[number]?.harmless === undefined);
  for (const [number, { name, byLaws, byAny }] of verdicts.entries()) {
    const harmless = FAULTS[number]?.harmless;
    const verdict = byLaws
      ? 'caught by the laws'
      : byAny
        ? 'caught'
        : harmless === undefined
          ? 'GOT AWAY'
          : `harmless: ${harmless}`;
    console.log(`${name.padEnd(54)} ${verdict}`);
  }
  console.log(
    `\ncaught ${caught.length}/${verdicts.length}, ${verdicts.filter(({ byLaws }) => byLaws).length} of them by the laws`,
  );
  const isSound = sound !== undefined && !sound.byAny && verdicts.concat(sound).every(({ ran }) => ran > 0);
  if (!isSound)
    console.log('The deck without a fault did not pass, or tests were not run: these figures mean nothing.');
  if (!isSound || escaped.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
