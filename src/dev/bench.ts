/** `npm run bench -- [--only NAME] [--json]`: figures with their unit in the key. Timings live here, never in tests. */
import { parseArgs } from 'node:util';
import { benchBundle } from './bench/bundle.ts';
import { benchCartridge } from './bench/cartridge.ts';
import { benchColony } from './bench/colony.ts';
import { benchMemory } from './bench/memory.ts';
import { benchLispy } from './bench/lispy.ts';
import { benchPage } from './bench/page.ts';

/** Results by name, each with its unit in the name. */
export type Figures = Readonly<Record<string, number>>;
const BENCHES: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
  colony: benchColony,
  memory: benchMemory,
  cartridge: benchCartridge,
  lispy: benchLispy,
  page: benchPage,
  bundle: benchBundle,
};

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } });
const { only } = values;
if (only !== undefined && !Object.hasOwn(BENCHES, only)) {
  process.stderr.write(`There is no bench "${only}". There is: ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const results: Record<string, Figures> = {};
  for (const [name, run] of Object.entries(BENCHES))
    if (only === undefined || only === name) results[name] = await run();
  if (values.json === true) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else
    for (const [name, figures] of Object.entries(results)) {
      process.stdout.write(`${name}\n`);
      for (const [key, value] of Object.entries(figures))
        process.stdout.write(`  ${key.padEnd(28)} ${Math.round(value * 1000) / 1000}\n`);
    }
}
