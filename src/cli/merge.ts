/** `marsdeck merge A B --out FILE`: two cartridges as one. */
import { parseArgs } from 'node:util';
import { merge } from '../core/cartridge/merge.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import { outOf, readCartridge, twoFiles, writeCartridge } from './cartridgeFile.ts';
import { type Help, JSON_OPTION } from './help.ts';
import { orUsage, print, printJson, refuse } from './output.ts';

const USE = 'marsdeck merge A B --out FILE [--json]';

export const MERGE_HELP: Help = {
  use: ['merge A B --out FILE [--json]'],
  about:
    'Joins two cartridges: the newer, with the history of the other. Where the runs part, the other is kept as a branch and the result is unranked.',
  options: [['A B', 'two files'], ['--out FILE', 'where the result goes'], JSON_OPTION],
  example: 'merge later.cartridge.json mine.cartridge.json --out both.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function mergeVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' }, out: { type: 'string' } }, allowPositionals: true }),
  );
  const json = values.json === true;
  const files = twoFiles(positionals, USE);
  const out = outOf(values.out, USE);
  const cartridges: Cartridge[] = [];
  for (const file of files) {
    const decoded = readCartridge(file);
    if (!decoded.ok) return refuse(file, decoded.error, json);
    cartridges.push(decoded.value.cartridge);
  }
  const [a, b] = cartridges as [Cartridge, Cartridge];
  const merged = merge(a, b);
  if (!merged.ok) return refuse(files[1], merged.error, json);
  writeCartridge(out, merged.value);
  const { id, mission, state, score, branches = [] } = merged.value;
  const others = branches.map((branch) => ({ id: branch.id, name: branch.name, forkSol: branch.fork?.sol ?? null }));
  if (json) printJson({ file: out, ok: true, id, mission, sol: state.sol, score: score.total, branches: others });
  else {
    print(`${out}: ${mission}, sol ${state.sol}, score ${score.total} (${score.grade}), id ${id}`);
    for (const other of others)
      print(
        other.forkSol === null
          ? `  branch ${other.id}: began differently`
          : `  branch ${other.id}: parted at sol ${other.forkSol}`,
      );
    if (others.length > 0) print('  unranked: runs that parted are merged in it');
  }
  return 0;
}
