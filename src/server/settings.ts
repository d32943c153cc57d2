/** What whoever runs the hub may set, by environment variables. */
import { join } from 'node:path';
import type { Place } from './db/open.ts';

export type Settings = {
  readonly place: Place;
  /** Threads that verify in this process; 0 leaves it to `marsdeck verifier`. */
  readonly verifiers: number;
  /** Names (with port) that signed requests may be meant for; empty takes what the request says. */
  readonly hosts: readonly string[];
  /** Origins of other sites whose pages may ask; none unless it is set. */
  readonly origins: readonly string[];
  /** Whether a proxy in front names the asker's address, as the last of `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  /** What `/metrics` asks for, as `Authorization: Bearer …`; null leaves it open. */
  readonly metricsToken: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const MOST_VERIFIERS = 64;

/** The settings, or a sentence that says which variable is wrong. `root` is the project's folder. */
export function settingsFrom(env: Environment, root: string): Settings | string {
  const text = env['VERIFIERS'] ?? '1';
  const verifiers = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(verifiers <= MOST_VERIFIERS)) return `VERIFIERS has to be a number from 0 to ${MOST_VERIFIERS}, not "${text}".`;
  const url = env['DATABASE_URL'];
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url))
    return 'DATABASE_URL has to begin with postgres:// or postgresql://.';
  const place: Place =
    url === undefined
      ? { kind: 'embedded', folder: env['MARSDECK_DATA'] ?? join(root, '.marsdeck') }
      : { kind: 'postgresql', url };
  return {
    place,
    verifiers,
    hosts: listOf(env['HUB_HOSTS']),
    origins: listOf(env['HUB_ORIGINS']),
    behindProxy: env['BEHIND_PROXY'] === '1',
    metricsToken: env['METRICS_TOKEN'] ?? null,
  };
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
