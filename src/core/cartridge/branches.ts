/** The other runs of a merge: named, with what they came to and what they have of their own. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { canonicalText } from '../kernel/canonical.ts';
import { sha256Hex } from '../kernel/hash.ts';
import type { Stamped } from '../colony/commands/command.ts';
import type { Problem } from '../colony/meaning.ts';
import { byCodeUnit, prettyLength } from './json.ts';
import { hashAt, type Parting } from './relation.ts';
import { rootOf, structuredCopy } from './run.ts';
import { MAX_BRANCH_COMMANDS, type Branch, type Cartridge } from './schema.ts';

/** Characters that the commands of a branch may take in a file. */
const MOST_COMMANDS_LENGTH = 128 * 1024;
const INDENT = 8;

/** The branch that a run becomes when it is merged into `main`; `parting` is null when they began differently. */
export function branchOf(run: Cartridge, main: Cartridge, parting: Parting | null): Branch {
  const { id, name, author, created, mission, rules, genesis, commands, state, chain, score } = run;
  const { head, length, headStateHash } = chain;
  const firstTick = parting === null ? 0 : (parting.sol - 1) * TICKS_PER_SOL;
  const own = commands.filter(([tick]) => tick >= firstTick);
  return structuredCopy({
    id,
    name,
    author,
    created,
    mission,
    rules,
    root: rootOf(genesis),
    fork: parting === null ? null : { from: main.id, sol: parting.sol, hash: hashAt(run, parting.shared) },
    tick: state.tick,
    alive: state.alive,
    cause: state.ended?.cause ?? null,
    chain: { head, length, headStateHash },
    commandsHash: hashOfLog(commands),
    commandCount: commands.length,
    commands: fits(own) ? own : null,
    echoHistory: run.echoHistory.filter(({ frame }) => frame - state.startSol >= firstTick / TICKS_PER_SOL),
    score: { total: score.total, grade: score.grade },
  });
}

function fits(commands: readonly Stamped[]): boolean {
  return (
    commands.length <= MAX_BRANCH_COMMANDS &&
    prettyLength(commands, MOST_COMMANDS_LENGTH, INDENT) <= MOST_COMMANDS_LENGTH
  );
}

function hashOfLog(commands: readonly Stamped[]): string {
  return sha256Hex(canonicalText(commands));
}

/** Whether a branch is the beginning of a run, or all of it: then the run says more than the branch does. */
export function isWithin(branch: Branch, run: Cartridge): boolean {
  const { chain, commandCount, tick } = branch;
  if (branch.root !== rootOf(run.genesis) || tick > run.state.tick || commandCount > run.commands.length) return false;
  if (chain.length > run.chain.length || (hashAt(run, chain.length) ?? chain.head) !== chain.head) return false;
  if (tick === run.state.tick && chain.headStateHash !== run.chain.headStateHash) return false;
  return (
    run.commands.slice(commandCount).every(([at]) => at >= tick) &&
    branch.commandsHash === hashOfLog(run.commands.slice(0, commandCount))
  );
}

/** Branches in a fixed order, each once. */
export function distinct(branches: readonly Branch[]): Branch[] {
  const known = new Map<string, Branch>();
  for (const branch of branches) if (!known.has(keyOf(branch))) known.set(keyOf(branch), branch);
  return [...known].sort(([a], [b]) => byCodeUnit(a, b)).map(([, branch]) => branch);
}

/** What makes a branch the run it is. */
function keyOf({ id, root, chain, commandsHash, tick }: Branch): string {
  return [id, root, tick, chain.head, chain.headStateHash, commandsHash].join(' ');
}

/** What contradicts itself in the branches of a file, and in what it says of its parent. */
export function checkLineage({ branches = [], provenance, state }: Cartridge): Problem[] {
  const problems: Problem[] = [];
  const at = (path: string, reason: string): number => problems.push({ path, reason });
  if (provenance !== undefined && provenance.parent.sol > state.sol)
    at('/provenance/parent/sol', 'The run left its parent later than its own state.');
  const keys = new Set<string>();
  for (const [index, branch] of branches.entries()) {
    const path = `/branches/${index}`;
    const { fork, tick, commands, commandCount, echoHistory } = branch;
    if (keys.has(keyOf(branch))) at(path, 'A branch is there twice.');
    keys.add(keyOf(branch));
    if (fork !== null && (fork.sol - 1) * TICKS_PER_SOL > tick)
      at(`${path}/fork/sol`, 'A branch parted after its end.');
    if (commands !== null && commands.length > commandCount)
      at(`${path}/commandCount`, 'A branch keeps more commands than it counts.');
    let before = 0;
    for (const [place, [stamp]] of (commands ?? []).entries()) {
      if (stamp < before || stamp > tick)
        at(`${path}/commands/${place}/0`, 'The commands of a branch are not in order.');
      before = stamp;
    }
    for (const [place, { frame }] of echoHistory.entries())
      if (place > 0 && frame <= (echoHistory[place - 1]?.frame ?? 0))
        at(`${path}/echoHistory/${place}/frame`, 'The echoes of a branch are not in order.');
  }
  return problems;
}
