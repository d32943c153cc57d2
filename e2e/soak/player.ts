/** Plays colony after colony at Max, as one does who lets it run: tasks are left to their defaults, autosave is on. */
import type { Page } from '@playwright/test';
import { SHIPPED } from '../../src/core/colony/programs/shipped.ts';
import { ejectAndUndo, lookAround } from './visits.ts';

/** Sols between two visits to the screens, and between two looks at what the page keeps. */
const VISIT_SOLS = 2500;
const LOOK_SOLS = 500;
/** A colony under the steward is left for another at this sol, if it lives; every third has its mission's own governor. */
const LONGEST_SOLS = 3000;
const POLL_MS = 250;
/** With no tick in this time while the clock should run, something is stuck. */
const STUCK_MS = 60_000;
/** Autosaves are 2 s apart; one that is not durable after this time never will be. */
const UNSAVED_MS = 30_000;

const MISSIONS = ['ares', 'optimus', 'garden', 'skeleton', 'lunar', 'dustbowl', 'hybrid', 'noisru'] as const;

export type Play = {
  readonly sols: number;
  readonly colonies: number;
  /** The most sols that a colony was ahead of its newest autosave, while it had one since it was seated. */
  readonly unsavedSols: number;
};

export type PlayOptions = {
  readonly sols: number;
  readonly untilMs: number;
  /** Called each `LOOK_SOLS`, on the colony's screen. */
  readonly look: (sols: number, colonySol: number) => Promise<void>;
};

/** Plays so many sols, or until a time has come. Throws when the page does not do what it should. */
export async function play(page: Page, { sols, untilMs, look }: PlayOptions): Promise<Play> {
  let [played, colonies, unsavedSols] = [0, 0, 0];
  let [nextLook, nextVisit] = [0, VISIT_SOLS];
  while (played < sols && Date.now() < untilMs) {
    const seated = await seat(page, colonies++);
    let sol = 0;
    let [movedMs, savedMs] = [Date.now(), Date.now()];
    let saved: number | null = null;
    for (;;) {
      await goOn(page);
      await page.waitForTimeout(POLL_MS);
      const now = await page.evaluate(() => window.marsdeck.status());
      if (now.id !== seated) throw new Error(`colony ${seated} plays, and ${now.id} is in the slot`);
      if (now.sol > sol) {
        played += now.sol - sol;
        ({ sol } = now);
        movedMs = Date.now();
      } else if (now.alive && Date.now() - movedMs > STUCK_MS) throw new Error(`the clock stands still at sol ${sol}`);
      if (now.autosavedSol !== saved) {
        saved = now.autosavedSol;
        savedMs = Date.now();
      }
      unsavedSols = Math.max(unsavedSols, sol - (saved ?? sol));
      if (now.alive && Date.now() - savedMs > UNSAVED_MS) throw new Error(`sol ${sol} plays, and ${saved} is saved`);
      if (played >= nextLook) {
        nextLook = played - (played % LOOK_SOLS) + LOOK_SOLS;
        await look(played, sol);
      }
      if (!now.alive || sol >= LONGEST_SOLS || played >= sols || Date.now() >= untilMs) break;
      if (played < nextVisit) continue;
      nextVisit = played + VISIT_SOLS;
      await lookAround(page);
      await ejectAndUndo(page);
      [movedMs, savedMs] = [Date.now(), Date.now()];
    }
  }
  return { sols: played, colonies, unsavedSols };
}

/** Begins the next colony, with the steward or without. @returns its id. */
async function seat(page: Page, place: number): Promise<string> {
  const mission = MISSIONS[place % MISSIONS.length] ?? 'ares';
  const answer = await page.evaluate((born) => window.marsdeck.newColony(born), { mission, seed: place + 1 });
  if (!answer.ok) throw new Error(answer.error?.message);
  const steward = SHIPPED.find(({ key }) => key === 'steward');
  if (place % 3 !== 2 && steward !== undefined) {
    const command = { kind: 'set-governor', name: 'Steward', source: steward.source };
    const seated = await page.evaluate((wish) => window.marsdeck.command(wish), command);
    if (!seated.ok) throw new Error(seated.error?.message);
  }
  const { id } = await page.evaluate(() => window.marsdeck.status());
  if (id === null) throw new Error('no colony is in the slot');
  return id;
}

/** Lets the clock run at Max, if it does not. */
async function goOn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { running, speed, alive } = window.marsdeck.status();
    if (alive && speed !== 'max') await window.marsdeck.setSpeed('max');
    if (alive && !running) await window.marsdeck.play();
  });
}
