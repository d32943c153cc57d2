/** `npm run pictures`: the icons of the installed game from public/icon.svg, and the pictures that its manifest shows. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PLACES, SIZES } from './screens/matrix.ts';
import { onStage, show } from './screens/stage.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));
/** A mask may cut away all but the middle 80%; the mark stands well within, on the enamel of the deck. */
const MASKABLE = { share: 0.62, ground: '#b2381a' };

function png(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** How old the colony in the pictures is. */
const PICTURED_SOLS = 160;
/** People have taken their first steps by then. */
const SETTLE_MS = 2000;

/** The mark on a ground that goes to the edge. */
function onGround(icon: string): string {
  const side = 64 / MASKABLE.share;
  const edge = (side - 64) / 2;
  const inner = icon.replace(/^<svg [^>]*>/, '').replace('</svg>', '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path fill="${MASKABLE.ground}" d="M0 0h${side}v${side}H0z"/>` +
    `<g transform="translate(${edge} ${edge})">${inner}</g></svg>`
  );
}

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const icon = readFileSync(`${PUBLIC}icon.svg`, 'utf8').trim();
mkdirSync(`${PUBLIC}icons`, { recursive: true });
for (const size of [192, 512]) writeFileSync(`${PUBLIC}icons/icon-${size}.png`, png(icon, size));
writeFileSync(`${PUBLIC}icons/maskable-512.png`, png(onGround(icon), 512));
writeFileSync(`${PUBLIC}icons/touch-180.png`, png(onGround(icon), 180));

mkdirSync(`${PUBLIC}screenshots`, { recursive: true });
for (const [size, shape] of [
  [SIZES[0], 'wide'],
  [SIZES[1], 'narrow'],
] as const)
  await onStage(
    size,
    async (page, address) => {
      for (const { sols, ...place } of PLACES) {
        if (place.name !== 'colony' && (place.name !== 'missions' || shape !== 'wide')) continue;
        // A colony that has been lived in, past its first lessons, as it moves.
        await show(page, address, { ...place, sols: sols && PICTURED_SOLS }, 'noon', 'first-lessons');
        if (sols !== null) await page.locator('.window canvas').first().waitFor();
        await page.waitForTimeout(SETTLE_MS);
        await page.screenshot({ path: `${PUBLIC}screenshots/${place.name}-${shape}.png` });
      }
    },
    'no-preference',
  );
