/**
 * `npm test`: every check, the build and the end-to-end tests, in order, stopping at the first that fails. The last
 * line is `N passed, N failed`, tests and failed checks together; the exit code is 0 only when nothing failed.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOTHING, type Tally, add, readPlaywright, readVitest } from './tally.ts';

interface Stage {
  readonly name: string;
  readonly command: string;
  /** Where the stage's own report will be, and how to read it. A stage without one counts only when it fails. */
  readonly report?: { readonly file: string; readonly read: (file: string) => Promise<Tally> };
}

function stages(folder: string): readonly Stage[] {
  const vitest = join(folder, 'vitest.json');
  const playwright = join(folder, 'playwright.json');
  return [
    { name: 'format', command: 'npm run -s fmt:check' },
    { name: 'lint', command: 'npm run -s lint' },
    { name: 'types', command: 'npm run -s types' },
    { name: 'dead code', command: 'npm run -s dead' },
    {
      name: 'unit',
      command: `npm run -s unit -- --reporter=default --reporter=json --outputFile.json="${vitest}"`,
      report: { file: vitest, read: readVitest },
    },
    { name: 'build', command: 'npm run -s build' },
    {
      name: 'end to end',
      command: 'npm run -s e2e -- --reporter=list,json',
      report: { file: playwright, read: readPlaywright },
    },
  ];
}

/** Runs a command line with our streams; resolves to its exit code, 1 when it was killed or did not start. */
function run(command: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: 'inherit', env });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function runStage({ name, command, report }: Stage, folder: string): Promise<Tally> {
  console.log(`\n== ${name}`);
  const env = { ...process.env, CI: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, 'playwright.json') };
  const code = await run(command, env);
  const tally = (await report?.read(report.file).catch(() => undefined)) ?? NOTHING;
  if (code !== 0) return tally.failed > 0 ? tally : add(tally, { ...NOTHING, failed: 1 });
  // A stage that says it went well and tested nothing did not go well.
  return report !== undefined && tally.passed === 0 ? { ...NOTHING, failed: 1 } : tally;
}

const folder = await mkdtemp(join(tmpdir(), 'marsdeck-test-'));
let total = NOTHING;
try {
  for (const stage of stages(folder)) {
    total = add(total, await runStage(stage, folder));
    if (total.failed > 0) {
      console.log(`\nStopped: ${stage.name} failed.`);
      break;
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = total.failed === 0 ? 0 : 1;
if (total.flaky > 0) console.log(`\n${total.flaky} passed at the second try: look at them`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
