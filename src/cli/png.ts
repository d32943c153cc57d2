/** `marsdeck png FILE`: a cartridge's label as a picture, with the cartridge in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from '../core/cartridge/codec.ts';
import { labelOf } from '../core/cartridge/label/facts.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { putInPng } from '../core/cartridge/png.ts';
import { cartridgeIn } from './cartridgeFile.ts';
import { writeFile } from './files.ts';
import { sizeOf } from './label.ts';
import { needed, onlyFile, orUsage, print, printJson, refuse } from './output.ts';

/** Sharp on a telephone, and some 60 kB. */
const PIXELS_WIDE = '720';

/** Runs the verb. @returns the exit status. */
export async function pngVerb(args: string[]): Promise<number> {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { size: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    }),
  );
  const file = onlyFile(positionals, 'png');
  const json = values.json === true;
  const out = needed(values.out, 'out', 'marsdeck png FILE --out FILE.cartridge.png [--size PIXELS] [--json]');
  const size = sizeOf(values.size ?? PIXELS_WIDE);
  const cartridge = cartridgeIn(file);
  if (!cartridge.ok) return refuse(file, cartridge.error, json);
  const picture = await rasterised(labelSvg(labelOf(cartridge.value), { size }));
  const made = putInPng(picture, gzipSync(encode(cartridge.value), { level: 9 }));
  if (!made.ok) throw new Error(made.error.message);
  const bytes = made.value;
  writeFile(out, bytes);
  if (json) printJson({ file, ok: true, out, bytes: bytes.length });
  else print(`${out}: ${Math.ceil(bytes.length / 1000)} kB, with ${file} in it`);
  return 0;
}

let begun: Promise<void> | null = null;

/** An SVG without text as a PNG. */
async function rasterised(svg: string): Promise<Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await (begun ??= initWasm(readFileSync(wasm)));
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
