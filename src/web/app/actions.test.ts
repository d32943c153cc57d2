import { beforeEach, expect, test } from 'vitest';
import type { Details } from '../../core/talk/details.ts';
import { ACTIONS, canDo, type ActionId } from './actions.ts';
import type { Deck } from './face.ts';
import { useApp } from './store.ts';

const action = (id: ActionId) => {
  const found = ACTIONS.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

beforeEach(() => useApp.setState(useApp.getInitialState(), true));

test('a speed that is asked for is also run at, and a clock that runs is only told its speed', async () => {
  const asked: string[] = [];
  const deck = {
    setSpeed: (speed: unknown) => Promise.resolve({ ok: asked.push(`speed ${String(speed)}`) > 0 }),
    play: () => Promise.resolve({ ok: asked.push('play') > 0 }),
  } as unknown as Deck;
  await action('speed64').run(deck);
  useApp.setState({ running: true });
  await action('speed8').run(deck);
  expect(asked).toEqual(['speed 64', 'play', 'speed 8']);
});

test('a digit answers the task that waits longest, once: an answer on its way is not given again', () => {
  const open = [{ id: 4, choices: [{ key: 'mend' }, { key: 'wait' }] }];
  const details = (pending: Details['pending']) => ({ tasks: { open }, pending }) as unknown as Details;
  useApp.setState({ panel: 'tasks', details: details([]) });
  expect(canDo(action('answer2'), useApp.getState())).toBe(true);
  expect(canDo(action('answer3'), useApp.getState())).toBe(false);
  useApp.setState({ details: details([{ kind: 'answer-task', task: 4, choice: 'mend' }]) });
  expect(canDo(action('answer2'), useApp.getState())).toBe(false);
});
