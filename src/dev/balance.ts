/**
 * `npm run balance [-- --seeds N --first SEED --sols N --only MISSION]`: lives every mission under its own governor and default
 * answers, over many seeds, beside neglect and two good governors, and writes the tables into src/core/colony/README.md. With `--governors` it is the table of
 * the governors that come with Marsdeck instead (`--governor KEY` for one), with `--agents` that of the
 * agents (`--agent ARCHETYPE`). With `--print` it writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PLAYABLE, type MissionKey } from '../core/colony/missions.ts';
import { SHIPPED } from '../core/colony/programs/shipped.ts';
import { SHIPPED_AGENTS, termsOfShipped } from './agents/all.ts';
import { livesOf, type Trial } from './balance/lives.ts';
import { GOOD, NEGLECT, underAgent, underGovernor } from './balance/seats.ts';
import { agentsTable, contrastTable, governorsTable, tableOf } from './balance/table.ts';

const README = new URL('../core/colony/README.md', import.meta.url);

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    first: { type: 'string', default: '1' },
    sols: { type: 'string', default: '1000' },
    only: { type: 'string' },
    governors: { type: 'boolean', default: false },
    governor: { type: 'string' },
    agents: { type: 'boolean', default: false },
    agent: { type: 'string' },
    print: { type: 'boolean', default: false },
  },
});
const missions = PLAYABLE.filter((mission): mission is Exclude<MissionKey, 'custom'> => mission !== 'custom');
const chosen = missions.filter((mission) => values.only === undefined || mission === values.only);
if (chosen.length === 0) throw new Error(`no mission called ${values.only}`);
const trial: Trial = { first: Number(values.first), seeds: Number(values.seeds), most: Number(values.sols) };
const isOfAgents = values.agents || values.agent !== undefined;
const isOfGovernors = values.governors || values.governor !== undefined;
const table = isOfAgents ? ofAgents() : isOfGovernors ? ofGovernors() : ofMissions();
console.log(table);
if (!values.print && values.only === undefined && values.governor === undefined && values.agent === undefined)
  write(isOfAgents ? 'agents' : isOfGovernors ? 'governors' : 'balance', table);

/** The missions under their own governors, and whether decisions matter in them. */
function ofMissions(): string {
  const all = chosen.map((mission) => ({
    own: livesOf(mission, trial),
    neglect: livesOf(mission, trial, NEGLECT),
    good: GOOD.map((name) => ({ name, lives: livesOf(mission, trial, underGovernor(name)) })),
  }));
  const own = all.map((contrast) => contrast.own);
  return `${tableOf(own, trial)}\n\n${contrastTable(all, trial)}`;
}

function ofGovernors(): string {
  const seats = SHIPPED.filter(({ key }) => values.governor === undefined || key === values.governor);
  const rows = [
    { name: "the mission's own", lives: chosen.map((mission) => livesOf(mission, trial)) },
    ...seats.map(({ key }) => ({
      name: key,
      lives: chosen.map((mission) => livesOf(mission, trial, underGovernor(key))),
    })),
  ];
  return governorsTable(chosen, rows, trial);
}

function ofAgents(): string {
  const seats = SHIPPED_AGENTS.filter(({ archetype }) => values.agent === undefined || archetype === values.agent);
  const rows = [
    { name: "the mission's own governor", lives: chosen.map((mission) => livesOf(mission, trial)) },
    ...seats.map((one) => ({
      name: one.archetype,
      lives: chosen.map((mission) => livesOf(mission, trial, underAgent(termsOfShipped(one)))),
    })),
  ];
  return agentsTable(chosen, rows, trial);
}

/** Puts a table between its markers in README.md. */
function write(part: string, text: string): void {
  const page = readFileSync(README, 'utf8');
  const begin = `<!-- ${part} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(`<!-- /${part} -->`);
  if (from < 0 || to < from) throw new Error('README.md has lost its markers');
  writeFileSync(README, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
