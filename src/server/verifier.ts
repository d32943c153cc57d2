/**
 * A verifier as a process of its own: `marsdeck verifier`. Any number may share one PostgreSQL database; the embedded one
 * belongs to the process that serves.
 */
import { fileURLToPath } from 'node:url';
import { openDatabase } from './db/open.ts';
import { kindOf, toStandardError } from './log.ts';
import { newMetrics } from './metrics.ts';
import { settingsFrom } from './settings.ts';
import { hand } from './verifier/hand.ts';
import { startVerifier } from './verifier/verifier.ts';

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const settings = settingsFrom(process.env, fileURLToPath(new URL('../..', import.meta.url)));
if (typeof settings === 'string') giveUp(settings);
if (settings.place.kind === 'embedded')
  giveUp(
    'A verifier of its own takes a PostgreSQL database: set DATABASE_URL. The embedded one is verified by npm start.',
  );
if (settings.verifiers === 0) giveUp('VERIFIERS is 0: then there is nothing to do here.');

const lost = (error: Error): void =>
  toStandardError('warning', 'a database connection was lost', { error: kindOf(error) });
const database = openDatabase(settings.place, lost, () => console.log('The verifier is at work.'));
const hands = Array.from({ length: settings.verifiers }, () => hand());
const verifier = startVerifier({ database, hands, metrics: newMetrics(), log: toStandardError });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void verifier
      .stop()
      .then(() => database.close())
      .finally(() => process.exit(0));
  });
}
