/**
 * `npm run load [-- --only submissions|verification|board --json]`: how much the hub on this machine takes, with real cartridges over real sockets: submissions
 * accepted, sols verified with one and two threads, and reads of a board with 10,000 rows. On the embedded database, or on
 * PostgreSQL, in a schema of its own, when DATABASE_URL names one. The load comes from the same
 * cores; the processor's time, which counts both sides but not PostgreSQL, says what a busy machine hides.
 */
import { parseArgs } from 'node:util';
import { REFERENCE_PIN } from '../core/mars/referencePlan.ts';
import { RULES } from '../core/colony/step.ts';
import { newPlayer } from './load/player.ts';
import { rankedFile } from './load/runs.ts';
import { loadedHub, type Loaded } from './load/server.ts';

const SUBMISSIONS = 300;
const SUBMITTED_SOLS = 60;
const VERIFIED = 40;
const VERIFIED_SOLS = 600;
const ROWS = 10_000;
const READS = 3000;
const AT_ONCE = 16;

type Result = { readonly name: string } & Readonly<Record<string, number | string>>;

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } });
const results: Result[] = [];
const MEASURES: readonly (readonly [only: string, measure: () => Promise<Result>])[] = [
  ['submissions', submissions],
  ['verification', () => verification(1)],
  ['verification', () => verification(2)],
  ['board', boardReads],
];
for (const [only, measure] of MEASURES) {
  if (values.only !== undefined && values.only !== only) continue;
  const result = await measure();
  results.push(result);
  const { name, ...figures } = result;
  if (!values.json) console.log(name, figures);
}
if (values.json) console.log(JSON.stringify(results, null, 2));

/** Does all of some tasks, so many at once. @returns seconds of each, sorted; of all together; and of the processor, each. */
async function timed(count: number, task: (index: number) => Promise<void>) {
  const each: number[] = [];
  let next = 0;
  const began = performance.now();
  const cpu = process.cpuUsage();
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const start = performance.now();
      await task(index);
      each.push((performance.now() - start) / 1000);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - began) / 1000;
  return { each: each.sort((a, b) => a - b), seconds, processorMsEach: Math.round((user + system) / count / 100) / 10 };
}

function percentileMs(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10_000) / 10;
}

/** Hands in files, each by another player; signed before the clock starts. */
async function handIn(hub: Loaded, files: readonly Uint8Array[]) {
  const { host } = new URL(hub.url);
  const sent = files.map((file) => ({ file, headers: newPlayer().sign('POST', '/api/runs', file, { host }) }));
  return timed(sent.length, async (index) => {
    const { file, headers } = sent[index] ?? { file: new Uint8Array(), headers: {} };
    const answer = await fetch(`${hub.url}/api/runs`, { method: 'POST', headers, body: Buffer.from(file) });
    if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  });
}

async function submissions(): Promise<Result> {
  const hub = await loadedHub(0);
  const files = Array.from({ length: SUBMISSIONS }, (_, index) => rankedFile(index, SUBMITTED_SOLS));
  const { each, seconds, processorMsEach } = await handIn(hub, files);
  await hub.end();
  return {
    name: 'submissions accepted',
    database: hub.hub.database.kind,
    kilobytesEach: Math.round((files[0]?.length ?? 0) / 1000),
    perSecond: Math.round(SUBMISSIONS / seconds),
    p50Ms: percentileMs(each, 0.5),
    p99Ms: percentileMs(each, 0.99),
    processorMsEach,
  };
}

async function verification(threads: number): Promise<Result> {
  const hub = await loadedHub(threads);
  // One first, so that the threads are up.
  const files = Array.from({ length: VERIFIED + threads }, (_, index) => rankedFile(index, VERIFIED_SOLS));
  await handIn(hub, files.slice(VERIFIED));
  await emptied(hub);
  const began = performance.now();
  const cpu = process.cpuUsage();
  await handIn(hub, files.slice(0, VERIFIED));
  await emptied(hub);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const [row] = await hub.hub.database.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM runs WHERE state = 'ranked'`,
  );
  await hub.end();
  if (row?.n !== files.length) throw new Error(`only ${row?.n} of ${files.length} ranked`);
  return {
    name: 'verification',
    database: hub.hub.database.kind,
    threads,
    solsEach: VERIFIED_SOLS,
    runsPerSecond: Math.round((10 * VERIFIED) / seconds) / 10,
    solsPerSecond: Math.round((VERIFIED * VERIFIED_SOLS) / seconds),
    processorMsEach: Math.round((user + system) / 1000 / VERIFIED),
  };
}

async function emptied({ hub }: Loaded): Promise<void> {
  for (;;) {
    const [row] = await hub.database.query<{ n: number }>('SELECT count(*)::int AS n FROM jobs');
    if (row?.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function boardReads(): Promise<Result> {
  const hub = await loadedHub(0);
  const { database } = hub.hub;
  await database.query(`INSERT INTO players (key) SELECT lpad(to_hex(i), 64, '0') FROM generate_series(1, $1::int) i`, [
    ROWS,
  ]);
  await database.query(
    `INSERT INTO runs (id, player, kind, sent_hash, state, settled_at, name, rules, ledger, mission, board, class, alive, sol,
       score, grade, best, run_hash)
     SELECT 'R' || lpad(upper(to_hex(i)), 12, '0'), lpad(to_hex(i), 64, '0'), 'run', i::text, 'ranked', now(), 'Load ' || i, $2,
       $3, 'ares', 'ares', 'stock', i % 3 > 0, i % 700, (i * 7919) % 90000, 'A', true, i::text
     FROM generate_series(1, $1::int) i`,
    [ROWS, RULES, REFERENCE_PIN.id],
  );
  await database.script('ANALYZE');
  const pages = ROWS / 25;
  const { each, seconds, processorMsEach } = await timed(READS, async (index) => {
    // Half look at the first page, half anywhere.
    const number = index % 2 === 0 ? 1 : 1 + ((index * 7919) % pages);
    const answer = await fetch(`${hub.url}/api/board?mission=ares&page=${number}`);
    const { rows } = (await answer.json()) as { rows: unknown[] };
    if (rows.length !== 25) throw new Error(`${rows.length} rows on page ${number}`);
  });
  await hub.end();
  return {
    name: 'board reads',
    database: database.kind,
    rows: ROWS,
    perSecond: Math.round(READS / seconds),
    p50Ms: percentileMs(each, 0.5),
    p99Ms: percentileMs(each, 0.99),
    processorMsEach,
  };
}
