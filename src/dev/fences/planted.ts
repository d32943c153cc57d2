/** A file that breaks one rule: the linter has to name `code`, and say `says`, about this very file. */
export interface Planted {
  readonly path: string;
  readonly source: string;
  readonly code: string;
  readonly says: string;
}

const EXACT = 'determinism(exact-only)';
const IMPORTS = 'eslint(no-restricted-imports)';

/** What `core` may not write, with a word of what it is told instead. */
const INEXACT: readonly (readonly [name: string, source: string, says: string])[] = [
  ['sin', 'export const x = Math.sin(1);', 'core/kernel'],
  ['destructured', 'const { log } = Math;\nexport const x = log(2);', 'core/kernel'],
  ['aliased', 'const M = Math;\nexport const x = M.exp(2);', 'core/kernel'],
  ['computed', "export const x = (k: 'exp') => Math[k](2);", 'core/kernel'],
  ['pi', 'export const x = Math.PI;', 'core/kernel'],
  ['random', 'export const x = Math.random();', 'kernel/random.ts'],
  ['power', 'export const x = (a: number) => a ** 4;', 'kernel/power.ts'],
  ['power-assign', 'export let x = 3;\nx **= 4;', 'kernel/power.ts'],
  ['date', 'export const x = Date.now();', 'no clock'],
  ['new-date', 'export const x = new Date(0);', 'no clock'],
  ['performance', 'export const x = performance.now();', 'no clock'],
  ['crypto', 'export const x = crypto.randomUUID();', 'kernel/random.ts'],
  ['intl', "export const x = new Intl.NumberFormat('en');", 'web/ui'],
  ['timeout', 'export const x = setTimeout(() => 1, 1);', 'no timers'],
  ['interval', 'export const x = setInterval(() => 1, 1);', 'no timers'],
  ['microtask', 'queueMicrotask(() => 1);', 'no timers'],
  ['frame', 'requestAnimationFrame(() => 1);', 'no timers'],
  ['for-in', 'export const f = (o: object) => {\n  for (const k in o) f({ k });\n};', 'sorted array of keys'],
  ['locale-string', 'export const x = (1).toLocaleString();', 'web/ui'],
  ['locale-computed', "export const x = (1)['toLocaleString']();", 'web/ui'],
  ['locale-destructured', "const { localeCompare } = 'a';\nexport const x = localeCompare;", 'web/ui'],
  ['locale-compare', "export const x = 'a'.localeCompare('b');", 'web/ui'],
  ['locale-upper', "export const x = 'a'.toLocaleUpperCase();", 'web/ui'],
  ['locale-lower', "export const x = 'a'.toLocaleLowerCase();", 'web/ui'],
  ['async', 'export async function f() {\n  return 1;\n}', 'synchronous'],
  ['await', 'export const x = await import("./pi.ts");', 'synchronous'],
  ['promise', 'export const x = Promise.resolve(1);', 'synchronous'],
  ['fetch', "export const x = fetch('/');", 'synchronous'],
  ['dynamic-import', "export const x = import('./pi.ts');", 'synchronous'],
  ['weak-ref', 'export const x = new WeakRef({});', 'garbage'],
  ['global-this', "export const x = globalThis['Math'];", 'Name the global'],
  ['sort', 'export const x = [2, 10].sort();', 'total order'],
  ['to-sorted', 'export const x = [2, 10].toSorted();', 'total order'],
  ['sort-computed', "export const x = [2, 10]['sort']();", 'total order'],
];

