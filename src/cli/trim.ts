/** `marsdeck trim FILE --out FILE`: a smaller archive; the run stays whole. */
import { parseArgs } from 'node:util';
import { encode } from '../core/cartridge/codec.ts';
import { AUTOSAVE } from '../core/cartridge/convert.ts';
import { KEPT_BLOCKS, KEPT_ECHOES } from '../core/cartridge/schema.ts';
import { LEAST_ECHOES, trim } from '../core/cartridge/trim.ts';
import { outOf, readCartridge } from './cartridgeFile.ts';
import { writeFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, orUsage, print, printJson, refuse, wholeNumber } from './output.ts';

const USE = 'marsdeck trim FILE --out FILE [--echoes N] [--blocks N] [--json]';

export const TRIM_HELP: Help = {
  use: ['trim FILE --out FILE [--echoes N] [--blocks N] [--json]'],
  about:
    'Writes a copy with a smaller archive. State, log and score stay whole, and the chain verifies from its anchor.',
  options: [
    FILE_ARGUMENT,
    ['--out FILE', 'where the copy goes'],
    ['--echoes N', `echoes to keep, at least ${LEAST_ECHOES} (${AUTOSAVE.echoes})`],
    ['--blocks N', `blocks to keep (${AUTOSAVE.blocks})`],
    JSON_OPTION,
  ],
  example: 'trim colony.cartridge.json --out small.cartridge.json --echoes 30',
};

/** Runs the verb. @returns the exit status. */
export function trimVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string' },
        echoes: { type: 'string', default: String(AUTOSAVE.echoes) },
        blocks: { type: 'string', default: String(AUTOSAVE.blocks) },
      },
      allowPositionals: true,
    }),
  );
  const json = values.json === true;
  const file = onlyFile(positionals, 'trim');
  const out = outOf(values.out, USE);
  const echoes = wholeNumber(values.echoes, 'echoes', LEAST_ECHOES, KEPT_ECHOES);
  const blocks = wholeNumber(values.blocks, 'blocks', 0, KEPT_BLOCKS);
  const decoded = readCartridge(file);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const trimmed = trim(decoded.value.cartridge, { echoes, blocks });
  const bytes = encode(trimmed);
  writeFile(out, bytes);
  const kept = { echoes: trimmed.echoHistory.length, blocks: trimmed.chainBlocks.length, bytes: bytes.byteLength };
  if (json) printJson({ file: out, ok: true, ...kept });
  else print(`${out}: ${kept.echoes} echoes, ${kept.blocks} blocks, ${kept.bytes} bytes`);
  return 0;
}
