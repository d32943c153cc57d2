/**
 * `npm run shots -- [--only NAME] [--sky SKY] [--width PIXELS]`: every screen in five lights and two widths, into
 * .marsdeck/shots. `--only scene`: the base, young and late, as it moves and as it stands still.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SKY_STATES } from '../core/mars/sky.ts';
import { PLACES, SIZES } from './screens/matrix.ts';
import { onSite, onStage, show } from './screens/stage.ts';
import { shootScene } from './shots/scene.ts';

const FOLDER = fileURLToPath(new URL('../../.marsdeck/shots/', import.meta.url));
const { values } = parseArgs({
  options: { only: { type: 'string' }, sky: { type: 'string' }, width: { type: 'string' } },
});
const { only, sky, width } = values;
const names = [...PLACES.map(({ name }) => name), 'scene'];

async function shootScreens(): Promise<number> {
  let count = 0;
  for (const size of SIZES) {
    if (width !== undefined && Number(width) !== size.width) continue;
    await onStage(size, async (page, address) => {
      page.on('pageerror', (error) => console.error(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(message.text());
      });
      for (const place of PLACES.filter(({ name }) => only === undefined || name === only))
        for (const light of SKY_STATES.filter((one) => sky === undefined || one === sky)) {
          await show(page, address, place, light);
          await page.screenshot({ path: `${FOLDER}${place.name}-${light}-${size.width}.png` });
          count += 1;
        }
    });
  }
  return count;
}

if (only !== undefined && !names.includes(only)) {
  console.error(`There are no shots "${only}". There are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  mkdirSync(FOLDER, { recursive: true });
  if (only === 'scene') await onSite((browser, address) => shootScene(browser, address, FOLDER));
  else console.log(`${await shootScreens()} pictures`);
  console.log(`in ${FOLDER}`);
}
