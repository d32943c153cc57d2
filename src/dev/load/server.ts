/** A hub on a port of its own, with limits out of the way, and its database in a place that is gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rates } from '../../server/guard/rates.ts';
import { listen } from '../../server/listen.ts';
import { page } from '../../server/page.ts';
import { settingsFrom } from '../../server/settings.ts';
import { newSchema } from './schema.ts';
import { type SimHub, simHub } from '../../server/simhub.ts';

const FREE = { burst: 1e9, perMinute: 1e9 };
const RATES: Rates = {
  byAddress: { read: FREE, change: FREE, submit: FREE },
  byKey: { read: FREE, change: FREE, submit: FREE },
};

export type Loaded = SimHub & { readonly url: string; end(): Promise<void> };

/** Starts it with so many verifying threads; on DATABASE_URL, when that is set, in a schema of its own. */
export async function loadedHub(verifiers: number): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'marsdeck-load-'));
  const address = process.env['DATABASE_URL'];
  const schema = address === undefined ? null : await newSchema(address);
  const place = schema === null ? {} : { DATABASE_URL: schema.url };
  const settings = settingsFrom(
    { ...process.env, ...place, MARSDECK_DATA: folder, VERIFIERS: String(verifiers) },
    folder,
  );
  if (typeof settings === 'string') throw new Error(settings);
  const hub = simHub(settings, (level, what, details) => console.error(level, what, details ?? ''), RATES);
  const server = await listen(page(folder, hub.app), { host: '127.0.0.1', port: 0 });
  const { port } = server.address() as AddressInfo;
  // Opening is not what is measured.
  await hub.hub.database.query('SELECT 1');
  return {
    ...hub,
    url: `http://127.0.0.1:${port}`,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await hub.stop();
      await schema?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
