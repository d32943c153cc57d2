/** A verifier: takes job after job from the queue, as many at once as it has hands, and survives whatever its jobs or the database do. */
import type { Database } from '../db/database.ts';
import { kindOf, type Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Hand } from './hand.ts';
import { giveBack, giveUp, lease, type Lease, LEASE_SECONDS, renew, sweep } from './queue.ts';
import { settle } from './settle.ts';

export type Verifier = {
  /** There may be a job: look now. */
  wake(): void;
  /** Stops; what is being computed goes back to the queue. */
  stop(): Promise<void>;
};

export type VerifierPorts = {
  readonly database: Database;
  readonly hands: readonly Hand[];
  readonly metrics: Metrics;
  readonly log: Log;
  /** Milliseconds between looks when nobody wakes it. */
  readonly pollMs?: number;
  /** Milliseconds between renewals of a lease. */
  readonly renewMs?: number;
};

const POLL_MS = 2_000;
const RENEW_MS = (LEASE_SECONDS * 1000) / 3;
const SWEEP_MS = 10 * 60_000;
/** The longest wait after the database was away. */
const MOST_WAIT_MS = 30_000;

/** Starts a verifier. */
export function startVerifier(ports: VerifierPorts): Verifier {
  const { database, hands, log, pollMs = POLL_MS } = ports;
  const stopping = new AbortController();
  const sleepers = new Set<() => void>();
  let sweptAtMs = 0;

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stopping.signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        sleepers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      sleepers.add(done);
    });
  let wakes = 0;
  const wake = (): void => {
    wakes++;
    for (const done of sleepers) done();
  };

  const housekeep = async (): Promise<void> => {
    const given = await giveUp(database);
    if (given > 0) ports.metrics.count('marsdeck_verified_total', { outcome: 'given-up' }, given);
    if (Date.now() - sweptAtMs < SWEEP_MS) return;
    sweptAtMs = Date.now();
    await sweep(database);
  };

  const work = async (hand: Hand): Promise<void> => {
    let wait = pollMs;
    while (!stopping.signal.aborted) {
      // Whoever wakes us while we look finds us still awake.
      const before = wakes;
      try {
        const job = await lease(database);
        if (job === null) {
          await housekeep();
          if (wakes === before) await sleep(pollMs);
        } else await carryOut(ports, hand, job);
        wait = pollMs;
      } catch (error) {
        // The database is away or full: the lease runs out by itself, and nothing was half recorded.
        log('warning', 'verifier waits for the database', { error: kindOf(error) });
        await sleep(wait);
        wait = Math.min(MOST_WAIT_MS, wait * 2);
      }
    }
  };

  const all = hands.map(work);
  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await Promise.all(hands.map((hand) => hand.stop()));
      await Promise.all(all);
    },
  };
}

async function carryOut({ database, metrics, log, renewMs = RENEW_MS }: VerifierPorts, hand: Hand, job: Lease) {
  const began = performance.now();
  // A renewal that fails is no matter: the token decides who may record.
  const renewal = setInterval(() => void renew(database, job).catch(() => undefined), renewMs);
  try {
    const outcome = await hand.judge({ kind: job.kind, bytes: job.bytes, player: job.player });
    switch (outcome.kind) {
      case 'stopped':
        await giveBack(database, job, 'The verifier stopped.', false);
        return;
      case 'died':
        metrics.count('marsdeck_verifier_deaths_total');
        log('warning', 'verification died', { run: job.run, reason: outcome.reason });
        await giveBack(database, job, outcome.reason, true);
        return;
      case 'found': {
        const { finding } = outcome;
        const recorded = await settle(database, job, finding);
        const seconds = (performance.now() - began) / 1000;
        metrics.time('marsdeck_verification_seconds', seconds);
        metrics.count('marsdeck_verified_sols_total', {}, finding.sols);
        metrics.count('marsdeck_verified_total', {
          outcome: recorded ? (finding.ok ? 'ranked' : 'refused') : 'lease-lost',
        });
        return;
      }
    }
  } finally {
    clearInterval(renewal);
  }
}
