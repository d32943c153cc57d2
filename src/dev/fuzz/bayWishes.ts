/** Wishes about the module bay for the eventful run: a made-up module, two jobs for it, everything one can do with them. */
import type { Run } from '../../core/cartridge/run.ts';
import { jobDigest, seatDigest } from '../../core/colony/bay/digest.ts';
import type { ContractTerms, SeatTerms } from '../../core/colony/baySchema.ts';
import type { Command } from '../../core/colony/commands/command.ts';

const HANDLER = `(define (on-sol c) (make-dict "progress" 1 "heat" 0 "k-count" (get c "roll") "d-h2o" 2))
(define (on-done c) (make-dict "outcome" "full"))`;

function seatTerms(): SeatTerms {
  const terms = {
    id: 'lantern',
    rev: '1.0.0',
    name: 'LANTERN',
    tag: 'LANTERN',
    assist: 'none' as const,
    programs: [{ name: 'sweep', source: HANDLER }],
  };
  return { ...terms, digest: seatDigest(terms) };
}

function jobTerms(id: string): ContractTerms {
  const phase = {
    needs: 'LANTERN',
    program: 'sweep',
    cost: [{ res: 'power' as const, amount: 1 }],
    limits: [{ res: 'h2o' as const, amount: 3 }],
  };
  const terms = {
    id,
    by: 'lantern',
    job: 'sweep',
    title: 'SWEEP',
    clock: 'hold' as const,
    phases: [
      { ...phase, title: 'The first sweep', sols: 3, options: ['wide', 'deep'] },
      { ...phase, title: 'The second sweep', sols: 2, options: [] },
    ],
    reward: [{ kind: 'rate' as const, of: 'h2o' as const, amount: 0.5, sols: 20 }],
    evidence: null,
  };
  return { ...terms, digest: jobDigest(terms) };
}

const accept = (id: string): Command => ({ kind: 'accept-contract', contract: jobTerms(id) });

/** Begins the phase that is due, with what the earlier ones handed on. */
function start({ colony }: Run): Command {
  const { contract } = colony.bay;
  return {
    kind: 'start-phase',
    contract: contract?.id ?? 'sweep-1',
    phase: contract?.phase ?? 0,
    option: contract?.phases[contract.phase]?.options[0] ?? null,
    chain: Object.fromEntries((contract?.values ?? []).map(({ key, value }) => [key, value])),
  };
}

/** What is asked of the bay at the start of a sol. One job is done to its end, put aside in between; another is given up. */
export function bayWishes(run: Run, sol: number): Command[] {
  if (sol === 3) return [{ kind: 'seat-module', module: seatTerms() }, accept('sweep-1')];
  if (sol === 6) return [{ kind: 'suspend-contract' }];
  if (sol === 8) return [{ kind: 'resume-contract', contract: 'sweep-1' }];
  if (sol === 40) return [accept('sweep-2')];
  if (sol === 42) return [{ kind: 'abandon-contract', contract: 'sweep-2' }, { kind: 'remove-module' }];
  const { contract } = run.colony.bay;
  return sol < 40 && contract !== null && contract.state !== 'running' ? [start(run)] : [];
}
