/** What every colony must be after every tick, in one call. */
import { expect } from 'vitest';
import { accountOf, driftOf, worstEntry, type Accounts } from './books.test-support.ts';
import { leavesOf } from './colony.test-support.ts';
import { checkColony } from './meaning.ts';
import { Colony } from './schema.ts';
import { blankSheet, fillSheet } from './sheet.ts';

/** Share of what is stored and moved by which books may miss. */
const CLOSED = 1e-9;

/** Figures that may lie below zero: degrees, heat that came in from outside, thirst, and what is summed up of them. */
const SIGNED =
  /(?:\/tempC|\/heatOutMj|\/mind\/echoes\/\d+\/(?:o2|h2o|food|power)|\/crew\/\d+\/waterKg)$|^\/today\/sheet\//;

/** Fails unless the books agree with those of before. Returns what they are now. */
export function expectClosed(before: Accounts, colony: Colony): Accounts {
  const now = accountOf(colony);
  const drift = driftOf(before, now);
  if (!(drift.share < CLOSED)) expect.fail(`${drift.of} drifted by ${drift.share} of its gross at tick ${colony.tick}`);
  return now;
}

/** Fails unless the colony's own sheet, filled now, says what the second accountant says. */
export function expectAgreed(colony: Colony): void {
  const sheet = blankSheet();
  fillSheet(colony, sheet);
  const entry = worstEntry(colony, sheet);
  if (!(entry.share < CLOSED)) expect.fail(`${entry.of} is off by ${entry.share} at tick ${colony.tick}`);
}

/** Fails when a number is not finite, a negative zero, or below zero where it may not be. */
export function expectNumbers(colony: Colony): void {
  for (const { path, value } of leavesOf(colony)) {
    if (typeof value !== 'number') continue;
    if (!Number.isFinite(value)) expect.fail(`${path} is ${value} at tick ${colony.tick}`);
    if (Object.is(value, -0)) expect.fail(`${path} is a negative zero at tick ${colony.tick}`);
    if (value < 0 && !SIGNED.test(path)) expect.fail(`${path} is ${value} at tick ${colony.tick}`);
  }
}

/** Fails unless the numbers are numbers, the shape is the schema's, and nothing contradicts itself. */
export function expectSound(colony: Colony): void {
  expectNumbers(colony);
  const parsed = Colony.safeParse(colony);
  if (!parsed.success) expect.fail(`tick ${colony.tick}: ${parsed.error.message}`);
  expect(checkColony(colony)).toEqual([]);
}
