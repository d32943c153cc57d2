/**
 * `npm run kill -- [--deck | --worker] [--times N]`: serves the built game, plays it, kills the browser N times at random
 * moments, and prints what each kill cost. Exit 0 when the slot was there each time and no more than an autosave interval
 * was lost; with `--deck`, when nothing that was shown of contracts, pay and history was lost. With `--worker` the browser
 * lives and the simulation is ended: exit 0 when the page said so each time and got the colony back.
 */
import { parseArgs } from 'node:util';
import { served } from '../served.ts';
import { deckKilled } from './deckRounds.ts';
import { INTERVAL_SOLS, killed } from './rounds.ts';
import { workerKilled } from './workerRounds.ts';

const PORT = Number(process.env['KILL_PORT'] ?? 4198);

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    deck: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
  },
});
const times = Number(values.times);
if (!Number.isSafeInteger(times) || times < 1) {
  console.error('kill: --times takes a whole number from 1 up.');
  process.exit(2);
}

const server = await served(PORT);
try {
  await (values.worker ? killWorker() : values.deck ? killDeck() : killColony());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await server.stop();
}

async function killColony(): Promise<void> {
  console.log('round  seen  durable  found  lost, sols');
  const losses = await killed({
    times,
    baseURL: server.address,
    told: ({ round, seen, durable, found }) =>
      console.log(
        [
          String(round).padStart(5),
          String(seen).padStart(5),
          String(durable).padStart(8),
          String(found).padStart(6),
          String(Math.max(0, seen - found)).padStart(11),
        ].join(' '),
      ),
  });
  const worst = Math.max(...losses.map(({ seen, found }) => seen - found), 0);
  console.log(
    `${losses.length} kills, ${losses.length} recoveries; at most ${worst} sols lost, of ${INTERVAL_SOLS} allowed.`,
  );
}

async function killDeck(): Promise<void> {
  console.log('round  credits         modules  contract before, and after');
  const losses = await deckKilled({
    times,
    baseURL: server.address,
    told: ({ round, credits, contract, modules }) =>
      console.log(
        [
          String(round).padStart(5),
          credits.join(' → ').padStart(14),
          modules.join(' → ').padStart(10),
          ` ${contract.join(' → ')}`,
        ].join(' '),
      ),
  });
  console.log(`${losses.length} kills; nothing that was shown is gone, and nothing was paid twice.`);
}

async function killWorker(): Promise<void> {
  console.log('round    way  told, s   seen  found  contract before, and after');
  const losses = await workerKilled({
    times,
    baseURL: server.address,
    told: ({ round, way, toldSeconds, seen, found, contract }) =>
      console.log(
        [
          String(round).padStart(5),
          way.padStart(6),
          toldSeconds.toFixed(1).padStart(8),
          String(seen).padStart(6),
          String(found).padStart(6),
          ` ${contract?.join(' → ') ?? '-'}`,
        ].join(' '),
      ),
  });
  const worst = Math.max(...losses.map(({ seen, found }) => seen - found), 0);
  console.log(
    `${losses.length} workers lost, and told each time; at most ${worst} sols lost, of ${INTERVAL_SOLS} allowed.`,
  );
}
