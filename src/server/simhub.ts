/** SimHub put together: database, application and verifiers, from its settings. */
import type { Hono } from 'hono';
import { api } from './api/api.ts';
import { openDatabase } from './db/open.ts';
import { limiter, RATES, type Rates } from './guard/rates.ts';
import type { Hub } from './hub.ts';
import { kindOf, type Log } from './log.ts';
import { newMetrics } from './metrics.ts';
import { recent } from './recent.ts';
import type { Settings } from './settings.ts';
import { hand } from './verifier/hand.ts';
import { startVerifier, type Verifier } from './verifier/verifier.ts';

/** Counting a board of 10,000 rows takes ten times as long as a page of it. */
const TOTALS_HOLD_MS = 5_000;
const MOST_TOTALS = 1000;

export type SimHub = { readonly app: Hono; readonly hub: Hub; stop(): Promise<void> };

/**
 * A hub that costs nothing until somebody asks it something: then its database opens, and its verifiers look for work that
 * was left.
 */
export function simHub(settings: Settings, log: Log, rates: Rates = RATES): SimHub {
  const metrics = newMetrics();
  const lost = (error: Error): void => log('warning', 'a database connection was lost', { error: kindOf(error) });
  let verifier: Verifier | null = null;
  const database = openDatabase(settings.place, lost, () => {
    verifier ??= startVerifier({
      database,
      hands: Array.from({ length: settings.verifiers }, () => hand()),
      metrics,
      log,
    });
  });
  const hub: Hub = {
    database,
    settings,
    metrics,
    log,
    rates,
    limiter: limiter(),
    totals: recent(TOTALS_HOLD_MS, MOST_TOTALS),
    now: () => Date.now(),
    submitted: () => verifier?.wake(),
  };
  return {
    app: api(hub),
    hub,
    async stop() {
      await verifier?.stop();
      await database.close();
    },
  };
}