/** Bad imports outside the table of `core`'s own folders: who, from where, and what it is told. */
const STRAYS: readonly (readonly [folder: string, from: string, says: string])[] = [
  ['src/core/colony', 'node:fs', 'runs anywhere'],
  ['src/core/colony', 'react', 'runs anywhere'],
  ['src/core/colony', 'react-dom/client', 'runs anywhere'],
  ['src/core/colony', 'zustand', 'runs anywhere'],
  ['src/core/colony', 'idb-keyval', 'runs anywhere'],
  ['src/core/colony', 'hono', 'runs anywhere'],
  ['src/core/colony', '../../worker/host.ts', 'only src/core'],
  ['src/core/colony', '../../web/app/store.ts', 'only src/core'],
  ['src/core/colony', '../../server/main.ts', 'only src/core'],
  ['src/core/colony/systems', '../../deck/bay.ts', 'core/colony imports'],
  ['src/core/colony', '../talk/protocol.ts', 'core/colony imports'],
  ['src/core/colony', './sites.json', 'generated tables'],
  ['src/core/colony', 'zod', 'core/kernel/zod.ts alone'],
  ['src/core/kernel', 'zod', 'core/kernel/zod.ts alone'],
  ['src/core/kernel', 'zod/mini', 'core/kernel/zod.ts alone'],
  ['src/worker', '../web/app/store.ts', 'imports core'],
  ['src/worker', '../server/main.ts', 'imports core'],
  ['src/worker', 'react', 'imports core'],
  ['src/worker', 'node:fs', 'does not run in Node'],
  ['src/worker', 'zod', 'core/kernel/zod.ts alone'],
  ['src/web/storage', '../../core/colony/step.ts', 'only types'],
  ['src/web/storage', '../../core/kernel/zod.ts', 'does not load zod'],
  ['src/web/storage', 'zod', 'does not load zod'],
  ['src/web/storage', '../app/store.ts', 'web/storage imports'],
  ['src/web/storage', '../ui/App.tsx', 'web/storage imports'],
  ['src/web/storage', 'react', 'web/storage imports'],
  ['src/web/app', '../../core/colony/step.ts', 'only types'],
  ['src/web/app', '../../core/cartridge/codec.ts', 'only types'],
  ['src/web/app', '../../core/kernel/zod.ts', 'does not load zod'],
  ['src/web/app', 'zod', 'does not load zod'],
  ['src/web/app', '../../worker/host.ts', 'address'],
  ['src/web/app', '../ui/App.tsx', 'does not know the screens'],
  ['src/web/app', 'idb-keyval', 'web/storage'],
  ['src/web/app', '../../server/main.ts', 'neither server'],
  ['src/web/app', 'node:fs', 'does not run in Node'],
  ['src/web/ui', '../../core/kernel/result.ts', 'only types'],
  ['src/web/ui/charts', '../../../core/colony/step.ts', 'only types'],
  ['src/web/ui', '../storage/slots.ts', 'talks to web/app'],
  ['src/web/ui', '../../worker/host.ts', 'talks to web/app'],
  ['src/web/ui', 'idb-keyval', 'talks to web/app'],
  ['src/web/ui', 'zod', 'does not load zod'],
  ['src/web/ui', '../../cli/main.ts', 'neither server'],
  ['src/server', '../web/app/store.ts', 'imports core'],
  ['src/server', '../dev/bench.ts', 'imports core'],
  ['src/server', 'react', 'imports core'],
  ['src/cli', '../web/app/store.ts', 'imports core'],
  ['src/cli', '../server/main.ts', 'imports core'],
  ['src/cli', 'hono', 'imports core'],
  ['src/dev', '../web/app/store.ts', 'core and server'],
  ['src/dev', '../worker/host.ts', 'core and server'],
];

const taking = (from: string) => `import { x } from '${from}';\nexport const y = [x];`;
const slug = (from: string) => from.replaceAll(/[^a-z]+/gi, '-');

