import { begin, expect, open, status, test } from './story.ts';

test('window.marsdeck answers in one shape and never rejects', async ({ page }) => {
  await open(page);
  expect(await status(page)).toMatchObject({
    mission: null,
    sol: 0,
    tick: 0,
    running: false,
    id: null,
    autosavedSol: null,
  });
  const answers = await page.evaluate(async () => {
    const deck = window.marsdeck as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const call = async (name: string, ...args: unknown[]): Promise<unknown> => {
      const verb = deck[name];
      return verb === undefined ? 'missing' : await verb(...args);
    };
    return {
      playEmpty: await call('play'),
      exportEmpty: await call('exportCartridge'),
      advanceEmpty: await call('advance', { sols: 1 }),
      commandEmpty: await call('command', { kind: 'set-ration', ration: 1 }),
      noArgs: await call('newColony'),
      venus: await call('newColony', { mission: 'venus', seed: 1 }),
      badSeed: await call('newColony', { mission: 'ares', seed: 1.5 }),
      insertNumber: await call('insert', 7),
      insertJunk: await call('insert', 'junk'),
    };
  });
  const refused = (kind: string): unknown => ({
    ok: false,
    error: { kind, message: expect.any(String), path: expect.any(String) },
  });
  expect(answers).toMatchObject({
    playEmpty: refused('no-colony'),
    exportEmpty: refused('no-colony'),
    advanceEmpty: refused('no-colony'),
    commandEmpty: refused('no-colony'),
    noArgs: refused('invalid-argument'),
    venus: refused('unknown-mission'),
    badSeed: { ok: false },
    insertNumber: refused('invalid-argument'),
    insertJunk: refused('not-json'),
  });
});

test('a run by way of window.marsdeck: status is right as soon as a call has answered', async ({ page }) => {
  await open(page);
  await begin(page, 42);
  const fresh = await status(page);
  expect(fresh).toMatchObject({
    mission: 'ares',
    sol: 0,
    tick: 0,
    alive: true,
    cause: null,
    running: false,
    speed: 1,
    unranked: false,
  });
  expect(fresh.stateHash).toMatch(/^[0-9a-f]{64}$/);
  expect(typeof fresh.score).toBe('number');
  const advanced = await page.evaluate(async () => {
    const answer = await window.marsdeck.advance({ sols: 7 });
    return { answer, status: window.marsdeck.status() };
  });
  expect(advanced).toMatchObject({ answer: { ok: true, sol: 7, alive: true }, status: { sol: 7, tick: 168 } });
  const sped = await page.evaluate(async () => {
    await window.marsdeck.setSpeed(64);
    await window.marsdeck.play();
    return window.marsdeck.status();
  });
  expect(sped).toMatchObject({ speed: 64, running: true });
  expect(await page.evaluate(() => window.marsdeck.setSpeed(3 as unknown as 1))).toMatchObject({
    ok: false,
    error: { kind: 'invalid-argument' },
  });
  expect(await page.evaluate(() => window.marsdeck.advance({ sols: -1 }))).toMatchObject({
    ok: false,
    error: { kind: 'invalid-argument' },
  });
  const refused = await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 9 }));
  expect(refused).toMatchObject({ ok: true });
  await page.evaluate(() => window.marsdeck.advance({ sols: 1 }));
  await expect(page.getByText(/ration/i).first()).toBeVisible();
  const end = await page.evaluate(() => window.marsdeck.advance({ sols: 5000 }));
  expect(end).toMatchObject({ ok: true, alive: false });
  expect(await status(page)).toMatchObject({ alive: false, cause: 'starvation', running: false });
});
