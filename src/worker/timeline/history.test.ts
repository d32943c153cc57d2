import { expect, test } from 'vitest';
import { stateHashOf } from '../../core/cartridge/chain.ts';
import { cartridgeOf, FULL } from '../../core/cartridge/convert.ts';
import { bytesOf, cartridgeIn, ledger, lostRun, newRun, runFor } from '../../core/cartridge/cartridge.test-support.ts';
import { trim } from '../../core/cartridge/trim.ts';
import { advanceSols, advanceTick, submitCommand, type Run } from '../../core/cartridge/run.ts';
import { AUTOSAVE } from '../../core/cartridge/convert.ts';
import { createCheckpoints } from './checkpoints.ts';
import { createHistory, type History } from './history.ts';

const ration = (share: number) => ({ kind: 'set-ration', ration: share }) as const;

function told(run: Run): Run {
  advanceSols(run, 13);
  submitCommand(run, ration(0.8));
  advanceSols(run, 24);
  submitCommand(run, ration(1));
  advanceSols(run, 20);
  return run;
}

function whole(history: History): History {
  for (let i = 0; i < 1000 && !history.pass(7); i++);
  return history;
}

test('a past sol, whichever is asked for in whatever order, is a direct replay byte for byte', () => {
  const run = told(newRun(3));
  const history = whole(createHistory(cartridgeOf(run), ledger));
  expect(history.problem()).toBeNull();
  for (const sol of [57, 0, 13, 14, 56, 5, 38, 37, 1]) {
    const direct = newRun(3);
    direct.commands.push(...run.commands);
    advanceSols(direct, sol);
    const then = history.at(sol);
    expect(then.colony.tick, `sol ${sol}`).toBe(sol * 24);
    expect(stateHashOf(then.colony), `sol ${sol}`).toBe(stateHashOf(direct.colony));
    expect(then.chainHead).toBe(direct.chainHead);
    expect(cartridgeOf({ ...then, identity: direct.identity }, FULL)).toEqual(cartridgeOf(direct, FULL));
  }
});

test('what is done to a past sol changes neither the past nor another look at it', () => {
  const history = whole(createHistory(cartridgeOf(runFor(30)), ledger));
  const hash = stateHashOf(history.at(10).colony);
  const look = history.at(10);
  submitCommand(look, ration(0.3));
  advanceSols(look, 30);
  expect(stateHashOf(history.at(10).colony)).toBe(hash);
  expect(stateHashOf(history.at(30).colony)).toBe(cartridgeOf(runFor(30)).chain.headStateHash);
});

test('an autosave has the whole past: its archive is not what the past is made of', () => {
  const run = told(newRun(5));
  const history = whole(createHistory(trim(cartridgeOf(run), AUTOSAVE), ledger));
  expect(history.firstSol).toBe(0);
  expect(history.series(['waterKg']).waterKg).toHaveLength(58);
  expect(history.series(['waterKg']).waterKg?.[57]).toBe(run.colony.tanks.waterKg);
  expect(history.series(['foodKg']).foodKg?.[0]).toBe(newRun(5).colony.foodKg);
});

test('a run that goes on is taken up where its past ended', () => {
  const run = newRun(8);
  advanceSols(run, 11);
  for (let i = 0; i < 5; i++) advanceTick(run);
  const history = whole(createHistory(cartridgeOf(run), ledger));
  expect(history.doneSol()).toBe(11);
  expect(history.lastSol()).toBe(12);
  submitCommand(run, ration(0.7));
  advanceSols(run, 20);
  expect(history.extend(cartridgeOf(run))).toBe(true);
  whole(history);
  expect(history.problem()).toBeNull();
  expect(history.doneSol()).toBe(31);
  expect(history.series(['ration']).ration?.[31]).toBe(0.7);
  expect(history.extend(cartridgeOf(runFor(40, 9)))).toBe(false);
});

test('the marks tell who was lost, and what was ordered', () => {
  const run = lostRun();
  const history = whole(createHistory(cartridgeOf(run), ledger));
  const grave = history.marks().filter((mark) => mark.grave);
  expect(grave.length).toBe(run.colony.crew.length + 1);
  expect(
    history
      .marks()
      .filter(({ lane }) => lane === 'you')
      .map(({ sol }) => sol)
      .slice(0, 2),
  ).toEqual([1, 1]);
  expect(history.lastSol()).toBe(Math.ceil(run.colony.tick / 24));
});

test('a file that is not what its run gives says so', () => {
  const cartridge = cartridgeIn(bytesOf(runFor(10)));
  const forged = { ...cartridge, chain: { ...cartridge.chain, headStateHash: '0'.repeat(64) } };
  const history = createHistory(forged, ledger);
  expect(history.problem()).toBeNull();
  expect(whole(history).problem()).toMatch(/comes out otherwise/);
});

test('a run of other rules has no past here, and is shown as it stands', () => {
  const cartridge = { ...cartridgeOf(runFor(10)), rules: 999 };
  const history = whole(createHistory(cartridge, ledger));
  expect(history.problem()).toMatch(/rules 999/);
  expect(history.firstSol).toBe(10);
  expect(history.at(3).colony.tick).toBe(0 + cartridge.state.tick);
});

test('checkpoints stay few however long a run is, and the nearest is never after what is asked for', () => {
  const points = createCheckpoints(1, 8);
  const run = newRun(2);
  points.offer(run);
  for (let sol = 0; sol < 50; sol++) {
    advanceSols(run, 1);
    points.offer(run);
    expect(points.count()).toBeLessThan(8);
  }
  for (const sol of [0, 1, 17, 49, 50]) {
    const near = points.before(sol * 24);
    expect(near?.colony.tick).toBeLessThanOrEqual(sol * 24);
    expect(near?.colony.tick).toBeGreaterThanOrEqual(Math.max(0, sol - 17) * 24);
  }
});
