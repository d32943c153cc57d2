/**
 * `npm run soak -- [--sols N] [--minutes N] [--port N] [--out FOLDER]`: plays the built game at Max in a real browser for N
 * sols, and looks every 500 at what the page keeps. Prints a table, writes a chart and a page of Markdown. Exit 0 when
 * nothing grew and the console stayed silent. `--minutes` ends it earlier.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kill, start } from '../kill/session.ts';
import { served } from '../served.ts';
import { keepSpeed, listen } from '../story.ts';
import { chartOf } from './chart.ts';
import { play } from './player.ts';
import { probe, type Sample } from './probe.ts';
import { HEADLINE, lineOf, pageOf } from './report.ts';
import { verdictOn } from './verdict.ts';

const MS_PER_MINUTE = 60_000;

const { values } = parseArgs({
  options: {
    sols: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: '1440' },
    port: { type: 'string', default: '4197' },
    out: { type: 'string', default: 'test-results/soak' },
  },
});
const [sols, minutes, port] = [Number(values.sols), Number(values.minutes), Number(values.port)];
if (!Number.isSafeInteger(sols) || sols < 1 || !(minutes > 0) || !Number.isSafeInteger(port)) {
  console.error('soak: --sols, --minutes and --port take whole numbers from 1 up.');
  process.exit(2);
}

const profile = mkdtempSync(join(tmpdir(), 'marsdeck-soak-'));
const server = await served(port);
const problems: string[] = [];
const samples: Sample[] = [];
const session = await start(profile, (page) => listen(page, problems));
try {
  const { page, browser } = session;
  const begunMs = Date.now();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(server.address);
  await page.waitForFunction(() => 'marsdeck' in window);
  await page.evaluate(() => window.marsdeck.ready);
  await page.evaluate(() => window.marsdeck.newColony({ mission: 'ares', seed: 1 }));
  await keepSpeed(page);
  const look = await probe(browser, page);
  console.log(HEADLINE);
  const played = await play(page, {
    sols,
    untilMs: begunMs + minutes * MS_PER_MINUTE,
    async look(solsPlayed, colonySol) {
      const sample = {
        sols: solsPlayed,
        colonySol,
        minutes: (Date.now() - begunMs) / MS_PER_MINUTE,
        ...(await look()),
      };
      samples.push(sample);
      console.log(lineOf(sample));
      if (problems.length > 0) throw new Error(`the page complains: ${problems.join('; ')}`);
    },
  });
  const held = verdictOn(samples);
  const told = pageOf(played, samples, held, problems.length);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'soak.svg'), chartOf(samples, held));
  writeFileSync(join(values.out, 'SOAK.md'), told);
  console.log(`\n${told}`);
  if (problems.length > 0 || held.some(({ ok }) => !ok)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} finally {
  await kill(session);
  await server.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
