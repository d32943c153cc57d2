/** `npm run axe`: axe-core on every screen in five lights and two widths, sideways scroll included. Exit 1 when it finds anything. */
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { SKY_STATES } from '../core/mars/sky.ts';
import { PLACES, SIZES } from './screens/matrix.ts';
import { onStage, relight, show } from './screens/stage.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, sky: { type: 'string' } } });
let found = 0;
let looked = 0;
for (const size of SIZES)
  await onStage(size, async (page, address) => {
    for (const place of PLACES.filter(({ name }) => values.only === undefined || name === values.only))
      for (const [turn, sky] of SKY_STATES.filter((one) => values.sky === undefined || one === values.sky).entries()) {
        // A colony is lived once for all of its lights.
        if (turn === 0 || place.sols === null) await show(page, address, place, sky);
        else await relight(page, place, sky);
        looked += 1;
        const { violations } = await new AxeBuilder({ page }).analyze();
        const wide = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        for (const { id, nodes } of violations) {
          found += 1;
          const where = nodes.map(({ target }) => target.join(' ')).slice(0, 4);
          console.error(`${place.name}, ${sky}, ${size.width}: ${id} at ${where.join(', ')}`);
        }
        if (wide > 0) {
          found += 1;
          console.error(`${place.name}, ${sky}, ${size.width}: scrolls sideways by ${wide} px`);
        }
      }
  });
console.log(`${looked} states looked at, ${found} findings`);
if (found > 0) process.exitCode = 1;
