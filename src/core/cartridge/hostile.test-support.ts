/** The hostile files that hold a state, as this build would write them: each is one change away from a file that loads. */
import { gzipSync } from 'node:zlib';
import { textOf, utf8, type Loose } from './cartridge.test-support.ts';
import { makeGoldens } from './golden.test-support.ts';

const BASES = {
  fresh: 'v2-r2-fresh.json',
  played: 'v2-r2-sol40-commands.json',
  dead: 'v2-r2-dead.json',
  converted: 'v2-r2-from-state.json',
  agent: 'v2-r2-agent.json',
} as const;
type Change = (document: Loose) => unknown;

const robot = { name: 'R', alive: true, hp: 100, batteryKwh: 12, joints: 0, dust: 0, upsetSols: 0, cause: null };
const task = { id: 5, task: 'x', openedTick: 0, deadlineTick: null, subject: '', size: 0, taken: [] };
const wish = (kind: string) => ({ kind, ration: 1 });
const nested = (depth: number): unknown => (depth === 0 ? 0 : { a: nested(depth - 1) });

/** Changes of the document, by the name of the file and what it is made of. */
const BENT: Readonly<Record<keyof typeof BASES, Readonly<Record<string, Change>>>> = {
  fresh: {
    'bad-key--constructor': (one) => (one.constructor = 1),
    'bad-key--prototype-in-state': (one) => (one.state.prototype = 1),
    'inconsistent--battery': (one) => (one.state.power = one.state.energy.batteryKwh = 900),
    'inconsistent--cause-of-the-living': (one) => (one.state.crew[0].cause = 'cold'),
    'inconsistent--dead-in-health': (one) => (one.state.crew[0].alive = false),
    'inconsistent--end-of-the-living': (one) => (one.state.ended = { tick: 0, cause: 'cold' }),
    'inconsistent--excursion-of-nobody': (one) => (one.state.eva.people = [9]),
    'inconsistent--food-beyond-the-plant': (one) => (one.state.stands[1].edibleKg = 1000),
    'inconsistent--growth-without-crops': (one) => Object.assign(one.state.canopy, { pull: 0, grownKg: 1 }),
    'inconsistent--health': (one) => (one.state.crew[0].hp = 50),
    'inconsistent--labour': (one) => (one.state.labour = { repair: 0.6, building: 0.6 }),
    'inconsistent--mission': (one) => (one.mission = 'garden'),
    'inconsistent--module-ids': (one) => (one.state.built[1].id = 1),
    'inconsistent--names': (one) => (one.state.crew[1].name = 'Chen Wei'),
    'inconsistent--nobody': (one) => (one.state.crew = []),
    'inconsistent--plant': (one) => (one.state.plant.arrayM2 += 1),
    'inconsistent--robot-cause': (one) => (one.state.robots = [{ ...robot, cause: 'wear' }]),
    'inconsistent--robot-health': (one) => (one.state.robots = [{ ...robot, hp: 0 }]),
    'inconsistent--robot-name': (one) => (one.state.robots = [{ ...robot, name: 'Chen Wei' }]),
    'inconsistent--rules': (one) => (one.rules = 9),
    'inconsistent--seed': (one) => (one.state.seed = 99),
    'inconsistent--shares': (one) => (one.state.allocation.heating += 0.01),
    'inconsistent--stand-ids': (one) => (one.state.stands[1].id = 1),
    'inconsistent--summary-alloc': (one) => (one.state.alloc.h = 0.9),
    'inconsistent--summary-modules': (one) => one.state.modules.pop(),
    'inconsistent--summary-oxygen': (one) => (one.state.o2 = 1),
    'inconsistent--task-to-come': (one) => (one.state.tasks.open = [task]),
    'invalid--cause-unheard-of': (one) => (one.state.crew[0].cause = 'boredom'),
    'invalid--command-unheard-of': (one) => (one.commands = [[0, wish('open-airlock')]]),
    'invalid--command-without-tick': (one) => (one.commands = [wish('set-ration')]),
    'invalid--created-is-not-a-time': (one) => (one.created = 'yesterday'),
    'invalid--crew-too-many': (one) => (one.state.crew = Array(20).fill(one.state.crew[0])),
    'invalid--half-character-in-a-name': (one) => (one.genesis.crew[0].name = one.state.crew[0].name = 'Chen \ud83d'),
    'invalid--half-character-in-an-unknown-key': (one) => (one['x\udc00'] = 1),
    'invalid--id-is-a-path': (one) => (one.id = '../../etc/passwd'),
    'invalid--name-too-long': (one) => (one.state.crew[0].name = 'x'.repeat(81)),
    'invalid--no-state': (one) => delete one.state,
    'invalid--ration-beyond-range': (one) => (one.state.ration = 2),
    'invalid--rules-zero': (one) => (one.rules = 0),
    'invalid--seed-beyond-integers': (one) => (one.genesis.seed = one.state.seed = Number.MAX_SAFE_INTEGER + 1),
    'invalid--state-is-null': (one) => (one.state = null),
    'invalid--store-below-zero': (one) => (one.state.tanks.waterKg = -1),
    'invalid--store-beyond-cap': (one) => (one.state.tanks.waterKg = 1e8),
    'invalid--tick-is-a-fraction': (one) => (one.state.tick = 0.5),
    'invalid--unknown-key-in-a-person': (one) => (one.state.crew[2].luck = 1),
    'invalid--unknown-key-in-genesis': (one) => (one.genesis.cheat = true),
    'invalid--unknown-key-in-state': (one) => (one.state.karma = 1),
    'too-deep--in-an-unknown-key': (one) => (one.x = nested(64)),
    'unknown-ledger--another-edition': (one) => (one.genesis.ledger.headHash = '0'.repeat(64)),
    'unknown-ledger--another-planet': (one) => (one.genesis.ledger.id = 'venus-1'),
    'version-too-new--3': (one) => (one.version = 3),
    'version-too-new--far': (one) => (one.version = 1e15),
    'wrong-format--capitals': (one) => (one._format = 'Mars-Barn-Cartridge'),
  },
  played: {
    'inconsistent--blocks-do-not-add-up': (one) => one.chainBlocks.pop(),
    'inconsistent--blocks-with-a-gap': (one) => (one.chainBlocks[2].sol = 99),
    'inconsistent--chain-length': (one) => one.chain.length++,
    'inconsistent--command-to-come': (one) => (one.commands.at(-1)[0] = one.state.tick + 1),
    'inconsistent--last-echoes-missing': (one) => one.echoHistory.splice(1),
    'inconsistent--memory-of-other-names': (one) => (one.state.mind.governor.memory = '{"x":1}'),
    'inconsistent--modules-denied': (one) =>
      one.state.bay.effects.push({ kind: 'well', amount: 2, untilSol: 99, about: '' }),
    'inconsistent--programs': (one) => (one.programs.governor.enabled = false),
    'inconsistent--reflexes-turned-round': (one) => one.state.mind.reflexes.reverse(),
    'inconsistent--task-history': (one) => (one.taskHistory = []),
    'invalid--program-too-long': (one) => (one.state.mind.governor.source = 'x'.repeat(32_769)),
    'inconsistent--log-unsorted': (one) => one.commands.reverse(),
    'inconsistent--summary-sol': (one) => one.state.sol++,
    'invalid--hash-in-capitals': (one) => (one.chain.head = one.chain.head.toUpperCase()),
    'invalid--hash-too-short': (one) => (one.chainBlocks[0].stateHash = 'ab'),
    'invalid--too-many-blocks': (one) => (one.chainBlocks = Array(20).fill(one.chainBlocks).flat()),
    'invalid--unknown-key-in-a-command': (one) => (one.commands[0][1].x = 1),
  },
  dead: {
    'inconsistent--end-to-come': (one) => (one.state.ended.tick = one.state.tick),
    'inconsistent--no-end-of-the-dead': (one) => (one.state.ended = null),
    'inconsistent--summary-alive': (one) => (one.state.alive = true),
  },
  agent: {
    'inconsistent--agent-edited': (one) => (one.state.mind.agent.image.soul = 'other'),
    'inconsistent--agent-globals-are-a-list': (one) => (one.state.mind.agent.env = '[]'),
    'inconsistent--agent-globals-of-the-prototype': (one) => (one.state.mind.agent.env = '{"__proto__":1}'),
    'inconsistent--agent-left-before-it-came': (one) => Object.assign(one.state.mind.agent, { fromSol: 9, leftSol: 1 }),
    'inconsistent--agent-of-more-faults-than-sols': (one) => (one.state.mind.agent.faults = 99),
    'invalid--agent-memory-too-long': (one) => (one.state.mind.agent.image.soul = 'x'.repeat(16_385)),
    'invalid--agent-with-too-many-tools': (one) =>
      (one.commands[0][1].agent.tools = Array(25).fill({ name: 'x', code: '' })),
    'invalid--agent-line-of-half-a-character': (one) => (one.state.mind.agent.lines[0].text = 'x\ud83d'),
  },
  converted: {
    'inconsistent--command-before-the-run': (one) => (one.commands = [[0, wish('set-ration')]]),
    'inconsistent--genesis-state': (one) => (one.genesis.from.state.crew[0].hp = 1),
    'inconsistent--older-than-its-beginning': (one) => (one.genesis.from.state.tick = 1e6),
    'inconsistent--seed-of-a-run-from-a-state': (one) => (one.state.seed = 99),
  },
};

