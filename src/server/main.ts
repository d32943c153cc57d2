import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, needsBuild } from './build.ts';
import { addressFrom, listen, urlOf, whyNot } from './listen.ts';
import { toStandardError } from './log.ts';
import { page } from './page.ts';
import { settingsFrom } from './settings.ts';
import { simHub } from './simhub.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const address = addressFrom(process.env);
if (typeof address === 'string') giveUp(address);

const settings = settingsFrom(process.env, ROOT);
if (typeof settings === 'string') giveUp(settings);
const hub = simHub(settings, toStandardError);

if (await needsBuild(ROOT)) {
  console.log('Building Marsdeck …');
  await build(ROOT).catch((error: unknown) =>
    giveUp(`Marsdeck does not build: ${error instanceof Error ? error.message : String(error)}`),
  );
}

const server = await listen(page(`${ROOT}dist`, hub.app), address).catch((error: unknown) =>
  giveUp(whyNot(error, address)),
);
const { port } = server.address() as AddressInfo;
console.log(`Marsdeck is at ${urlOf({ ...address, port })}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void hub.stop().finally(() => process.exit(0)));
    server.closeAllConnections();
  });
}
