/** `marsdeck link FILE`: the end of an address that holds a small cartridge. */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { linked } from '../core/cartridge/linked.ts';
import { cartridgeIn } from './cartridgeFile.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, orUsage, print, printJson, refuse } from './output.ts';

export const LINK_HELP: Help = {
  use: ['link FILE [--json]'],
  about:
    'Prints the end of an address (#c=…) that holds a small cartridge; the page opens it without a server. What is too long is trimmed of its oldest blocks, then echoes, as few as can be, and says so.',
  options: [FILE_ARGUMENT, JSON_OPTION],
  example: 'link ares-sol60-MDK-7Q2F.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function linkVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'link');
  const json = values.json === true;
  const read = cartridgeIn(file);
  if (!read.ok) return refuse(file, read.error, json);
  const whole = read.value;
  const made = linked(whole, (bytes) => gzipSync(bytes, { level: 9 }));
  if (!made.ok) return refuse(file, made.error, json);
  const { fragment, carried } = made.value;
  const echoes = whole.echoHistory.length - carried.echoHistory.length;
  const blocks = whole.chainBlocks.length - carried.chainBlocks.length;
  if (json)
    printJson({
      file,
      ok: true,
      fragment,
      characters: fragment.length,
      trimmed: { echoes, blocks },
    });
  else print(fragment);
  // To people, not into the result.
  if (!json && echoes + blocks > 0)
    process.stderr.write(
      `${file}: ${echoes} echoes and ${blocks} blocks stay behind in the file; the link carries the rest.\n`,
    );
  return 0;
}