/** Before the last bracket of an object. */
const ending = (end: string) => (text: string) => `${text.slice(0, -1)},${end}}`;
const bytes = (text: string, what: string, ...by: readonly number[]): Uint8Array => {
  const at = text.indexOf(what);
  return new Uint8Array([...utf8(text.slice(0, at)), ...by, ...utf8(text.slice(at + what.length))]);
};

/** Changes of the text of a fresh file: what no document can say. */
const WRITTEN: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'bad-key--proto': ending('"__proto__":{"alive":true}'),
  'bad-key--proto-deep': ending('"x":[{"y":{"__proto__":1}}]'),
  'bad-key--proto-escaped': ending(String.raw`"\u005f_proto__":{"alive":true}`),
  'bad-key--twice': ending('"version":2'),
  'bad-key--twice-deep': (text) => text.replace('"heating":', '"heating":0.25,"heating":'),
  'bad-key--twice-escaped': ending(String.raw`"vers\u0069on":2`),
  'invalid--negative-zero': (text) => text.replace('"phaseH":0', '"phaseH":-0.0'),
  'invalid--number-beyond-numbers': (text) => text.replaceAll('"ration":1', '"ration":1e999'),
  'invalid--number-beyond-numbers-in-an-unknown-key': ending('"x":{"y":[1,1e999]}'),
  'not-json--comment': (text) => `// a colony\n${text}`,
  'not-json--cut-short': (text) => text.slice(0, text.length / 2),
  'not-json--nan': (text) => text.replaceAll('"ration":1', '"ration":NaN'),
  'not-json--trailing-comma': (text) => `${text.slice(0, -1)},}`,
  'not-json--two-byte-order-marks': (text) => `\ufeff\ufeff${text}`,
  'not-json--two-documents': (text) => `${text}\n${text}`,
  'not-utf8--gzip': (text) => new Uint8Array(gzipSync(text)),
  'not-utf8--half-character': (text) => bytes(text, '"Test"', 0x22, 0xed, 0xa0, 0x80, 0x22),
  'not-utf8--latin-1': (text) => bytes(text, '"Test"', 0x22, 0x54, 0xe9, 0x73, 0x74, 0x22),
  'not-utf8--overlong-slash': (text) => bytes(text, '"Test"', 0x22, 0x54, 0x65, 0xc0, 0xaf, 0x74, 0x22),
  'not-utf8--utf-16': (text) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
  'too-large--small-file-of-deep-lists': ending(`"padding":${'['.repeat(58)}${'0,'.repeat(20_000)}0${']'.repeat(58)}`),
};

/** Bytes by file name. */
export function makeHostile(): Record<string, Uint8Array> {
  const goldens = makeGoldens();
  const textBy = (base: keyof typeof BASES): string =>
    JSON.stringify(JSON.parse(textOf(goldens[BASES[base]] as Uint8Array)));
  const files: Record<string, Uint8Array> = {};
  for (const base of ['fresh', 'played', 'dead', 'converted', 'agent'] as const)
    for (const [name, change] of Object.entries(BENT[base])) {
      const document = JSON.parse(textBy(base)) as Loose;
      change(document);
      files[`${name}.json`] = utf8(JSON.stringify(document));
    }
  for (const [name, write] of Object.entries(WRITTEN)) {
    const written = write(textBy('fresh'));
    files[`${name}.json`] = typeof written === 'string' ? utf8(written) : written;
  }
  // An echo of another run, in one that has closed no sol.
  const odd = JSON.parse(textBy('fresh')) as Loose;
  odd.echoHistory = JSON.parse(textBy('played')).echoHistory.slice(0, 1);
  files['inconsistent--echoes-beyond-the-sols.json'] = utf8(JSON.stringify(odd));
  return files;
}
