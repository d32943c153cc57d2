import { expect, test } from 'vitest';
import { referenceLedger } from './referenceLedger.ts';

// No regression: these bits are the shipped ledger. To change one is to make another ledger, with another id.
test.each([
  [1, 'dad782428e375097dfb85a5d7b6ba5acdfd0a3b45b8c83049a74101f3d26adef'],
  [669, '45ee40a5725e171e5f4d5e349d11cbfbe6ee98594afc3277c1f25fbbd1975efa'],
  [2006, '8a6d49dcbc2edb994a71bb3c4b40556c46c3d8bfe6e6b08eea0dea3a9bbd67d0'],
  [2007, '97da785fd7ce4373af108eb7f1156e04973e73ca5aca87a8046753a6e7864507'],
])('the hash of frame %i is pinned', (sol, hash) => {
  expect(referenceLedger().frameAt(sol)._hash).toBe(hash);
});

test('the head hash is that of the head', () => {
  const ledger = referenceLedger();
  expect(ledger.headHash).toBe(ledger.frameAt(ledger.headSol)._hash);
});
