/** A hub at work in a test: requests whose answers are held against their schemas, and verification in this process. */
import type { Run } from '../core/cartridge/run.ts';
import { expect } from 'vitest';
import { askOf, fileOf, type Loose, type TestPlayer } from './hub.test-support.ts';
import type { SimHub } from './simhub.ts';
import { judgeGauntlet } from './verifier/judgeGauntlet.ts';
import { judgeRun } from './verifier/judgeRun.ts';
import { lease } from './verifier/queue.ts';
import { settle } from './verifier/settle.ts';

export type Stage = {
  readonly hub: SimHub;
  readonly ask: ReturnType<typeof askOf>;
  /** Verifies all that waits, in this process; a gauntlet has one run. */
  readonly verifyAll: () => Promise<void>;
  /** Hands in, verifies, and tells the id. */
  readonly submit: (player: TestPlayer, run: Run | Uint8Array) => Promise<string>;
  readonly runOf: (id: string) => Promise<Loose>;
};

/** A stage around a hub. */
export function stageOf(hub: SimHub): Stage {
  const ask = askOf(hub);
  const { database } = hub.hub;
  const stage: Stage = {
    hub,
    ask,
    async verifyAll() {
      for (let job = await lease(database); job !== null; job = await lease(database)) {
        const finding = job.kind === 'run' ? judgeRun(job.bytes, job.player) : judgeGauntlet(job.bytes, 1);
        await settle(database, job, finding);
      }
    },
    async submit(player, run) {
      const told = await ask('POST', '/api/runs', { player, body: run instanceof Uint8Array ? run : fileOf(run) });
      expect([200, 202]).toContain(told.status);
      await stage.verifyAll();
      return told.json.id as string;
    },
    runOf: async (id) => (await ask('GET', `/api/runs/${id}`)).json,
  };
  return stage;
}