/** Every violation that has one file. The folders of `core` among themselves are `fences.test.ts`'s own table. */
export const PLANTED: readonly Planted[] = [
  ...INEXACT.map(([name, source, says]) => ({
    path: `src/core/colony/${name}.ts`,
    source,
    code: EXACT,
    says,
  })),
  ...STRAYS.map(([folder, from, says]) => ({
    path: `${folder}/takes-${slug(from)}.ts`,
    source: taking(from),
    code: IMPORTS,
    says,
  })),
  {
    path: 'src/core/talk/protocol.ts',
    source: taking('../colony/step.ts'),
    code: IMPORTS,
    says: 'types of core',
  },
  {
    path: 'src/web/ui/Lazy.ts',
    source: "export const x = () => import('../../core/colony/step.ts');",
    code: IMPORTS,
    says: 'only types',
  },
  {
    path: 'src/core/mars/type-only.ts',
    source: "import type { X } from '../colony/schema.ts';\nexport type Y = readonly X[];",
    code: IMPORTS,
    says: 'core/mars imports',
  },
  {
    path: 'src/core/mars/re-export.ts',
    source: "export * from './time.ts';",
    code: 'trust(no-barrel)',
    says: 'No barrels',
  },
  {
    path: 'src/core/mars/ring-a.ts',
    source: "import { b } from './ring-b.ts';\nexport const a = (): number => b();",
    code: 'import(no-cycle)',
    says: 'ycle',
  },
  {
    path: 'src/core/mars/ring-b.ts',
    source: "import { a } from './ring-a.ts';\nexport const b = (): number => a();",
    code: 'import(no-cycle)',
    says: 'ycle',
  },
  {
    path: 'src/cli/long.ts',
    source: Array.from({ length: 301 }, (_, i) => `export const n${i} = ${i};`).join('\n'),
    code: 'eslint(max-lines)',
    says: '300',
  },
  {
    path: 'src/web/ui/markup.ts',
    source: "export const f = (e: Element) => {\n  e.innerHTML = 'a';\n};",
    code: 'trust(no-markup)',
    says: 'textContent',
  },
  {
    path: 'src/web/ui/insert.ts',
    source: "export const f = (e: Element) => e.insertAdjacentHTML('beforeend', 'a');",
    code: 'trust(no-markup)',
    says: 'textContent',
  },
  {
    path: 'src/web/ui/Danger.tsx',
    source: "export const D = () => <p dangerouslySetInnerHTML={{ __html: 'a' }} />;",
    code: 'trust(no-markup)',
    says: 'textContent',
  },
  {
    path: 'src/web/ui/eval.ts',
    source: "export const x: unknown = eval('1');",
    code: 'eslint(no-eval)',
    says: 'eval',
  },
  {
    path: 'src/web/ui/function.ts',
    source: "export const x = new Function('return 1');",
    code: 'eslint(no-new-func)',
    says: 'Function',
  },
  {
    path: 'src/web/ui/default.ts',
    source: 'export default 1;',
    code: 'import(no-default-export)',
    says: 'named',
  },
  {
    path: 'src/web/ui/any.ts',
    source: 'export const x = (a: any) => [a];',
    code: 'typescript(no-explicit-any)',
    says: 'any',
  },
  {
    path: 'src/cli/floating.ts',
    source: 'export const f = () => {\n  Promise.resolve(1);\n};',
    code: 'typescript(no-floating-promises)',
    says: 'romise',
  },
  {
    path: 'src/cli/switch.ts',
    source:
      "export const f = (k: 'a' | 'b') => {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};",
    code: 'typescript(switch-exhaustiveness-check)',
    says: 'xhaustive',
  },
];

/** Files that look like trouble and are allowed. */
export const CLEAN: Readonly<Record<string, string>> = {
  'src/core/kernel/zod.ts': "export { z } from 'zod';",
  'src/core/kernel/hash.ts': "import { sha256 } from '@noble/hashes/sha2.js';\nexport const hash = sha256;",
  'src/core/colony/exact.ts':
    'export const window = (a: readonly number[]) => a.toSorted((x, y) => x - y);\n' +
    'export const performance = { Date: 1, random: 2 };\nexport const x = Math.sqrt(performance.random);',
  'src/core/colony/async.test.ts':
    "import 'node:fs';\nexport const x = async () => Math.sin(await Promise.resolve(1));",
  'src/core/mars/sites.generated.ts': "import sites from './sites.generated.json';\nexport const x = sites;",
  'src/worker/takes-core.ts': taking('../core/cartridge/codec.ts'),
  'src/web/storage/takes-kernel.ts': taking('../../core/kernel/result.ts'),
  'src/web/storage/takes-idb.ts': taking('idb-keyval'),
  'src/web/app/takes-protocol.ts': taking('../../core/talk/protocol.ts'),
  'src/web/app/takes-storage.ts': taking('../storage/slots.ts'),
  'src/web/app/takes-zustand.ts': taking('zustand'),
  'src/web/app/takes-worker-address.ts':
    "import url from '../../worker/sim.worker.ts?worker&url';\nexport const x = url;",
  'src/web/app/takes-types.ts': "import type { X } from '../../core/colony/view.ts';\nexport type Y = readonly X[];",
  'src/web/ui/takes-types.ts': "import type { X } from '../../core/colony/view.ts';\nexport type Y = readonly X[];",
  'src/web/ui/takes-app.tsx': taking('../app/store.ts'),
  'src/web/ui/takes-react.tsx': taking('react'),
  'src/server/takes-core.ts': taking('../core/cartridge/codec.ts'),
  'src/cli/takes-node.ts': taking('node:fs'),
  'src/dev/takes-server.ts': taking('../server/csp.ts'),
};
