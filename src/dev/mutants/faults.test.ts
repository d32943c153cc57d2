import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULTS } from './faults.ts';
import { withFault } from './house.ts';
import { verdictsOf } from './verdicts.ts';

test('every fault fits one place of the deck, changes it, and has a name of its own', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(25);
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  for (const fault of FAULTS) {
    const text = readFileSync(new URL(`../../core/deck/${fault.file}`, import.meta.url), 'utf8');
    expect(withFault(text, fault)).not.toBe(text);
  }
});

test('a fault is caught when a test of its own copy fails, and by the laws when a property does', () => {
  const testResults = [
    { name: '/x/src/core/m00/deck.prop.test.ts', status: 'passed', assertionResults: [{}] },
    { name: '/x/src/core/m01/deck.prop.test.ts', status: 'failed', assertionResults: [{}] },
    { name: '/x/src/core/m02/pay.test.ts', status: 'failed', assertionResults: [{}] },
    { name: '/x/src/core/m02/deck.prop.test.ts', status: 'passed', assertionResults: [{}] },
    { name: '/x/src/core/m03/pay.test.ts', status: 'failed', assertionResults: [] },
  ];
  expect(verdictsOf({ testResults }, [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }])).toEqual([
    { name: 'a', ran: 1, byLaws: false, byAny: false },
    { name: 'b', ran: 1, byLaws: true, byAny: true },
    { name: 'c', ran: 2, byLaws: false, byAny: true },
    { name: 'd', ran: 0, byLaws: false, byAny: false },
  ]);
});
