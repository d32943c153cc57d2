/** `npm run shots -- [--only NAME] [--sky SKY] [--width PIXELS]`: every screen in five lights and two widths, into .marsdeck/shots. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PLACES, SIZES, SKIES } from './screens/matrix.ts';
import { onStage, show } from './screens/stage.ts';

const FOLDER = fileURLToPath(new URL('../../.marsdeck/shots/', import.meta.url));
const { values } = parseArgs({
  options: { only: { type: 'string' }, sky: { type: 'string' }, width: { type: 'string' } },
});
mkdirSync(FOLDER, { recursive: true });
let count = 0;
for (const size of SIZES) {
  if (values.width !== undefined && Number(values.width) !== size.width) continue;
  await onStage(size, async (page, address) => {
    page.on('pageerror', (error) => console.error(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text());
    });
    for (const place of PLACES.filter(({ name }) => values.only === undefined || name === values.only))
      for (const sky of SKIES.filter((one) => values.sky === undefined || one === values.sky)) {
        await show(page, address, place, sky);
        await page.screenshot({ path: `${FOLDER}${place.name}-${sky}-${size.width}.png` });
        count += 1;
      }
  });
}
console.log(`${count} pictures in ${FOLDER}`);
