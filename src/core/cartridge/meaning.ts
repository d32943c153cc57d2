/** What a well-shaped cartridge must also mean. Run on what we read and, in tests, on what we write. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { checkColony, type Problem } from '../colony/meaning.ts';
import { RULES } from '../colony/step.ts';
import { checkLineage } from './branches.ts';
import { checkCarried } from './carried.ts';
import { colonyOf, summariesOf } from './convert.ts';
import { firstDifference } from './difference.ts';
import { recordsOf } from './records.ts';
import { logBytesOf } from './run.ts';
import { MAX_LOG_BYTES, type Cartridge } from './schema.ts';

const RECORDS = ['echoInertia', 'taskHistory', 'reflexHistory', 'programs'] as const;

/** Everything that contradicts itself in a cartridge; an empty list means it can be run. */
export function checkCartridge(cartridge: Cartridge): Problem[] {
  const colony = colonyOf(cartridge.state);
  const problems = checkColony(colony, '/state', cartridge.rules === RULES);
  const at = (path: string, reason: string): number => problems.push({ path, reason });
  const { genesis, commands, chain, chainBlocks, state } = cartridge;

  let before = 'from' in genesis ? genesis.from.state.tick : 0;
  for (const [index, [tick]] of commands.entries()) {
    if (tick < before) at(`/commands/${index}/0`, 'The command log is not sorted by tick, or begins before the run.');
    if (tick > colony.tick) at(`/commands/${index}/0`, 'A command is stamped later than the state.');
    before = tick;
  }
  if (logBytesOf(commands) > MAX_LOG_BYTES) at('/commands', 'The command log takes more than 4 MiB.');
  const summaries: Readonly<Record<string, unknown>> = summariesOf(colony);
  for (const [key, value] of Object.entries(summaries)) {
    const written = (state as unknown as Record<string, unknown>)[key];
    if (JSON.stringify(written) !== JSON.stringify(value))
      at(`/state/${key}`, `The summary "${key}" is not that of the state.`);
  }
  if (genesis.rules !== cartridge.rules) at('/genesis/rules', 'Genesis and file name different rules.');
  if (genesis.mission !== cartridge.mission || colony.mission !== cartridge.mission)
    at('/mission', 'Genesis, state and file name different missions.');
  if ('from' in genesis) {
    problems.push(...checkColony(genesis.from.state, '/genesis/from/state', genesis.rules === RULES));
    if (colony.tick < genesis.from.state.tick) at('/state/tick', 'The state is older than the state it began from.');
    if (
      genesis.from.state.seed !== colony.seed ||
      genesis.from.state.startSol !== colony.startSol ||
      genesis.from.state.site !== colony.site
    )
      at('/state/seed', 'Genesis and state disagree on seed, site or first sol.');
  } else if (genesis.crew.length + genesis.robots.length === 0)
    at('/genesis/crew', 'Nobody set out: a run begins with somebody, a person or a robot.');
  else if (genesis.seed !== colony.seed || genesis.startSol !== colony.startSol || genesis.site !== colony.site)
    at('/state/seed', 'Genesis and state disagree on seed, site or first sol.');

  const began = 'from' in genesis ? genesis.from.state.tick : 0;
  const closed = solsClosed(began, colony.tick, colony.ended !== null);
  if (chain.length !== closed) at('/chain/length', `The chain has ${chain.length} blocks for ${closed} sols.`);
  const cut = chain.anchor?.count ?? 0;
  if (cut + chainBlocks.length !== chain.length)
    at('/chainBlocks', 'Kept and cut blocks do not add up to the length of the chain.');
  for (const [index, block] of chainBlocks.entries())
    if (block.sol !== cut + index + 1) at(`/chainBlocks/${index}/sol`, 'The blocks are not numbered without gaps.');
  const { echoHistory } = cartridge;
  if (echoHistory.length > chain.length) at('/echoHistory', 'There are more echoes than sols.');
  // Every trim keeps the last two, for readers that compare a sol with the one before.
  if (echoHistory.length < Math.min(2, chain.length)) at('/echoHistory', 'The last two echoes are missing.');
  const records = recordsOf(colony, echoHistory);
  // Other rules may have made other records of the same state.
  for (const key of cartridge.rules === RULES ? RECORDS : []) {
    const field = firstDifference(records[key], cartridge[key], [key]);
    if (field !== null) at(field, `The file’s ${key} is not that of its state and echoes.`);
  }
  problems.push(...checkCarried(cartridge), ...checkLineage(cartridge));
  return problems;
}

/** Sols closed between two ticks: each whole one, and the broken one in which a colony ended. */
function solsClosed(fromTick: number, toTick: number, ended: boolean): number {
  const whole = Math.floor(toTick / TICKS_PER_SOL) - Math.floor(fromTick / TICKS_PER_SOL);
  return ended && toTick > fromTick && toTick % TICKS_PER_SOL !== 0 ? whole + 1 : whole;
}
