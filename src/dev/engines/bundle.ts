/** The probe as one classic script, for engines that load nothing else. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Source text that defines `MARSDECK_PROBE.probeAll()`. */
export async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('./entry.ts', import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'MARSDECK_PROBE',
    target: 'es2022',
    legalComments: 'none',
  });
  const text = result.outputFiles[0]?.text;
  if (text === undefined) throw new Error('the probe did not build');
  return text;
}
