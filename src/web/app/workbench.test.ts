import { beforeEach, expect, test } from 'vitest';
import type { Program } from './benches.ts';
import type { ShippedGovernor } from '../../core/colony/programs/shipped/governor.ts';
import { openDesk } from './desk.test-support.ts';
import { useApp } from './store.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
let desk: Desk;
const program = (source: string, name = 'Mine'): Program => ({ name, source, profile: 'strict' });
const lies = () => desk.state().work.governor;

beforeEach(async () => {
  desk = await openDesk();
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
});

test('what was typed is kept when another program is opened, and can be brought back and forth', () => {
  const { workbench } = desk.deck;
  workbench.edit('governor', program('(mine)'));
  workbench.open('governor', program('(theirs)', 'Theirs'));
  expect(lies()).toMatchObject({ draft: { source: '(theirs)', seated: false }, before: { source: '(mine)' } });
  workbench.bringBack('governor');
  expect(lies()).toMatchObject({ draft: { source: '(mine)', name: 'Mine' }, before: { source: '(theirs)' } });
  workbench.open('governor', null);
  expect(lies()).toMatchObject({ draft: null, before: { source: '(mine)' } });
  workbench.bringBack('governor');
  expect(lies()).toMatchObject({ draft: { source: '(mine)' }, before: null });
});

test('a shipped governor that is changed is called so, and gets its name back with its text', () => {
  const { workbench } = desk.deck;
  const [title, source] = ['Steady hand', '(steady)'];
  const shipped: ShippedGovernor = { key: 'steady', title, source, about: '', teaches: '', skill: 1 };
  useApp.setState(({ catalogue }) => ({
    catalogue: catalogue && { ...catalogue, programs: { ...catalogue.programs, governors: [shipped] } },
  }));
  workbench.open('governor', program(source, title));
  workbench.edit('governor', program(`${source}\n`, title));
  expect(lies().draft?.name).toBe(`${title}, edited`);
  workbench.edit('governor', program(source, `${title}, edited`));
  expect(lies().draft?.name).toBe(title);
  // A name that a person types is theirs.
  workbench.edit('governor', program('(mine)', 'Other'));
  workbench.edit('governor', program('(mine)', title));
  expect(lies().draft?.name).toBe(title);
});

test('a dry run asks the worker, keeps the answer beside the text it is of, and orders nothing', async () => {
  const answer = await desk.deck.workbench.dryRun('governor', program('(+ 1 2)'));
  expect(answer).toMatchObject({ ok: true, tried: { ok: true, gas: 7 } });
  expect(lies().tried).toMatchObject({ source: '(+ 1 2)', tick: 0, tried: { value: 'nil' } });
  expect(desk.worker.asked).not.toContain('command');
});

test('a program that compiles is seated by one command; one that does not is refused with its place, and stays typed', async () => {
  const { workbench } = desk.deck;
  workbench.edit('governor', program('(broken'));
  const refused = await workbench.seat('governor', program('(broken'));
  expect(refused).toMatchObject({ ok: false, error: { message: 'Line 1, column 1: It has no end.' } });
  expect(desk.state().notice).toMatchObject({ tone: 'info', text: 'Not seated. Line 1, column 1: It has no end.' });
  expect(desk.worker.ordered).toEqual([]);
  expect(lies()).toMatchObject({ draft: { seated: false }, tried: { tried: { error: { line: 1 } } } });

  expect(await workbench.seat('governor', program('(fine)'))).toMatchObject({ ok: true });
  expect(desk.worker.ordered).toEqual([
    { kind: 'set-governor', name: 'Mine', source: '(fine)', profile: 'strict', enabled: true },
  ]);
  expect(lies().draft).toMatchObject({ source: '(fine)', seated: true });
});

test('the autopilot’s programs go to the seat that their bench is for', async () => {
  await desk.deck.workbench.seat('decision', program('"approve"'));
  await desk.deck.workbench.seat('override', program('(list 0)'));
  expect(desk.worker.ordered).toEqual([
    { kind: 'set-autopilot', decision: '"approve"', enabled: true },
    { kind: 'set-autopilot', override: '(list 0)', enabled: true },
  ]);
});

test('another colony finds what a person typed, and not what the one before was given', async () => {
  const { workbench } = desk.deck;
  await workbench.seat('governor', program('(given)'));
  workbench.edit('decision', program('(typed)'));
  await desk.deck.newColony({ mission: 'ares', seed: 2 });
  const { governor, decision } = desk.state().work;
  expect(governor).toEqual({ draft: null, before: null, tried: null });
  expect(decision.draft).toMatchObject({ source: '(typed)' });
});

test('files: a text is opened under its own name, what is none or too long is refused, and a program is saved as text', async () => {
  const { workbench } = desk.deck;
  const pick = async (...[parts, name]: [BlobPart[], string]): Promise<void> => {
    desk.pickFile.mockResolvedValueOnce(new File(parts, name));
    await workbench.load('governor');
  };
  await workbench.load('governor');
  expect(lies().draft).toBeNull();
  await pick(['\uFEFF(a)\r\n(b)\r'], 'hearth v6.lispy');
  expect(lies().draft).toEqual({ name: 'hearth v6', source: '(a)\n(b)\n', profile: 'strict', seated: false });
  for (const [content, says] of [
    [new Uint8Array([0xff, 0xfe, 0x41]), 'x.lispy is not a text file.'],
    ['a\0b', 'x.lispy is not a text file.'],
    ['x'.repeat(101), 'x.lispy has 101 characters. A program has at most 100.'],
  ] as const) {
    await pick([content], 'x.lispy');
    expect(desk.state().notice?.text).toBe(says);
    expect(lies().draft?.name).toBe('hearth v6');
  }
  workbench.save(program('(saved)', 'Heat & Light, 2'));
  const [bytes, name, type] = desk.download.mock.lastCall ?? [];
  expect(new TextDecoder().decode(bytes)).toBe('(saved)');
  expect([name, type]).toEqual(['heat-light-2.lispy', 'text/plain;charset=utf-8']);
});

test('seated governors are remembered with their sol, the newest first and each text once', async () => {
  const { workbench } = desk.deck;
  await workbench.seat('governor', program('(one)'));
  await workbench.seat('governor', program('(two)'));
  await workbench.seat('governor', program('(one)'));
  await workbench.seat('governor', program('(broken'));
  await workbench.seat('decision', program('"yes"'));
  expect(desk.state().seatings.map(({ source, sol }) => [source, sol])).toEqual([
    ['(one)', 0],
    ['(two)', 0],
  ]);
});

test('words, layout and a watched run come from the worker, and order nothing', async () => {
  const { workbench } = desk.deck;
  expect(await workbench.words()).toEqual([]);
  expect(await workbench.format('  (a)  ')).toBe('(a)');
  expect(await workbench.watch(program('(a)'))).toMatchObject({ ok: true, watched: { readings: { o2_days: 9 } } });
  expect(desk.worker.ordered).toEqual([]);
});
