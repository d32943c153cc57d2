/** A database in memory that was begun before: its empty files are kept between runs, since making them takes many seconds. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';

const PACKAGE = new URL('../../../node_modules/@electric-sql/pglite/package.json', import.meta.url);

/** The files of an empty database, as the library packs them. */
export async function begun(): Promise<Blob> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  const kept = join(tmpdir(), `marsdeck-begun-${version}.tar`);
  const found = await readFile(kept).catch(() => null);
  if (found !== null) return new Blob([found]);
  const database = await PGlite.create('memory://');
  const packed = await database.dumpDataDir('none');
  await database.close();
  // Under another name first: who comes meanwhile finds all of it or nothing.
  const part = `${kept}.${randomUUID()}`;
  await writeFile(part, new Uint8Array(await packed.arrayBuffer()));
  await rename(part, kept);
  return packed;
}

/** An empty database in memory. */
export async function openBegun(): Promise<Database> {
  return openEmbedded(null, await begun());
}
