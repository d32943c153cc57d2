import { readFile } from 'node:fs/promises';

/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed, how many did so at the second try. */
  readonly flaky: number;
}

/** The tally before any test ran. */
export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** The sum of two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The counts of Vitest's JSON report. Rejects when the file is missing or not JSON. */
export async function readVitest(file: string): Promise<Tally> {
  const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** The counts of Playwright's JSON report; a story that passed at its second try is counted, and told as such. Rejects when the file is missing or not JSON. */
export async function readPlaywright(file: string): Promise<Tally> {
  const { stats } = JSON.parse(await readFile(file, 'utf8')) as PlaywrightReport;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
}
