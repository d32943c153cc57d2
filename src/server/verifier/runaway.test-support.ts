/** A thread for tests: it does what the first byte of its job says. */
import { parentPort } from 'node:worker_threads';
import type { Job, Told } from './hand.ts';

const tell = (told: Told): void => parentPort?.postMessage(told);

parentPort?.on('message', ({ bytes }: Job) => {
  switch (bytes[0] ?? 0) {
    case 1:
      for (;;);
    case 2: {
      const held: unknown[] = [];
      for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
    }
    case 3:
      throw new Error('on purpose');
    case 4:
      process.exit(0);
    default:
      tell({ finding: { ok: false, checks: null, sols: 0, reason: String(Object.keys(process.env).length) } });
  }
});
tell({ ready: true });
