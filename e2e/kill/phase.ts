/** A contract that is in the midst of a phase, and what has become of it after the worker was lost. */
import type { Page } from '@playwright/test';

export type Contract = NonNullable<ReturnType<Window['marsdeck']['deck']>['contract']>;

const MOST_GESTURES = 400;

/** Accepts, seats and chooses until a phase runs, and lets it run for a moment at 1x. */
export async function midPhase(page: Page): Promise<Contract> {
  await page.evaluate(() => window.marsdeck.setSpeed(1));
  for (let gesture = 0; gesture < MOST_GESTURES; gesture++) {
    if ((await underWay(page))?.phase !== 'RUNNING') {
      await page.evaluate(goOn);
      continue;
    }
    await page.evaluate(() => window.marsdeck.play());
    await page.waitForTimeout(300 + Math.random() * 1500);
    // It may have been the phase's last hour.
    const contract = await underWay(page);
    if (contract?.phase === 'RUNNING') return contract;
  }
  throw new Error('no contract came under way');
}

function underWay(page: Page): Promise<Contract | null> {
  return page.evaluate(() => window.marsdeck.deck().contract);
}

/** One gesture towards a phase that runs, in the page. */
async function goOn(): Promise<void> {
  const { marsdeck } = window;
  const { contract, prompt, board } = marsdeck.deck();
  if (contract?.phase === 'RESUMABLE') await (contract.here ? marsdeck.resume() : marsdeck.abandon());
  else if (prompt?.ask === 'insert') await marsdeck.seat(prompt.needs.toLowerCase());
  else if (prompt?.ask === 'empty-slot') await marsdeck.remove();
  else if (prompt?.ask === 'choice') await marsdeck.choose(prompt.options[0]?.id ?? '');
  else if (contract === null && board[0] !== undefined) await marsdeck.accept(board[0].id);
  else await marsdeck.advance({ sols: 1 });
}

/** Phase and faults before and after. Throws when the contract is gone, or the phase does not count as failed. */
export async function afterLoss(page: Page, before: Contract, round: number): Promise<readonly [string, string]> {
  // The deck's rules are started with the worker, and read what is durable first.
  const handle = await page.waitForFunction(({ id, faults }) => {
    const { contract, suspended } = window.marsdeck.deck();
    if (contract !== null && contract.id === id) return contract.faults > faults && contract;
    return suspended.some((one) => one.id === id) ? ('suspended' as const) : false;
  }, before);
  const after = await handle.jsonValue();
  if (after === false) throw new Error(`round ${round}: ${before.title} is gone`);
  const tell = ({ phase, faults }: Pick<Contract, 'phase' | 'faults'>): string => `${phase} ${faults}`;
  return [tell(before), after === 'suspended' ? after : tell(after)];
}
