/** The base in its five lights: Ares I on its first sol, and a large late base, on a desk and on a phone. */
import type { Browser, Page } from '@playwright/test';
import { encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { advanceTick, type Run } from '../../core/cartridge/run.ts';
import { MODULE_KEYS, type ModuleKey } from '../../core/colony/moduleKeys.ts';
import { fitPlant } from '../../core/colony/plant.ts';
import { provisionedRun } from '../engines/voyage.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** Lights by the hour at which they are looked for, and the dust that makes a storm. */
const LIGHTS = [
  { name: 'noon', hour: 13, tau: 0 },
  { name: 'sunset', hour: 18, tau: 0 },
  { name: 'night', hour: 22, tau: 0 },
  { name: 'storm', hour: 13, tau: 4 },
  { name: 'nightstorm', hour: 22, tau: 4 },
] as const;
/** What a base has after many sols, beyond that of Garden of Mars. */
const GROWN: Partial<Record<ModuleKey, number>> = {
  habitat: 2,
  solar_farm: 10,
  greenhouse_dome: 5,
  battery_bank: 4,
  isru_plant: 2,
  water_extractor: 2,
  storage_depot: 2,
  radiation_shelter: 2,
  fission_reactor: 1,
  repair_bay: 1,
  comms_array: 1,
};

function grow({ colony }: Run): void {
  let id = Math.max(...colony.built.map((module) => module.id));
  for (const key of MODULE_KEYS)
    for (let i = 0; i < (GROWN[key] ?? 0); i++) {
      const worn = key === 'solar_farm' && i % 4 === 2;
      colony.built.push({
        id: ++id,
        key,
        builtSol: 0,
        wear: worn ? 0.6 : 0.1,
        offline: key === 'isru_plant' && i === 1,
      });
    }
  colony.works.push(
    { key: 'greenhouse_dome', hoursLeft: 90, kwhLeft: 90 },
    { key: 'habitat', hoursLeft: 300, kwhLeft: 400 },
  );
  fitPlant(colony);
}

/** The file of a base at an hour of its first sol, under so much dust. */
function fileOf(late: boolean, hour: number, tau: number): string {
  const run = provisionedRun(5, late ? 'garden' : 'ares');
  if (late) grow(run);
  while (run.colony.tick < hour) {
    advanceTick(run);
    run.colony.conditions.tauFloor = tau;
  }
  if (late) run.colony.energy.lightShare = 0.72;
  return new TextDecoder().decode(encode(cartridgeOf(run)));
}

/** Waits until the land has been drawn and has faded in. */
async function settled(page: Page): Promise<void> {
  await page.locator('.scene-land.is-shown, .scene-still').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(3500);
}

/** Takes the pictures. */
export async function shootScene(browser: Browser, address: string, folder: string): Promise<void> {
  for (const { width, height } of SIZES)
    for (const motion of ['no-preference', 'reduce'] as const) {
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: motion });
      await page.goto(address);
      await page
        .getByRole('button', { name: /new colony/i })
        .first()
        .waitFor();
      await page.evaluate('window.marsdeck.ready');
      for (const late of [false, true])
        for (const { name, hour, tau } of LIGHTS) {
          // Two still pictures of each base are enough.
          if (motion === 'reduce' && name !== 'noon' && name !== 'night') continue;
          const answer = await page.evaluate(`window.marsdeck.insert(${JSON.stringify(fileOf(late, hour, tau))})`);
          if ((answer as { ok: boolean }).ok !== true) throw new Error(JSON.stringify(answer).slice(0, 400));
          await page.getByRole('button', { name: 'Keep it' }).click();
          await page.evaluate('scrollTo(0, 0)');
          await settled(page);
          const still = motion === 'reduce' ? '-still' : '';
          await page.screenshot({ path: `${folder}/scene-${late ? 'late' : 'ares'}-${name}${still}-${width}.png` });
        }
      await page.close();
    }
}
