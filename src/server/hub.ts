/** SimHub: takes runs, has them verified, ranks them. Everything it holds, to be handed to routes. */
import type { Database } from './db/database.ts';
import type { Limiter, Rates } from './guard/rates.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Recent } from './recent.ts';
import type { Settings } from './settings.ts';

export type Hub = {
  readonly database: Database;
  readonly settings: Pick<Settings, 'hosts' | 'origins' | 'behindProxy' | 'metricsToken'>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly rates: Rates;
  readonly limiter: Limiter;
  /** Rows of boards. */
  readonly totals: Recent<number>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Something waits to be verified. */
  readonly submitted: () => void;
};
