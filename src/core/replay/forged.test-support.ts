/** Files that are well-formed and lie: each made from an honest one by hands that know how chains are hashed. */
import { canonicalText } from '../kernel/canonical.ts';
import { sha256Hex } from '../kernel/hash.ts';
import { allocate, rationTo } from '../colony/colony.test-support.ts';
import { bytesOf, ledger, type Loose, lostRun, runFor, textOf, utf8 } from '../cartridge/cartridge.test-support.ts';
import { blockStateHashOf, commandsHashOf, stateHashOf } from '../cartridge/chain.ts';
import { colonyOf, summariesOf } from '../cartridge/convert.ts';
import { recordsOf } from '../cartridge/records.ts';
import { rootOf } from '../cartridge/run.ts';
import { sign } from '../cartridge/sign.ts';
import type { Cartridge } from '../cartridge/schema.ts';

const honest = textOf(bytesOf(runFor(20, 3, [allocate(0.3, 0.4, 0.3), rationTo(0.9)])));
const other = JSON.parse(textOf(bytesOf(runFor(20, 4)))) as Loose;
const lost = textOf(bytesOf(lostRun(5)));

/** Writes and hashes everything again, so that summaries, records, log, state and chain agree with what was changed. */
function rehash(one: Loose): void {
  const colony = colonyOf(one.state);
  Object.assign(one.state, summariesOf(colony));
  Object.assign(one, recordsOf(colony, one.echoHistory));
  let prevHash: string = one.chain.anchor?.hash ?? rootOf(one.genesis);
  for (const block of one.chainBlocks) {
    const from = (block.sol - 1) * 24;
    const due = one.commands.filter(([tick]: [number]) => tick >= from && tick < from + 24);
    Object.assign(block, { prevHash, commandsHash: commandsHashOf(due) });
    if (block === one.chainBlocks.at(-1)) block.stateHash = blockStateHashOf(block.sol, colony);
    const { hash: _, ...parts } = block;
    prevHash = block.hash = sha256Hex(canonicalText(parts));
  }
  const length = (one.chain.anchor?.count ?? 0) + one.chainBlocks.length;
  Object.assign(one.chain, { head: prevHash, headStateHash: stateHashOf(colony), length });
}

const FAR = ledger.frameAt(300)._hash;
const heal = (one: Loose): void => {
  for (const person of one.state.crew) {
    for (const cause of Object.keys(person.harm)) person.harm[cause] = 0;
    Object.assign(person, { hp: 100, alive: true, cause: null });
  }
  one.state.ended = null;
};

type Forgery = {
  readonly of?: string;
  readonly change: (one: Loose) => void;
  /** Whether everything is hashed again afterwards. */
  readonly rehashed?: boolean;
  /** The verdicts that find it: these and no others. What the others can’t ask, they skip. */
  readonly fails: readonly string[];
};

