/** Places of the hub's screen: every one has an address that leads back to it. */
import { beforeEach, expect, test } from 'vitest';
import { useApp } from '../store.ts';
import { followPlaces, hubPlaceAt, pathOfHub, type HubPlace } from './place.ts';
import { useHub, type OpenRun } from './state.ts';

beforeEach(() => {
  useApp.setState(useApp.getInitialState(), true);
  useHub.setState(useHub.getInitialState(), true);
});

const KEY = 'ab'.repeat(32);
const run = (id: string, from: OpenRun['from']): OpenRun => ({
  id,
  from,
  line: null,
  submission: null,
  found: null,
  bytes: null,
  story: null,
});

test.each<[string, HubPlace]>([
  ['', { kind: 'board', board: 'ares', class: 'stock' }],
  ['board/custom-0123456789abcdef/agent', { kind: 'board', board: 'custom-0123456789abcdef', class: 'agent' }],
  ['gauntlet', { kind: 'tab', tab: 'gauntlet' }],
  ['run/R0123456789AB', { kind: 'run', id: 'R0123456789AB' }],
  ['device/a%2Fb%20c', { kind: 'device', id: 'a/b c' }],
  [`player/${KEY}`, { kind: 'player', key: KEY }],
])('the path "%s" leads to its place', (path, place) => {
  expect(hubPlaceAt(path)).toEqual(place);
});

test.each(['nowhere', 'run/1', 'run/R0123456789AB/x', 'player/abc', 'board/ares', 'board/ares/best', 'device/%'])(
  'the path "%s" leads nowhere, and nothing throws',
  (path) => {
    expect(hubPlaceAt(path)).toBeNull();
  },
);

test('H4.7 what is shown has the path that leads there: a run lies over a player, a player over a tab', () => {
  const { sought } = useHub.getState();
  const at = (change: Partial<Parameters<typeof pathOfHub>[0]>) =>
    pathOfHub({ tab: 'board', run: null, person: null, sought, ...change });
  const person = { key: KEY, shown: { state: 'asking' } } as const;
  expect(at({})).toBe('');
  expect(at({ sought: { ...sought, board: 'lunar' } })).toBe('board/lunar/stock');
  expect(at({ tab: 'mine' })).toBe('mine');
  expect(at({ tab: 'mine', person })).toBe(`player/${KEY}`);
  expect(at({ person, run: run('R0123456789AB', 'hub') })).toBe('run/R0123456789AB');
  expect(hubPlaceAt(at({ run: run('a/ü %', 'device') }))).toEqual({ kind: 'device', id: 'a/ü %' });
});

test('a link is followed when the screen opens, what is opened is written into the address, and Back closes it', () => {
  const entered: HubPlace[] = [];
  const enter = (place: HubPlace): void => {
    entered.push(place);
    if (place.kind === 'run') useHub.setState({ run: run(place.id, 'hub') });
    if (place.kind === 'board') useHub.setState({ run: null });
  };
  useApp.setState({ panel: 'hub', within: 'run/R0123456789AB' });
  followPlaces(enter);
  expect(entered).toEqual([{ kind: 'run', id: 'R0123456789AB' }]);
  useHub.setState({ run: run('R999999999999', 'hub') });
  expect(useApp.getState().within).toBe('run/R999999999999');
  expect(entered).toHaveLength(1);
  // Back, twice: to the run before, and to the board.
  useApp.setState({ within: 'run/R0123456789AB' });
  expect(useHub.getState().run?.id).toBe('R0123456789AB');
  useApp.setState({ within: '' });
  expect(useHub.getState().run).toBeNull();
  expect(entered).toHaveLength(3);
  useApp.setState({ within: 'nowhere' });
  expect(entered).toHaveLength(3);
});
