/** Another thread of the worker's own script, under a name of its own: it goes for errands, and knows no colony. */
import type { Brought } from './errand.ts';
import type { ErrandPorts } from './errands.ts';

/** What such a thread is called, by which the script knows itself. */
export const READER = 'marsdeck reader';

/** What we use of Trusted Types, which TypeScript's worker types leave out. What a policy returns stands in for a string. */
type Policy = { createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

declare global {
  interface WorkerGlobalScope {
    readonly trustedTypes?: Factory;
  }
}

const rules: Policy = {
  createScriptURL(address) {
    if (address !== self.location.href) throw new TypeError('A reader runs the script of its worker, and no other.');
    return address;
  },
};

/** A policy can be made once in the life of a worker, a thread more often. */
let policy: Policy | null = null;

/** Starts a reader. Throws where threads can't have threads. */
export const startReader: ErrandPorts['start'] = () => {
  policy ??= self.trustedTypes?.createPolicy('marsdeck', rules) ?? rules;
  const reader = new Worker(policy.createScriptURL(self.location.href), { type: 'module', name: READER });
  return {
    go(errand, heard, broken) {
      reader.onmessage = (event: MessageEvent<Brought>) => heard(event.data);
      reader.onerror = (event) => broken(event.message || 'its thread could not be started.');
      reader.onmessageerror = () => broken('its answer could not be read.');
      reader.postMessage(errand, [errand.bytes.buffer]);
    },
    end: () => reader.terminate(),
  };
};

/** What may be handed over instead of copied. */
export function handedOver(brought: Brought): Transferable[] {
  if (brought.kind === 'carried' && brought.carried.as === 'picture') return [brought.carried.bytes.buffer];
  return brought.kind === 'relabelled' ? [brought.bytes.buffer] : [];
}
