import { bundleScript } from '../bundleScript.ts';

/** The probe as one classic script, for engines that load nothing else: it defines `MARSDECK_PROBE.probeAll()`. */
export function bundleProbe(): Promise<string> {
  return bundleScript('dev/engines/entry.ts', 'MARSDECK_PROBE');
}
