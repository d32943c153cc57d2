import { expect, test } from 'vitest';
import { referenceLedger } from './referenceLedger.ts';

// No regression: these bits are the shipped ledger. To change one is to make another ledger, with another id.
test.each([
  [1, ''],
  [669, ''],
  [2006, ''],
  [2007, ''],
])('the hash of frame %i is pinned', (sol, hash) => {
  expect(referenceLedger().frameAt(sol)._hash).toBe(hash);
});

test('the head hash is that of the head', () => {
  const ledger = referenceLedger();
  expect(ledger.headHash).toBe(ledger.frameAt(ledger.headSol)._hash);
});
