import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One module of ours, with all it imports, as a classic script that defines `globalName`. `path` is relative to `src`. */
export async function bundleScript(path: string, globalName: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2022',
    legalComments: 'none',
  });
  const text = result.outputFiles[0]?.text;
  if (text === undefined) throw new Error(`${path} did not build`);
  return text;
}
