import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf, newRun, refusalOf, textOf } from './cartridge.test-support.ts';
import { decode } from './codec.ts';
import { makeHostile } from './hostile.test-support.ts';
import { inspect } from './inspect.ts';
import { findLedger } from './ledgers.ts';
import { REFUSAL_KINDS, type Refusal } from './refusal.ts';

// Each file is named by the kind it must give, two hyphens, and what is wrong with it.
const FOLDER = new URL('./hostile/', import.meta.url);

// Those that hold a state are written together with the goldens they are bent from, and like them never again.
if (process.env['SAVE_GOLDEN'] !== undefined)
  for (const [name, bytes] of Object.entries(makeHostile())) writeFileSync(new URL(name, FOLDER), bytes);

const names = readdirSync(FOLDER).sort();
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** What the player is told: the refusal of the file, or of the ledger it needs. */
function refused(bytes: Uint8Array): Refusal | null {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded.error;
  const ledger = findLedger(decoded.value.cartridge.genesis.ledger);
  return ledger.ok ? null : (ledger.error as Refusal);
}

test.each(names)('F5.1 hostile %s gives the kind in its name, in a sentence', (name) => {
  const refusal = refused(read(name));
  expect(refusal?.kind).toBe(name.slice(0, name.indexOf('--')));
  expect(refusal?.message).toMatch(/^[A-Z/].*[.]$/s);
  expect(refusal?.message.length).toBeLessThan(300);
  expect(refusal?.path).toMatch(/^(?:\/|$)/);
});

test('F5.1 every kind of refusal that a file can meet has a hostile file', () => {
  const met = new Set(names.map((name) => name.slice(0, name.indexOf('--'))));
  // Inflating and the deadline are the shells' business, what comes wrapped has tests of its own, and no migration fails on anything yet (migrations.test.ts plants one that does).
  const elsewhere = ['damaged-gzip', 'damaged-png', 'damaged-link', 'migration-failed', 'too-slow'];
  expect([...met].sort()).toEqual(REFUSAL_KINDS.filter((kind) => !elsewhere.includes(kind)).sort());
});

test.each(names.filter((name) => !/^(?:not-resumable|unknown-ledger)/.test(name)))(
  'F6.5 inspect refuses %s alike',
  (name) => {
    const found = inspect(read(name));
    expect(found.ok ? null : found.error).toEqual(refusalOf(read(name)));
  },
);

describe('F5.2 a refusal names the place', () => {
  test.each([
    ['bad-key--twice-deep', '/config/heating'],
    ['bad-key--proto-deep', '/x/0/y/__proto__'],
    ['bad-key--proto-escaped', '/__proto__'],
    ['invalid--unknown-key-in-state', '/state/karma'],
    ['invalid--unknown-key-in-a-person', '/state/crew/2/luck'],
    ['invalid--unknown-key-in-genesis', '/genesis/cheat'],
    ['invalid--unknown-key-in-a-command', '/commands/0/1/x'],
    ['invalid--store-below-zero', '/state/tanks/waterKg'],
    ['invalid--number-beyond-numbers-in-an-unknown-key', '/x/y/1'],
    ['invalid--half-character-in-a-name', '/genesis/crew/0/name'],
    ['invalid--v1-health-is-text', '/state/crew/0/hp'],
    ['invalid--v1-oxygen-is-text', '/state/o2'],
    ['invalid--v1-morale-is-text', '/state/crew/0/mor'],
    ['invalid--v1-site-is-text', '/state/building'],
    ['invalid--v1-ships-are-an-object', '/supplyChain/inTransit'],
    ['not-resumable--v1-pulse-only', '/state/o2'],
    ['not-resumable--v1-nobody', '/state/crew'],
    ['wrong-format--lispy-os', '/_format'],
    ['inconsistent--programs', '/programs/governor/enabled'],
    ['inconsistent--memory-of-other-names', '/state/mind/governor/memory'],
    ['invalid--program-too-long', '/state/mind/governor/source'],
    ['version-too-new--3', '/version'],
    ['unknown-ledger--another-edition', '/genesis/ledger'],
  ])('F5.2 %s at %s', (name, path) => {
    expect(refused(read(`${name}.json`))?.path).toBe(path);
  });
});

// Every check of meaning, the colony's and the cartridge's: a file that fails it, and where.
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  'agent-edited': '/state/mind/agent/image',
  'agent-globals-are-a-list': '/state/mind/agent/env',
  'agent-globals-of-the-prototype': '/state/mind/agent/env',
  'agent-left-before-it-came': '/state/mind/agent/leftSol',
  'agent-of-more-faults-than-sols': '/state/mind/agent/faults',
  shares: '/state/allocation',
  labour: '/state/labour',
  battery: '/state/energy/batteryKwh',
  plant: '/state/plant',
  'module-ids': '/state/built/1/id',
  nobody: '/state/crew',
  names: '/state/crew/1/name',
  health: '/state/crew/0/hp',
  'dead-in-health': '/state/crew/0/alive',
  'cause-of-the-living': '/state/crew/0/cause',
  'robot-name': '/state/robots/0/name',
  'robot-health': '/state/robots/0/alive',
  'robot-cause': '/state/robots/0/cause',
  'stand-ids': '/state/stands/1/id',
  'food-beyond-the-plant': '/state/stands/1/edibleKg',
  'growth-without-crops': '/state/canopy/grownKg',
  'excursion-of-nobody': '/state/eva/people/0',
  'task-to-come': '/state/tasks/open/0/id',
  'end-of-the-living': '/state/ended',
  'no-end-of-the-dead': '/state/ended',
  'end-to-come': '/state/ended/tick',
  'log-unsorted': '/commands/1/0',
  'command-to-come': '/commands/3/0',
  'command-before-the-run': '/commands/0/0',
  'summary-sol': '/state/sol',
  'summary-alive': '/state/alive',
  'summary-oxygen': '/state/o2',
  'summary-modules': '/state/modules',
  'summary-alloc': '/state/alloc',
  rules: '/genesis/rules',
  mission: '/mission',
  seed: '/state/seed',
  'seed-of-a-run-from-a-state': '/state/seed',
  'genesis-state': '/genesis/from/state/crew/0/hp',
  'older-than-its-beginning': '/state/tick',
  'chain-length': '/chain/length',
  'blocks-do-not-add-up': '/chainBlocks',
  'blocks-with-a-gap': '/chainBlocks/2/sol',
  'echoes-beyond-the-sols': '/echoHistory',
  'last-echoes-missing': '/echoHistory',
  'memory-of-other-names': '/state/mind/governor/memory',
  programs: '/programs/governor/enabled',
  'modules-denied': '/state/bay/modulesUsed',
  'reflexes-turned-round': '/state/mind/reflexes/0/id',
  'task-history': '/taskHistory/0',
};

test('F7.1 every contradiction is found, at its place', () => {
  const listed = names.flatMap((name) => /^inconsistent--(.*)\.json$/.exec(name)?.[1] ?? []);
  expect(listed.sort()).toEqual(Object.keys(CONTRADICTIONS).sort());
  const found = Object.fromEntries(listed.map((what) => [what, refused(read(`inconsistent--${what}.json`))?.path]));
  expect(found).toEqual(CONTRADICTIONS);
});

test('F5.1 one change away from each of them stands a file that loads', () => {
  expect(refusalOf(bytesOf(newRun(1)))).toBeNull();
  expect(textOf(bytesOf(newRun(1))).startsWith('{\n  "_format": "mars-barn-cartridge",\n')).toBe(true);
});
