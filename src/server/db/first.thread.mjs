/**
 * Makes a data folder for the embedded database, in a thread of its own: making one takes 500 MB more than using it, and a
 * thread that ends gives them back. Plain JavaScript, since a thread has no loader.
 */
import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create(workerData.folder);
await database.close();
