import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../core/kernel/hash.ts';
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { forecastAt } from './forecast.ts';
import { createFrames, type FramePorts } from './frames.ts';

const FOLDER = new URL('../../public/ledger/', import.meta.url);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, FOLDER)));

/** The outside, of which a test may break any part, and what was asked of it. */
function outside(changes: Partial<FramePorts> = {}) {
  const asked: string[] = [];
  const shelf = new Map<string, Uint8Array>();
  const ports: FramePorts = {
    fetchFile: (file) => Promise.resolve(bytesOf(file)),
    kept: (sha256) => Promise.resolve(shelf.get(sha256) ?? null),
    async keep(sha256, bytes) {
      shelf.set(sha256, bytes);
    },
    fetchForecast: () => Promise.resolve(forecastAt),
    ...changes,
  };
  const frames = createFrames(SHIPPED_PIN, SHIPPED_CHUNKS, {
    ...ports,
    fetchFile(file) {
      asked.push(file);
      return ports.fetchFile(file);
    },
    fetchForecast() {
      asked.push('forecast');
      return ports.fetchForecast();
    },
  });
  return { frames, asked, shelf };
}

/** Lets everything that is under way come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const never = (): Promise<never> => Promise.reject(new Error('offline'));

test('every frame that the page gets is the one Node generates, the forecast too', async () => {
  const { frames, asked } = outside();
  const whole = referenceLedger();
  for (const { first } of SHIPPED_CHUNKS) expect(await frames.bring(first)).toBeNull();
  for (let sol = 1; sol <= whole.headSol; sol++) expect(frames.ledger.frameAt(sol)).toEqual(whole.frameAt(sol));
  expect(frames.ledger.has(whole.headSol + 1)).toBe(false);
  expect(await frames.bring(whole.headSol + 1)).toBeNull();
  for (const sol of [whole.headSol + 1, whole.headSol + 2, 90_000])
    expect(frames.ledger.frameAt(sol)).toEqual(whole.frameAt(sol));
  expect(asked).toEqual([...SHIPPED_CHUNKS.map(({ file }) => file), 'forecast']);
});

test('only what is asked for is fetched, once, however often it is asked for', async () => {
  const { frames, asked } = outside();
  expect(asked).toEqual([]);
  await Promise.all([frames.bring(150), frames.bring(101), frames.bring(200)]);
  await frames.bring(120);
  expect(asked).toEqual(['frames-0101-0200.json']);
  expect([100, 101, 200, 201].map((sol) => frames.ledger.has(sol))).toEqual([false, true, true, false]);
});

describe('ahead', () => {
  test('brings the chunk that follows, in silence, and after the last one the forecast', async () => {
    const { frames, asked } = outside();
    await frames.bring(150);
    for (let times = 0; times < 5; times++) frames.ahead(150);
    await settle();
    expect(frames.ledger.has(201)).toBe(true);
    await frames.bring(2003);
    frames.ahead(2003);
    await settle();
    expect(frames.ledger.has(2007)).toBe(true);
    frames.ahead(5000);
    await settle();
    expect(asked).toEqual(['frames-0101-0200.json', 'frames-0201-0300.json', 'frames-2001-2006.json', 'forecast']);
  });

  test('is tried once: a missing chunk is asked for again only when it is needed', async () => {
    const { frames, asked } = outside({ fetchFile: never });
    for (let times = 0; times < 5; times++) {
      frames.ahead(1);
      await settle();
    }
    expect(asked).toEqual(['frames-0101-0200.json']);
    expect(await frames.bring(101)).toContain('could not be loaded');
    expect(asked).toHaveLength(2);
  });
});

describe('what is kept on this device', () => {
  test('a chunk that was fetched once is not fetched again by another page', async () => {
    const first = outside();
    await first.frames.bring(1);
    await settle();
    expect([...first.shelf.keys()]).toEqual([SHIPPED_CHUNKS[0].sha256]);
    const second = outside({ kept: (sha256) => Promise.resolve(first.shelf.get(sha256) ?? null), fetchFile: never });
    expect(await second.frames.bring(50)).toBeNull();
    expect(second.frames.ledger.frameAt(50)).toEqual(referenceLedger().frameAt(50));
    expect(second.asked).toEqual([]);
  });

  test('is not trusted: what was altered there is fetched anew, and put right', async () => {
    const { frames, asked, shelf } = outside();
    shelf.set(SHIPPED_CHUNKS[0].sha256, bytesOf('frames-0101-0200.json'));
    expect(await frames.bring(1)).toBeNull();
    await settle();
    expect(asked).toEqual(['frames-0001-0100.json']);
    expect(sha256Hex(shelf.get(SHIPPED_CHUNKS[0].sha256) ?? '')).toBe(SHIPPED_CHUNKS[0].sha256);
  });
});

describe('what can’t be had is a sentence, and can be asked for again', () => {
  test.each<[string, Partial<FramePorts>, number, RegExp]>([
    ['no answer', { fetchFile: never }, 250, /sols 201 to 300 could not be loaded. Check the connection/],
    ['an empty answer', { fetchFile: () => Promise.resolve(new Uint8Array()) }, 1, /not the ledger’s/],
    [
      'a page instead of frames',
      { fetchFile: () => Promise.resolve(new TextEncoder().encode('<!doctype html>')) },
      1,
      /not the ledger’s/,
    ],
    [
      'frames of other sols',
      { fetchFile: () => Promise.resolve(bytesOf('frames-0201-0300.json')) },
      1,
      /not the ledger’s/,
    ],
    [
      'one digit changed',
      {
        fetchFile: (file) =>
          Promise.resolve(
            new TextEncoder().encode(new TextDecoder().decode(bytesOf(file)).replace('"dust_tau":0', '"dust_tau":1')),
          ),
      },
      1,
      /not the ledger’s/,
    ],
    ['no forecast', { fetchForecast: never }, 2007, /forecast of the sols after 2006 could not be loaded/],
  ])('%s', async (_name, changes, sol, words) => {
    const { frames, shelf } = outside(changes);
    const said = await frames.bring(sol);
    expect(said).toMatch(words);
    expect(said).toMatch(/press(ing)? play/i);
    expect(frames.ledger.has(sol)).toBe(false);
    await settle();
    expect(shelf.size).toBe(0);
  });

  test('the next time it may be there', async () => {
    let online = false;
    const { frames } = outside({ fetchFile: (file) => (online ? Promise.resolve(bytesOf(file)) : never()) });
    expect(await frames.bring(1)).not.toBeNull();
    online = true;
    expect(await frames.bring(1)).toBeNull();
    expect(frames.ledger.has(1)).toBe(true);
  });
});