/** Forgeries by name. */
export const FORGED: Readonly<Record<string, Forgery>> = {
  'score--total': { change: (one) => (one.score.total += 50_000), fails: ['replay'] },
  'score--grade': { change: (one) => (one.score.grade = 'S+'), fails: ['replay'] },
  'score--line': { change: (one) => (one.score.breakdown[0][1] += 1), fails: ['replay'] },
  'score--line-added': { change: (one) => one.score.breakdown.push(['Style', 9000]), fails: ['replay'] },
  'inertia--rosier': { change: (one) => (one.echoInertia.o2_velocity += 1), fails: ['format', 'replay'] },
  'config--other-start': { change: (one) => (one.config.food /= 2), fails: ['replay'] },
  'echo--gentler': { change: (one) => (one.echoHistory[4].delta.food += 1), fails: ['replay'] },
  'inertia--rosier-in-an-echo': {
    change: (one) => (one.echoHistory[4].inertia.o2_trend += 1),
    fails: ['replay'],
  },
  'echo--twice-rehashed': {
    change: (one) => (one.echoHistory[4] = one.echoHistory[5]),
    rehashed: true,
    fails: ['ledger', 'replay'],
  },
  'echo--of-another-run-rehashed': {
    change: (one) => (one.echoHistory[4] = other.echoHistory[4]),
    rehashed: true,
    fails: ['replay'],
  },
  'decision--never-taken': {
    change: (one) => one.taskHistory.push({ id: 'o2_reroute', sol: 2, choice: 'approve', timedOut: false, task: 1 }),
    fails: ['format', 'replay'],
  },
  'reflex--never-fired': {
    change: (one) =>
      one.reflexHistory.push({
        frame: 3,
        id: 'dust_storm_reflex',
        condition: 'A storm.',
        action: 'Less.',
        intensity: 1,
      }),
    fails: ['format', 'replay'],
  },
  'reflex--never-fired-rehashed': {
    change(one) {
      const entry = { frame: 3, id: 'dust_storm_reflex', condition: 'A storm.', action: 'Less.', intensity: 1 };
      Object.assign(one.echoHistory[2], { reflexes_fired: [entry], reflex_count: 1 });
    },
    rehashed: true,
    fails: ['replay'],
  },
  'program--other-than-seated': {
    change: (one) => (one.programs.governor.source = '(set! food_ration 1.5)'),
    fails: ['format', 'replay'],
  },
  'program--swapped-rehashed': {
    change: (one) => (one.state.mind.governor.source = '(set! food_ration 1.5)'),
    rehashed: true,
    fails: ['replay'],
  },
  'memory--taught-rehashed': {
    change: (one) => (one.state.mind.governor.memory = '{"_mem_best":9}'),
    rehashed: true,
    fails: ['replay'],
  },
  'state--richer': { change: (one) => (one.state.tanks.waterKg += 500), fails: ['format', 'chain', 'replay'] },
  'state--richer-rehashed': { change: (one) => (one.state.tanks.waterKg += 500), rehashed: true, fails: ['replay'] },
  'state--of-another-run-rehashed': {
    change: (one) => (one.state = { ...other.state, seed: one.state.seed }),
    rehashed: true,
    fails: ['replay'],
  },
  'state--decisions-rehashed': { change: (one) => (one.state.tasks.resolved += 9), rehashed: true, fails: ['replay'] },
  'state--technology-rehashed': {
    change: (one) => one.state.research.done.push('water_recycling'),
    rehashed: true,
    fails: ['format', 'replay'],
  },
  'state--dead-healed': { of: lost, change: heal, rehashed: true, fails: ['format', 'replay'] },
  'chain--block-changed': {
    change: (one) => (one.chainBlocks[7].stateHash = 'ab'.repeat(16)),
    fails: ['chain', 'replay'],
  },
  'chain--spliced': {
    change: (one) => one.chainBlocks.splice(9, 11, ...other.chainBlocks.slice(9)),
    fails: ['chain', 'replay'],
  },
  'chain--spliced-rehashed': {
    change: (one) => one.chainBlocks.splice(9, 11, ...structuredClone(other.chainBlocks.slice(9))),
    rehashed: true,
    fails: ['replay'],
  },
  'chain--cut-and-shut-rehashed': {
    change(one) {
      one.chainBlocks.splice(5, 1);
      for (const [index, block] of one.chainBlocks.entries()) block.sol = index + 1;
    },
    rehashed: true,
    fails: ['format', 'ledger', 'replay'],
  },
  'chain--anchor-invented-rehashed': {
    change(one) {
      one.chainBlocks.splice(0, 8);
      one.chain.anchor = { hash: 'c'.repeat(64), count: 8 };
    },
    rehashed: true,
    fails: ['replay'],
  },
  'chain--sols-never-lived-rehashed': {
    change(one) {
      one.chainBlocks = one.chainBlocks.slice(-2);
      for (const block of one.chainBlocks) block.sol += 1000;
      one.chain.anchor = { hash: 'c'.repeat(64), count: 1018 };
      one.state.tick += 24_000;
      for (const echo of one.echoHistory) echo.frame += 1000;
      for (const echo of one.echoHistory) echo.frameHash = ledger.frameAt(echo.frame)._hash;
      for (const block of one.chainBlocks) block.frameHash = ledger.frameAt(block.sol)._hash;
    },
    rehashed: true,
    fails: ['replay'],
  },
  'log--command-taken-out': { change: (one) => one.commands.pop(), fails: ['chain', 'replay'] },
  'log--command-taken-out-rehashed': { change: (one) => one.commands.pop(), rehashed: true, fails: ['replay'] },
  'log--command-slipped-in-rehashed': {
    change: (one) => one.commands.push([200, { kind: 'set-ration', ration: 1 }]),
    rehashed: true,
    fails: ['replay'],
  },
  'ledger--better-weather': {
    change: (one) => (one.echoHistory[3].frameHash = FAR),
    fails: ['ledger', 'replay'],
  },
  'ledger--better-weather-rehashed': {
    change: (one) => (one.echoHistory[3].frameHash = one.chainBlocks[3].frameHash = FAR),
    rehashed: true,
    fails: ['ledger', 'replay'],
  },
  'ledger--own-frames-in-its-name': {
    change: (one) => (one.frames = [{ ...ledger.frameAt(3), _hash: FAR }]),
    fails: ['format', 'ledger'],
  },
  'genesis--richer-rehashed': {
    change: (one) => (one.genesis.supplies.foodKcal *= 3),
    rehashed: true,
    fails: ['replay'],
  },
  'genesis--other-seed-rehashed': {
    change: (one) => (one.genesis.seed = one.state.seed = one.config.seed = 77),
    rehashed: true,
    fails: ['replay'],
  },
  'genesis--nobody-rehashed': {
    change: (one) => (one.genesis.crew = one.genesis.robots = []),
    rehashed: true,
    fails: ['format'],
  },
  'converted--pretended': { change: (one) => (one.chain.headStateHash = '0'.repeat(64)), fails: ['replay'] },
  'signature--of-another-file': {
    change(one) {
      const { _publicKey, _engineId, _signature } = sign({ ...(other as Cartridge), extra: {} }, new Uint8Array(32));
      Object.assign(one, { _publicKey, _engineId, _signature });
    },
    fails: ['signature'],
  },
};

/** The file of a forgery. */
export function forge({ of = honest, change, rehashed = false }: Forgery): Uint8Array {
  const document = JSON.parse(of) as Loose;
  change(document);
  if (rehashed) rehash(document);
  return utf8(JSON.stringify(document));
}
