import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offline } from './src/dev/offline.ts';
import { plainConstants } from './src/dev/plainConstants.ts';
import { CSP_FOR_META } from './src/server/csp.ts';

/** Writes the policy into the built page, so that it holds on a host that sends no headers. */
const cspMeta: Plugin = {
  name: 'marsdeck:csp-meta',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP_FOR_META },
      injectTo: 'head-prepend',
    },
  ],
};

/** What the page must not carry, however it is reached: lint sees one import at a time, this sees them all. */
const WORKER_ONLY = /\/node_modules\/zod\/|\/src\/core\/colony\/step\.ts$/;

const pageFence: Plugin = {
  name: 'marsdeck:page-fence',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const strays = chunk.type === 'chunk' ? chunk.moduleIds.filter((id) => WORKER_ONLY.test(id)) : [];
      if (strays.length > 0) this.error(`The page carries what belongs in the worker: ${strays[0]}`);
    }
  },
};

/** What the simulation must not carry before a run comes near the ledger's head: the model that makes frames. */
const LATER = /\/src\/core\/mars\/frameOfSol\.ts$/;
const SIM_WORKER = /\/src\/worker\/sim\.worker\.ts$/;

const workerFence: Plugin = {
  name: 'marsdeck:worker-fence',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    const first = new Set(chunks.filter(({ facadeModuleId }) => SIM_WORKER.test(facadeModuleId ?? '')));
    // What is added to a set while it is walked is walked, too: whatever the script imports is fetched with it.
    for (const { imports, moduleIds } of first) {
      const stray = moduleIds.find((id) => LATER.test(id));
      if (stray !== undefined) this.error(`The worker carries what it should load later: ${stray}`);
      for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
    }
  },
};

// The worker is built by its own pipeline, which `plugins` here does not enter.
export default defineConfig({
  plugins: [react(), cspMeta, pageFence, plainConstants(), offline()],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [workerFence, plainConstants()] },
  // Found only inside the worker, these would make the dev server reload the page on its first visit.
  optimizeDeps: { include: ['zod', 'canonicalize', '@noble/hashes/sha2.js'] },
});
