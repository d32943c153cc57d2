/** `dust_storm`: each of the ledger's storms, on the sol it begins. Its dust is in `dust_tau` from then on. */
import { solTau, stormOn } from '../dustySols.ts';
import type { FrameEvent } from '../frameEvents.ts';
import type { LedgerPlan } from '../noise.ts';
import { rounded } from '../ranges.ts';
import type { SolFacts } from '../solFacts.ts';
import { type Storm, type StormScale, stormEnd, stormSols } from '../storms.ts';
import { lsDegAt, marsYearAt, ttDaysOfMsd } from '../time.ts';
import { SEVERITY_TAU } from './eventConstants.ts';

const [MILD_TAU = 0, SEVERE_TAU = 1] = SEVERITY_TAU;

const DESC: Readonly<Record<StormScale, string>> = {
  local: 'A local dust storm passes over the site',
  regional: 'A regional dust storm raises a haze for weeks',
  encircling: 'A dust storm grows until it encircles the planet',
};

/** The highest `dust_tau` of a storm's sols. */
function peakTau(plan: LedgerPlan, storm: Storm): number {
  // What a published frame says leans on no chance from beyond the head: there the ledger's own seed stands in.
  const sure = storm.onsetSol <= plan.headSol ? { ...plan, headSol: Math.max(plan.headSol, stormEnd(storm)) } : plan;
  let peak = 0;
  for (let sol = storm.onsetSol; sol < stormEnd(storm); sol++) {
    const ttDays = ttDaysOfMsd(plan.epochMsd + sol);
    peak = Math.max(peak, rounded(solTau(sure, sol, lsDegAt(ttDays), marsYearAt(ttDays)), 1000));
  }
  return peak;
}

/** Severity whose opacity, 0.5 + 4.5 severity^2, is the peak or just below it; 1 is the most. */
function severityOf(peak: number): number {
  return Math.min(1, Math.floor(100 * Math.sqrt(Math.max(0, peak - MILD_TAU) / SEVERE_TAU)) / 100);
}

/** The storm that begins on a sol. */
export function dustStorm({ plan, sol, marsYear }: SolFacts): FrameEvent | null {
  const storm = stormOn(plan, sol, marsYear);
  if (storm === null || storm.onsetSol !== sol) return null;
  return {
    type: 'dust_storm',
    severity: severityOf(peakTau(plan, storm)),
    duration_sols: stormSols(storm),
    scale: storm.scale,
    desc: DESC[storm.scale],
  };
}
