import { beforeEach, expect, test } from 'vitest';
import { openDesk } from './desk.test-support.ts';
import { completed, completionsOf } from './terminal.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
let desk: Desk;
const shown = () => desk.state().terminal?.lines.map(({ kind, text }) => `${kind} ${text}`);

beforeEach(async () => {
  desk = await openDesk();
});

test('a system is opened, booted and spoken to; lines that were typed are kept, each once', async () => {
  const { terminal } = desk.deck;
  await terminal.type('too early');
  await terminal.open(new Uint8Array(), 'echo.json');
  expect(desk.state().terminal).toMatchObject({ fileName: 'echo.json', up: false, lines: [] });
  await terminal.boot();
  expect(desk.state().terminal).toMatchObject({ up: true, busy: false, mostGas: 1 });
  for (const line of ['a', 'b', 'a']) await terminal.type(line);
  expect(desk.state().terminal?.typed).toEqual(['b', 'a']);
  expect(shown()).toEqual(['motd up', 'typed a', 'value a', 'typed b', 'value b', 'typed a', 'value a']);
  await terminal.read('/etc/motd');
  expect(desk.state().terminal?.file).toEqual({ path: '/etc/motd', text: '/etc/motd' });
  terminal.close();
  expect(desk.state().terminal).toBeNull();
});

test('words go on from the last part of a line', () => {
  const words = ['min', 'map', 'mapcar', 'set!'];
  expect(completionsOf('(list (ma', words)).toEqual(['map', 'mapcar']);
  expect(completionsOf('(list ', words)).toEqual([]);
  expect(completionsOf('(map', words)).toEqual(['mapcar']);
  expect(completed('(list (ma', 'map')).toBe('(list (map');
});
