import { beforeEach, expect, test } from 'vitest';
import { cardAt } from '../storage/slots.contract.ts';
import { pathIn, watchAddress, type Bar } from './address.ts';
import { GROUPS, groupOf, hrefOf, PANELS, panelAt, pathOf, placesOf } from './places.ts';
import { useApp } from './store.ts';

beforeEach(() => useApp.setState(useApp.getInitialState(), true));

/** An address bar with a history, as a browser keeps it. */
function bar(hash = '') {
  const visited = [hash];
  let at = 0;
  let heard = (): void => {};
  const location = { pathname: '/', search: '', hash };
  const move = (to: number): void => {
    at = to;
    location.hash = visited[at] ?? '';
    heard();
  };
  const made: Bar = {
    location,
    history: {
      pushState: (_state, _title, url) => {
        visited.splice(++at, visited.length, String(url).replace('/', '') || '');
        location.hash = visited[at] ?? '';
      },
      replaceState: (_state, _title, url) => {
        visited[at] = String(url).replace('/', '') || '';
        location.hash = visited[at] ?? '';
      },
    },
  };
  const follow = (changed: () => void): void => {
    heard = changed;
  };
  return {
    bar: made,
    listen: follow,
    back: () => move(at - 1),
    type: (to: string) => {
      visited.splice(++at, visited.length, to);
      move(at);
    },
    hash: () => location.hash,
  };
}

test('every place has an address of its own that leads back to it, and belongs where its group lists it', () => {
  for (const panel of PANELS) expect(panelAt(pathOf(panel))).toBe(panel);
  expect(panelAt(pathOf(null))).toBeNull();
  expect(new Set(PANELS.map(pathOf)).size).toBe(PANELS.length);
  for (const group of GROUPS) for (const place of placesOf(group)) expect(groupOf(place)).toBe(group);
  expect(hrefOf('orders')).toBe('#/protocols');
  expect(panelAt('nowhere')).toBeUndefined();
});

test('a link that holds a cartridge is no place', () => {
  expect(pathIn('#c=H4sI')).toBeNull();
  expect(pathIn('')).toBe('');
  expect(pathIn('#/governor')).toBe('governor');
});

test('opening a place writes its address, Back leads to the one before, and typing an address opens it', () => {
  const { bar: window, listen, back, type, hash } = bar();
  useApp.setState({ phase: 'playing', card: cardAt(1) });
  watchAddress(window, listen);
  useApp.setState({ panel: null });
  useApp.setState({ panel: 'governor' });
  expect(hash()).toBe('#/governor');
  useApp.setState({ panel: 'help' });
  back();
  expect(useApp.getState().panel).toBe('governor');
  type('#/books');
  expect(useApp.getState().panel).toBe('books');
  type('#/help/echo');
  expect(useApp.getState().panel).toBe('help');
  expect(hash()).toBe('#/help/echo');
  useApp.setState({ panel: 'governor' });
  expect(hash()).toBe('#/governor');
});

test('a link that held a cartridge leaves the address of what it opened', () => {
  const linked = bar('#/colony');
  useApp.setState({ phase: 'playing', card: cardAt(1) });
  watchAddress(linked.bar, linked.listen);
  linked.bar.history.replaceState(null, '', '/');
  useApp.setState({ card: { ...cardAt(1), id: 'MDK-ANOTHER' } });
  expect(linked.hash()).toBe('#/colony');
});

test('a deep link is kept while there is no colony; an address that is none gives way to what is shown', () => {
  const deep = bar('#/governor');
  watchAddress(deep.bar, deep.listen);
  expect(useApp.getState().panel).toBe('governor');
  deep.type('#/nonsense');
  expect(deep.hash()).toBe('#/governor');
  deep.type('#/colony');
  expect(useApp.getState().panel).toBeNull();
  expect(deep.hash()).toBe('');
});

test('a place inside the hub has an address; Back leads out of it, and another place of the console forgets nothing', () => {
  const { bar: window, listen, back, type, hash } = bar('#/simhub/run/R0123456789AB');
  watchAddress(window, listen);
  expect(useApp.getState()).toMatchObject({ panel: 'hub', within: 'run/R0123456789AB' });
  expect(hash()).toBe('#/simhub/run/R0123456789AB');
  useApp.setState({ within: 'mine' });
  expect(hash()).toBe('#/simhub/mine');
  back();
  expect(useApp.getState().within).toBe('run/R0123456789AB');
  useApp.setState({ panel: 'help' });
  expect(hash()).toBe('#/help');
  back();
  expect(useApp.getState()).toMatchObject({ panel: 'hub', within: 'run/R0123456789AB' });
  type('#/simhub');
  expect(useApp.getState().within).toBe('');
});
