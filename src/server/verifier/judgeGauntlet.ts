/** Judges an entry for the gauntlet by running it: nothing is claimed, so nothing has to be believed. */
import { gunzipSync } from 'node:zlib';
import { RULES } from '../../core/colony/step.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';
import { canonicalText } from '../../core/kernel/canonical.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import {
  GAUNTLET_RUNS,
  GAUNTLET_SOLS,
  gauntletOf,
  gauntletSols,
  liveOnce,
  unseated,
} from '../../core/replay/gauntlet.ts';
import { entryOf, GauntletEntry } from '../api/gauntletEntry.ts';
import { MOST_NAME, nameOf } from '../names.ts';
import type { Finding } from './finding.ts';

const MOST_BYTES = 1024 * 1024;

/** Runs an entry, as the route wrote it, over the gauntlet's seeds. `runs`: fewer of them, for tests. */
export function judgeGauntlet(sent: Uint8Array, runs = GAUNTLET_RUNS): Finding {
  const text = gunzipSync(sent, { maxOutputLength: MOST_BYTES }).toString('utf8');
  const entry = GauntletEntry.parse(JSON.parse(text));
  const ledger = referenceLedger();
  const asked = entryOf(entry);
  const refused = unseated(asked, ledger);
  if (refused !== null) return { ok: false, checks: null, sols: 0, reason: `The programs were not seated: ${refused}` };
  const sols = gauntletSols(entry.mission, ledger, GAUNTLET_SOLS);
  const lives = Array.from({ length: runs }, (_, index) => liveOnce(asked, index, sols, ledger));
  const { score, lived, ...found } = gauntletOf(asked.mission, lives, sols, ledger);
  const called = nameOf(entry.name, MOST_NAME);
  if (!called.ok) return { ok: false, checks: null, sols: 0, reason: called.error };
  const causes = found.causes[0]?.[0] ?? null;
  return {
    ok: true,
    checks: null,
    sols: lives.reduce((sum, life) => sum + life.sols, 0),
    ranked: {
      rules: RULES,
      ledger: ledger.id,
      mission: entry.mission,
      board: entry.mission,
      settings: null,
      class: 'gauntlet',
      name: called.value,
      alive: found.alive,
      sol: Math.floor(lived.median),
      cause: causes,
      score: score.total,
      grade: score.grade,
      runHash: sha256Hex(`gauntlet ${canonicalText(asked)}`),
      lineage: null,
      detail: { ...found, score, lived },
      file: sent,
    },
  };
}
