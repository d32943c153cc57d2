/** The sentences that the hub's verbs say by themselves. */
import type { KeyFault } from '../../../core/kernel/keyFile.ts';

export const HUB_SAYS = {
  faults: {
    offline: 'The hub can’t be reached. What is handed in waits on this device.',
    'no-hub': 'There is no hub at this address. What is handed in waits on this device.',
  },
  keyFaults: {
    encrypted: 'That key is encrypted. Take the password off first.',
    'public-key': 'That is a public key. To sign takes the private one.',
    'other-key': 'That is a private key of another kind. Wanted is Ed25519.',
    'no-key': 'There is no key in that file.',
  } satisfies Record<KeyFault, string>,
  noColony: 'That is no colony.',
};
