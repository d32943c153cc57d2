/** What the deck's stories share: a deck with a known seed, and a player who does what the slot asks for. */
import { expect, type Page } from '@playwright/test';
import { encodeDeck } from '../src/core/deck/record/codec.ts';
import { freshDeck, type DeckRecord } from '../src/core/deck/record/deckRecord.ts';
import { begin, open, reopen } from './story.ts';

/** Seed of the decks of these stories: it decides the board. */
const SEED = 41;
/** The history of a deck on which all eight modules have been registered. */
export const ALL_MODULES = 0xff;

export type DeckFacts = ReturnType<Window['marsdeck']['deck']>;

/** The synchronous facts of the deck. */
export function deck(page: Page): Promise<DeckFacts> {
  return page.evaluate(() => window.marsdeck.deck());
}

/** Puts a value where the page keeps it, under its key. */
export function put(page: Page, key: string, value: object): Promise<void> {
  return page.evaluate(
    ([at, what]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('marsdeck');
        opening.onupgradeneeded = () => opening.result.createObjectStore('slots');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const changing = database.transaction('slots', 'readwrite');
          const { bytes } = what as { bytes?: number[] };
          changing.objectStore('slots').put(bytes === undefined ? what : { ...what, bytes: new Uint8Array(bytes) }, at);
          changing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );
}

/** Keys that are kept and begin so. */
export function keysOf(page: Page, prefix: string): Promise<string[]> {
  return page.evaluate(
    (start) =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('marsdeck');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('slots').objectStore('slots').getAllKeys();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.map(String).filter((key) => key.startsWith(start)));
          };
        };
      }),
    prefix,
  );
}

/** Opens the page on a deck that is as given, with a colony in its bay. */
export async function openDeck(page: Page, change: Partial<DeckRecord> = {}, seed = 7): Promise<void> {
  await open(page);
  const record: DeckRecord = { ...freshDeck(SEED, 'TESTER'), current: null, rev: 1, ...change };
  await put(page, 'deck/record', { schema: 1, rev: record.rev, savedAt: 0, bytes: [...encodeDeck(record)] });
  await page.evaluate(() => localStorage.clear());
  await reopen(page);
  await begin(page, seed);
  await expect.poll(async () => (await deck(page)).board.length).toBeGreaterThan(0);
}

/** Opens the screen of contracts and slot. */
export async function openContracts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Contracts', exact: true }).click();
  await page.getByRole('main', { name: 'Contracts and slot' }).waitFor();
}

/** Accepts the offer of that title; seats its module first if it is not there yet. */
export async function accept(page: Page, title: string, module: string): Promise<void> {
  await page.evaluate((id) => window.marsdeck.seat(id), module);
  const { board } = await deck(page);
  const offer = board.find((one) => one.title === title);
  expect(board.map((one) => one.title)).toContain(title);
  expect(await page.evaluate((id) => window.marsdeck.accept(id), offer?.id ?? '')).toEqual({ ok: true });
}

/** Does what the slot asks for, and lets time pass, until the contract is over or `until` holds. */
export async function play(page: Page, until: (facts: DeckFacts) => boolean = () => false): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    const facts = await deck(page);
    const { contract, prompt } = facts;
    if (contract === null || until(facts)) return;
    if (prompt?.ask === 'insert') await page.evaluate((id) => window.marsdeck.seat(id), prompt.needs.toLowerCase());
    else if (prompt?.ask === 'empty-slot') await page.evaluate(() => window.marsdeck.remove());
    else if (prompt?.ask === 'choice')
      await page.evaluate((id) => window.marsdeck.choose(id), prompt.options[0]?.id ?? '');
    else if (contract.phase === 'RESUMABLE') await page.evaluate(() => window.marsdeck.resume());
    else if (contract.phase === 'RUNNING') {
      // Refused when the phase has ended meanwhile and the slot is open.
      await page.evaluate(() => window.marsdeck.advance({ sols: 1 }));
      // The deck looks when the colony has moved.
      await page.waitForTimeout(60);
    } else await page.waitForTimeout(60);
  }
  throw new Error(`the contract does not end: ${JSON.stringify((await deck(page)).contract)}`);
}
