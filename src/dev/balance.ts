/**
 * `npm run balance [-- --seeds N --sols N --only MISSION]`: lives every mission under its default allocation and default
 * answers, over many seeds, and writes the table into src/core/colony/README.md. With `--print` it writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PLAYABLE, type MissionKey } from '../core/colony/missions.ts';
import { tableOf } from './balance/table.ts';
import { livesOf } from './balance/lives.ts';

const README = new URL('../core/colony/README.md', import.meta.url);
const BEGIN = '<!-- balance -->';
const END = '<!-- /balance -->';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    sols: { type: 'string', default: '1000' },
    only: { type: 'string' },
    print: { type: 'boolean', default: false },
  },
});
const missions = PLAYABLE.filter((mission): mission is Exclude<MissionKey, 'custom'> => mission !== 'custom');
const chosen = missions.filter((mission) => values.only === undefined || mission === values.only);
if (chosen.length === 0) throw new Error(`no mission called ${values.only}`);
const sols = Number(values.sols);
const table = tableOf(
  chosen.map((mission) => livesOf(mission, Number(values.seeds), sols)),
  Number(values.seeds),
  sols,
);
console.log(table);
if (!values.print && values.only === undefined) {
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error('README.md has lost its markers');
  writeFileSync(README, `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`);
}
