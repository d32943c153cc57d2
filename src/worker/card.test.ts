import { expect, test } from 'vitest';
import { eventfulRun } from '../dev/fuzz/eventfulRun.ts';
import { ledger, runFor } from '../core/cartridge/cartridge.test-support.ts';
import { fork } from '../core/cartridge/fork.ts';
import { labelOf } from '../core/cartridge/label/facts.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { advanceTick, type Run } from '../core/cartridge/run.ts';
import { cartridgeOf, runOf } from '../core/cartridge/convert.ts';
import { cardOf } from './card.ts';
import { labelOfCard } from './cardLabel.ts';

function forked(): Run {
  const made = fork(cartridgeOf(runFor(4)), { id: 'MDK-FORK', created: '2026-01-01T00:00:00.000Z' });
  if (!made.ok) throw new Error(made.error.message);
  return runOf(made.value, ledger);
}

function aFewHours(): Run {
  const run = runFor(2);
  for (let i = 0; i < 7; i++) advanceTick(run);
  return run;
}

test.each([
  ['an eventful run', () => eventfulRun(20)],
  ['a run in the middle of a sol', aFewHours],
  ['a fork', forked],
])('F13.1 the card of %s draws the label that its file draws, to the byte', (_name, lived) => {
  const run = lived();
  expect(labelOfCard(cardOf(run, null))).toBe(labelSvg(labelOf(cartridgeOf(run))));
});

test('a card that was kept before cards had a birth hash, or that somebody changed, has no label', () => {
  const card = cardOf(runFor(1), null);
  const { birthHash: _, ...old } = card;
  expect(labelOfCard(old)).toBeNull();
  expect(labelOfCard({ ...card, birthHash: 'x' })).toBeNull();
  expect(labelOfCard({ ...card, mission: 'constructor' })).toBeNull();
});
