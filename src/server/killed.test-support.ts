/** A program for tests: takes in a run in the folder named to it, leases it as a verifier would, says its id, and hangs. */
import { enter } from './submissions.ts';
import { openDatabase } from './db/open.ts';
import { fileOf, newPlayer, rankedRun } from './hub.test-support.ts';
import { lease } from './verifier/queue.ts';

const nothing = (): void => undefined;
const database = openDatabase({ kind: 'embedded', folder: process.argv[2] ?? null }, nothing, nothing);
const entered = await enter(database, newPlayer().key, 'run', fileOf(rankedRun(2)));
if (!entered.ok || (await lease(database)) === null) throw new Error('no job');
console.log(entered.value.id);
setInterval(nothing, 1000);
