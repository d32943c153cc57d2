import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  advance,
  begin,
  downloadBy,
  drop,
  dropGuest,
  expect,
  exportText,
  folder,
  marsdeck,
  open,
  status,
  test,
  type Status,
} from './story.ts';
import { choose } from './journeys/walk.ts';

const CHORDS = ['Control+s', 'Control+S', 'Meta+s', 'Meta+S'];

test('every spelling of the eject chord downloads, from an input too, and the page never offers to save itself', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  for (const chord of CHORDS)
    expect((await downloadBy(page, () => page.keyboard.press(chord))).name).toMatch(/^ares-sol0-MDK-/);
  await page.getByRole('slider').first().focus();
  expect((await downloadBy(page, () => page.keyboard.press('Control+s'))).name).toMatch(/^ares-sol0-/);
});

test('a file made by the command line goes on in the page, and the other way round, with equal hashes 100 sols on', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const here = folder();
  marsdeck(here, 'run', '--mission', 'ares', '--seed', '21', '--sols', '15', '--out', 'cli.json');
  await open(page);
  await drop(page, 'cli.json', readFileSync(join(here, 'cli.json'), 'utf8'));
  await page.waitForFunction(() => window.marsdeck.status().sol === 15);
  await page.evaluate(() =>
    window.marsdeck.command({ kind: 'set-allocation', heating: 0.2, isru: 0.2, greenhouse: 0.6 }),
  );
  await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 0.8 }));
  await advance(page, 5);
  writeFileSync(join(here, 'page.json'), await exportText(page));
  await advance(page, 100);
  marsdeck(here, 'run', '--from', 'page.json', '--sols', '100', '--out', 'on.json');
  const on = JSON.parse(readFileSync(join(here, 'on.json'), 'utf8')) as {
    chain: { headStateHash: string };
    state: { sol: number };
  };
  const there: Status = await status(page);
  expect(on.state.sol).toBe(there.sol);
  expect(on.chain.headStateHash).toBe(there.stateHash);
  expect(JSON.parse(await exportText(page))).toEqual(on);
  expect(marsdeck(here, 'replay', 'on.json')).toMatchObject({ equal: true, firstDifference: null });
});

test('a file that is opened or pasted is taken like one that is dropped', async ({ page, context }) => {
  await open(page);
  await begin(page, 1);
  await advance(page, 3);
  const text = await exportText(page);
  const { stateHash, id } = await status(page);

  await begin(page, 2);
  await choose(page, () => page.keyboard.press('Control+o'), 'opened.json', text);
  await page.waitForFunction((wanted) => window.marsdeck.status().id === wanted, id);
  expect((await status(page)).stateHash).toBe(stateHash);

  await begin(page, 3);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('Control+v');
  await page.waitForFunction((wanted) => window.marsdeck.status().id === wanted, id);
  expect((await status(page)).stateHash).toBe(stateHash);
});

test('an insert shows what came and what went, and Undo puts it back', async ({ page }) => {
  const mine = await dropGuest(page);
  await page.getByRole('button', { name: /undo/i }).click();
  await page.waitForFunction((id) => window.marsdeck.status().id === id, mine.id);
  expect(await status(page)).toMatchObject({ sol: 8, stateHash: mine.stateHash });
});

test('a refused file leaves the running colony alone and says why in words', async ({ page }) => {
  await open(page);
  await begin(page);
  await page.evaluate(() => window.marsdeck.play());
  for (const [name, text, words] of [
    ['holiday.json', '{"beach":true}', /not say what it is|not a cartridge/i],
    ['torn.cartridge.json', '{"_format":"mars-barn-cartridge","version":2,', /not JSON/i],
    ['future.cartridge.json', '{"_format":"mars-barn-cartridge","version":99}', /version 99/i],
    ['proto.cartridge.json', '{"_format":"mars-barn-cartridge","version":2,"__proto__":{}}', /__proto__/],
  ] as const) {
    await drop(page, name, text);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText(name).first()).toBeVisible();
  }
  expect(await status(page)).toMatchObject({ running: true, alive: true });
  await page.keyboard.press('Escape');
  await expect(page.getByText('proto.cartridge.json')).toHaveCount(0);
  const answer = await page.evaluate(() => window.marsdeck.insert('[['.repeat(500)));
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'too-deep', message: expect.any(String), path: '' },
  });
});

test('a foreign or missed drop never leads away from the page', async ({ page }) => {
  await open(page);
  await begin(page);
  const url = page.url();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/uri-list', 'http://127.0.0.1:1/elsewhere');
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data });
      document.body.dispatchEvent(event);
      if (type !== 'dragenter' && !event.defaultPrevented) throw new Error(`${type} was left to the browser`);
    }
  });
  expect(page.url()).toBe(url);
  expect((await status(page)).mission).toBe('ares');
});

test('gzipped cartridges are taken, and a bomb is refused', async ({ page }) => {
  const { gzipSync } = await import('node:zlib');
  await open(page);
  await begin(page, 4);
  await advance(page, 2);
  const text = await exportText(page);
  const { id } = await status(page);
  await begin(page, 5);
  await page
    .locator('body')
    .drop({ files: { name: 'packed.cartridge.json.gz', mimeType: 'application/gzip', buffer: gzipSync(text) } });
  await page.waitForFunction((wanted) => window.marsdeck.status().id === wanted, id);
  await page
    .locator('body')
    .drop({ files: { name: 'bomb.gz', mimeType: 'application/gzip', buffer: gzipSync(Buffer.alloc(40_000_000)) } });
  await expect(page.getByText(/at most 10/i).first()).toBeVisible();
  expect((await status(page)).id).toBe(id);
});
