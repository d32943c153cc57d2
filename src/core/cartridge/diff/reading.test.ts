import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../colony/commands/command.ts';
import { leavesOf } from '../../colony/colony.test-support.ts';
import { advanceTicks, lostRun, missionRun } from '../cartridge.test-support.ts';
import { cartridgeOf } from '../convert.ts';
import { merge } from '../merge.ts';
import { NAMES, RELATIVES } from '../relatives.test-support.ts';
import { advanceSols, submitCommand } from '../run.ts';
import type { Cartridge } from '../schema.ts';
import { decimalsFor, figure } from './figure.ts';
import { labelOf } from './label.ts';
import type { Line } from './line.ts';
import { readingOf } from './reading.ts';
import { wordsOf } from './wording.ts';

const { trunk, early, late, stranger, cut } = RELATIVES;

const linesOf = (a: Cartridge, b: Cartridge, key: string): readonly Line[] =>
  readingOf(a, b).find((section) => section.key === key)?.lines ?? [];
const told = (a: Cartridge, b: Cartridge, key: string): string[] => linesOf(a, b, key).map(({ sentence }) => sentence);
const allLines = (a: Cartridge, b: Cartridge): Line[] => readingOf(a, b).flatMap(({ lines }) => lines);

describe('F11.14 a reading', () => {
  test('F11.14 has no line exactly when the files are the same', () => {
    for (const one of NAMES)
      for (const two of NAMES)
        expect(allLines(RELATIVES[one], RELATIVES[two]).length === 0, `${one} ${two}`).toBe(one === two);
  });

  test('F11.14 sees any one value that is changed, wherever it stands', () => {
    const leaves = leavesOf(early);
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), (index) => {
        const bent = structuredClone(early);
        const leaf = leavesOf(bent)[index];
        if (leaf === undefined) return expect.fail('no leaf');
        const { value } = leaf;
        leaf.set(typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`);
        const lines = allLines(early, bent);
        const [first = ''] = leaf.path.slice(1).split('/');
        expect(
          lines.some(({ path }) => path.startsWith(`/${first}`)),
          leaf.path,
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('F11.14 tells of what no section knows: keys that a later Marsdeck adds, in file and state', () => {
    const mind = { ...early, state: { ...early.state, later: { thing: 'a' } }, extra: { 'x-note': 1 } } as Cartridge;
    const other = { ...early, state: { ...early.state, later: { thing: 'b' } }, extra: {} } as Cartridge;
    expect(linesOf(mind, other, 'rest')).toMatchObject([
      { kind: 'only-a', path: '/x-note', before: 1, after: null },
      { kind: 'changed', path: '/state/later/thing', before: 'a', after: 'b' },
    ]);
  });

  test('F11.14 every line has a path that leads somewhere, a label and a sentence', () => {
    for (const [a, b] of [
      [trunk, late],
      [early, trunk],
      [trunk, stranger],
      [cut, early],
    ] as const)
      for (const { path, label, sentence, kind, before, after, change } of allLines(a, b)) {
        let value: unknown = kind === 'only-a' ? { ...a, ...a.extra } : { ...b, ...b.extra };
        for (const step of path.slice(1).split('/')) value = (value as Record<string, unknown>)?.[step];
        expect(value, path).toBeDefined();
        expect(label).toMatch(/\S/);
        expect(sentence).toMatch(/\.$/);
        if (typeof before === 'number' && typeof after === 'number') expect(change).toBe(after - before);
        else expect(change).toBeNull();
      }
  });

  test('F11.14 the same is folded into a count', () => {
    const sections = readingOf(early, early);
    expect(sections.every(({ lines }) => lines.length === 0)).toBe(true);
    const count = (key: string): number | undefined => sections.find((section) => section.key === key)?.unchanged;
    // Echoes and the figures of inertia; blocks and the four of the chain.
    const { discourse_flips: flips = [] } = early.echoInertia ?? {};
    const figures = 15 + flips.length * 3;
    expect([count('echoes'), count('chain'), count('commands')]).toEqual([30 + figures, 30 + 4, 2]);
    expect(count('crew')).toBeGreaterThan(100);
  });
});

describe('F11.15 what matters comes first', () => {
  test('F11.15 one run further on, the same run told otherwise, two that began differently', () => {
    expect(told(early, trunk, 'gist')[0]).toBe('B is A, and 15 sols more.');
    expect(told(trunk, early, 'gist')[0]).toBe('A is B, and 15 sols more.');
    expect(told(early, RELATIVES.between, 'gist')[0]).toBe('B is A, and 7 ticks more.');
    expect(told(RELATIVES.between, RELATIVES.pending, 'gist')[0]).toBe('B is A, and more commands that wait.');
    expect(told(trunk, cut, 'gist')).toEqual(['One and the same run at the same tick; the files tell it differently.']);
    expect(told(trunk, stranger, 'gist')[0]).toBe(
      'Two runs that began differently: ares, seed 1, jezero from sol 1 against ares, seed 2, jezero from sol 1.',
    );
  });

  test('F11.15 the sol in which runs part, and the command that parted them', () => {
    expect(told(trunk, late, 'gist')[0]).toBe('The runs part at sol 21: B set the ration to 70 %; A did not.');
    expect(told(late, trunk, 'gist')[0]).toBe('The runs part at sol 21: A set the ration to 70 %; B did not.');
    expect(told(trunk, late, 'commands')).toEqual([
      'Sol 21, hour 0: only B set the ration to 70 %.',
      'Sol 36, hour 0: only A set the ration to 100 %.',
    ]);
    expect(told(trunk, late, 'chain')[0]).toBe('The chains share 20 blocks and part at sol 21.');
    expect(told(trunk, late, 'echoes')[0]).toBe('The echo of sols 41 to 45 is only in A.');
    expect(told(trunk, late, 'echoes')[1]).toMatch(/^Sol 21: food −[\d,.]+ → −[\d,.]+ kcal; \d other values?\.$/);
  });

  test('F11.15 a task that one run answered otherwise is told by its title', () => {
    const run = missionRun('ares', 3);
    while (!run.colony.tasks.open.some(({ taken }) => taken.length === 0) && run.colony.tick < 2400)
      advanceTicks(run, 1);
    const { id, task } = run.colony.tasks.open[0] ?? {};
    if (id === undefined) return expect.fail('no task came up');
    const waiting = cartridgeOf(run);
    const [one, two] = ['approve', 'deny'].map((choice) => {
      const again = missionRun('ares', 3);
      advanceTicks(again, waiting.state.tick);
      submitCommand(again, { kind: 'answer-task', task: id, choice });
      advanceSols(again, 1);
      return cartridgeOf(again);
    });
    if (one === undefined || two === undefined) return expect.fail('no runs');
    const [first] = told(one, two, 'gist');
    expect(first).toMatch(
      /^The runs part at sol \d+: A answered “[^”]+” with approve, and B answered “[^”]+” with deny\.$/,
    );
    expect(first).not.toContain(String(task));
    expect(told(one, two, 'tasks')[0]).toMatch(/^Sol \d+, “[^”]+”: A .+\. B .+\.$/);
  });

  test('F11.15 ends, people and points follow', () => {
    const lost = cartridgeOf(lostRun());
    const lines = told(early, lost, 'gist');
    expect(lines).toContain('People alive: 4 in A, 0 in B.');
    expect(lines.find((line) => line.startsWith('A lives at sol 30; B ended at sol'))).toMatch(/of starvation\.$/);
    expect(lines.at(-1)).toMatch(/^B has [\d,.]+ points less: [\d,.]+ \([A-F]\) against [\d,.]+ \([A-F]\)\.$/);
  });

  test('F11.15 chains that part though no command does say that a file is not what its run gives', () => {
    const forged = structuredClone(early);
    Object.assign(forged.chainBlocks[11] ?? {}, { hash: 'f'.repeat(64) });
    expect(told(forged, trunk, 'gist')[0]).toMatch(/^The chains part at sol 12 or before/);
    const bent = { ...early, chain: { ...early.chain, headStateHash: 'e'.repeat(64) } };
    expect(told(early, bent, 'gist')[0]).toMatch(/the states are not/);
  });

  test('F11.15 a merge is read with its branches by name', () => {
    const merged = merge(trunk, late);
    if (!merged.ok) return expect.fail(merged.error.message);
    expect(told(trunk, merged.value, 'branches')).toEqual(['The run MDK-LATE is only in B.']);
  });
});

describe('F11.16 figures, units and words', () => {
  test('F11.16 stocks have their units, and changes their signs', () => {
    const water = linesOf(trunk, late, 'reserves').find(({ path }) => path === '/state/h2o');
    expect(water).toMatchObject({ label: 'Potable water', unit: 'kg', kind: 'changed' });
    expect(water?.change).toBe(late.state.h2o - trunk.state.h2o);
    expect(water?.sentence).toMatch(/^Potable water: 1,\d{3}\.\d → 1,\d{3}\.\d kg \([+−]\d+\.\d kg\)\.$/);
    expect(told(trunk, late, 'crew').find((line) => line.startsWith('Chen Wei, health'))).toMatch(/%/);
    expect(told(early, trunk, 'score')).toContain('Breakdown, Sols survived × 100: 3,000 → 4,500 (+1,500).');
  });

  test.each([
    ['oxygenKg', 'oxygen', 'kg'],
    ['batteryKwh', 'battery', 'kWh'],
    ['tempC', 'temperature', '°C'],
    ['cabin_c', 'cabin', '°C'],
    ['areaM2', 'area', 'm²'],
    ['domeUaKwK', 'dome ua', 'kW/K'],
    ['bedsKgD', 'beds', 'kg/d'],
    ['hours', 'hours', ''],
    ['hoursLeft', 'left', 'h'],
    ['o2', 'oxygen', 'kg'],
    ['constructor', 'constructor', ''],
  ])('F11.16 %s is %s in %s', (name, label, unit) => {
    expect(labelOf(name)).toEqual({ label, unit });
  });

  test('F11.16 figures that differ are written differently', () => {
    expect([figure(1234567.891, 1), figure(-12.5, 1), figure(0.05, 3, true), figure(-0.0001, 1, true)]).toEqual([
      '1,234,567.9',
      '−12.5',
      '+0.05',
      '0',
    ]);
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        if (Math.abs(a - b) < 1e-6) return;
        const decimals = decimalsFor(a, b);
        expect(figure(a, decimals)).not.toBe(figure(b, decimals));
      }),
    );
  });

  test('F11.16 every kind of command has words; one that is not known yet is told by its name and fields', () => {
    const known: Command[] = [
      { kind: 'build', module: 'solar_farm' },
      { kind: 'research', tech: 'improved_solar' },
      { kind: 'protocol', name: 'shelter_in_place' },
      { kind: 'order-supply', cargo: 'food' },
      { kind: 'set-module', id: 3, on: false },
      { kind: 'answer-task', task: 999, choice: 'deny' },
      { kind: 'build', module: 'constructor' },
      { kind: 'set-governor', source: '(begin\n  1)', name: 'one' },
      { kind: 'set-governor', source: '1', profile: 'lenient', enabled: false },
      { kind: 'set-governor' },
      { kind: 'set-autopilot', decision: '"deny"', override: null },
      { kind: 'set-autopilot', enabled: false },
      { kind: 'set-reflex', id: 'dust_storm_reflex', on: false },
      { kind: 'set-reflex', id: 'patrol', on: true },
    ];
    expect(known.map((command) => wordsOf(command, trunk.state))).toEqual([
      'had “Solar farm” built',
      'had “Improved solar cells” studied',
      'began the protocol “Shelter in place”',
      'ordered “Food”',
      'switched “Solar farm” (module 3) off',
      'answered task 999 with deny',
      'had “constructor” built',
      'seated the governor “one” (11 characters)',
      'seated a governor without a name (lenient, 1 character), switched off',
      'switched the governor on',
      'gave the autopilot decisions (6 characters) and took the autopilot off overrides',
      'switched the autopilot off',
      'switched the reflex “Dust storm” off',
      'switched the reflex “patrol” on',
    ]);
    const later = { kind: 'hold-vote', source: '(begin\n  1)', enabled: true } as unknown as Command;
    expect(wordsOf(later, trunk.state)).toBe('gave the command hold vote: source (begin 1), enabled true');
  });
});
