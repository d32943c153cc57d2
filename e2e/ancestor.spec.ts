import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { advance, drop, expect, exportText, open, status, test } from './story.ts';

const GOLDEN = fileURLToPath(new URL('../src/core/cartridge/golden/', import.meta.url));
const REAL = fileURLToPath(new URL('../../shared/fixtures/mars-barn-v1/', import.meta.url));
const ours = readdirSync(GOLDEN).filter((name) => name.startsWith('v1-'));
const theirs = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.json')) : [];

test('there are version-1 files to try', () => expect(ours.length).toBeGreaterThan(0));

for (const [folder, names] of [
  [GOLDEN, ours],
  [REAL, theirs],
] as const)
  for (const name of names)
    test(`the version-1 file ${name} resumes, unranked, and says what was left behind`, async ({ page }) => {
      const text = readFileSync(folder + name, 'utf8');
      const old = JSON.parse(text) as { state: { sol: number; alive: boolean } };
      await open(page);
      await drop(page, name, text);
      await page.waitForFunction(() => window.marsdeck.status().mission !== null);
      const before = await status(page);
      expect(before).toMatchObject({ sol: old.state.sol, alive: old.state.alive, unranked: true, running: false });
      await expect(page.getByText(/no command log/i).first()).toBeVisible();
      const file = JSON.parse(await exportText(page)) as { version: number; genesis: { from: { losses: string[] } } };
      expect(file.version).toBe(2);
      expect(file.genesis.from.losses.length).toBeGreaterThan(0);
      if (!before.alive) return;
      await advance(page, 1);
      expect((await status(page)).sol).toBe(old.state.sol + 1);
    });
