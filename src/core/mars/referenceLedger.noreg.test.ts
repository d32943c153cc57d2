import { expect, test } from 'vitest';
import { referenceLedger } from './referenceLedger.ts';

// No regression: these bits are the shipped ledger. To change one is to make another ledger, with another id.
test.each([
  [1, 'a05efde57498c972a33b882210f0f8a8c6624e666be343a60eeb385d63a708e2'],
  [669, '1b350850c269c24ba2f451d22963da69f92285f6b266047fa23f2de87ad11565'],
  [2006, '3dd490f23c5f69d26179689717ebd9c04cbd883a9d9a76326e95cf166c6aeee7'],
  [2007, 'e897477c1fecff785eed36b6f34e8683496f7b60f59892a2b45696b4e7780129'],
])('the hash of frame %i is pinned', (sol, hash) => {
  expect(referenceLedger().frameAt(sol)._hash).toBe(hash);
});

test('the head hash is that of the head', () => {
  const ledger = referenceLedger();
  expect(ledger.headHash).toBe(ledger.frameAt(ledger.headSol)._hash);
});
