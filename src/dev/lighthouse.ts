/**
 * `npm run lighthouse [-- --path '#/missions']`: Lighthouse on the built page, as a phone and as a desk. Exit 1 when one of the
 * three categories is under 95. Lighthouse is fetched by npm when this is run; the project does not carry it.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { onServer } from './screens/stage.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const FLOOR = 95;

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
}
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

const { values } = parseArgs({ options: { path: { type: 'string', default: '' } } });
const CHROME_PATH = findBrowser().executablePath ?? chromium.executablePath();

/** One report. Rejects when Lighthouse does not end well, or writes none. */
async function reportOf(address: string, form: readonly string[], file: string): Promise<Report> {
  const words = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, ...form];
  const flags = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`];
  const chrome = '--chrome-flags=--headless=new --no-sandbox';
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn('npm', [...words, ...flags, chrome], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH },
    });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`Lighthouse ended with ${code ?? 'no'} code.`);
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

/** What was measured and fell short, a line each. */
function shortOf({ audits }: Report): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
    .map(({ id, title, displayValue }) => `  ${id}: ${title}${displayValue === undefined ? '' : `, ${displayValue}`}`);
}

const folder = await mkdtemp(join(tmpdir(), 'marsdeck-lighthouse-'));
try {
  await onServer(async (address) => {
    for (const [name, form] of [
      ['phone', []],
      ['desk', ['--preset=desktop']],
    ] as const) {
      const report = await reportOf(`${address}${values.path}`, form, join(folder, `${name}.json`));
      const scores = CATEGORIES.map((key) => ({ key, points: Math.round((report.categories[key]?.score ?? 0) * 100) }));
      console.log(`${name}: ${scores.map(({ key, points }) => `${key} ${points}`).join(', ')}`);
      for (const line of shortOf(report)) console.log(line);
      if (scores.some(({ points }) => points < FLOOR)) process.exitCode = 1;
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
