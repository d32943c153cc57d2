/** `marsdeck label FILE`: the label that a cartridge draws of itself, as SVG. */
import { parseArgs } from 'node:util';
import { labelOf } from '../core/cartridge/label/facts.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { cartridgeIn } from './cartridgeFile.ts';
import { writeFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, orUsage, print, printJson, refuse, wholeNumber } from './output.ts';

const MOST_PIXELS = 4096;

/** A label's width from `--size`, pixels. */
export function sizeOf(text: string): number {
  return wholeNumber(text, 'size', 16, MOST_PIXELS);
}

export const LABEL_HELP: Help = {
  use: ['label FILE [--size PIXELS] [--out FILE.svg] [--json]'],
  about: 'Draws the label of a cartridge as SVG. The same cartridge has the same label everywhere.',
  options: [
    FILE_ARGUMENT,
    ['--size PIXELS', 'width of the picture'],
    ['--out FILE', 'where it goes; else it is printed'],
    JSON_OPTION,
  ],
  example: 'label ares-sol60-MDK-7Q2F.cartridge.json --out label.svg',
};

/** Runs the verb. @returns the exit status. */
export function labelVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { size: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    }),
  );
  const file = onlyFile(positionals, 'label');
  const json = values.json === true;
  const size = values.size === undefined ? {} : { size: sizeOf(values.size) };
  const cartridge = cartridgeIn(file);
  if (!cartridge.ok) return refuse(file, cartridge.error, json);
  const facts = labelOf(cartridge.value);
  const svg = labelSvg(facts, size);
  const { out } = values;
  if (out !== undefined) writeFile(out, new TextEncoder().encode(svg));
  if (json) printJson({ file, ok: true, ...facts, ...(out === undefined ? { svg } : { out }) });
  else print(out === undefined ? svg : `${out}: label of ${facts.name}, sol ${facts.sol}`);
  return 0;
}
