/** SimHub put together: database, application and verifiers, from its settings. */
import type { Hono } from 'hono';
import { api } from './api/api.ts';
import { openDatabase } from './db/open.ts';
import { limiter, RATES, type Rates } from './guard/rates.ts';
import type { Hub } from './hub.ts';
import { kindOf, type Log } from './log.ts';
import { newMetrics } from './metrics.ts';
import type { Settings } from './settings.ts';
import { hand } from './verifier/hand.ts';
import { startVerifier, type Verifier } from './verifier/verifier.ts';

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
