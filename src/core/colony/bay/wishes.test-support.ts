/** Wishes about the module bay, at random; and how to aim them at a colony. */
import fc from 'fast-check';
import { RESOURCES } from '../baySchema.ts';
import type { Command } from '../commands/command.ts';
import type { Colony } from '../schema.ts';
import { handler, jobTerms, seatTerms } from './bay.test-support.ts';
import { JOB_PROGRAMS } from './jobs/programs.ts';

type Kind = Command['kind'];
type OfKind<K extends Kind> = fc.Arbitrary<Extract<Command, { kind: K }>>;
const kind = <K extends Kind>(name: K): fc.Arbitrary<K> => fc.constant(name);

/** Every resource up and down, far more than any host allows. */
const GREEDY = RESOURCES.map((res) => `"d-${res}" (if (< (get c "roll") 50) 1000 -1000)`);
const ALL_LIMITS = RESOURCES.map((res) => ({ res, amount: 1e6 }));
/** Modules: one that does what it may, FORGE and VERDANT as a stranger might make them, and two that are refused. */
const SEATS = [
  seatTerms('LANTERN', {
    plain: handler('', '"k-one" (get c "roll")'),
    greedy: handler(GREEDY.slice(0, 6).join(' ')),
    more: handler(GREEDY.slice(6).join(' ')),
    fails: '(define (on-sol c) (car 1))',
    endless: '(define (on-sol c) (on-sol c))',
    silent: '"nothing"',
  }),
  seatTerms('FORGE', { plain: handler('"d-power" -5 "d-parts" 3') }),
  seatTerms('VERDANT', { plain: handler('"d-h2o" -2 "d-food" 500') }),
  seatTerms('BROKEN', { plain: '(define (on-sol c)' }),
  { ...seatTerms('FORGED', { plain: handler('') }), digest: '0'.repeat(64) },
] as const;
const REWARDS = [
  { kind: 'rate', of: 'h2o', amount: 3, sols: 9 },
  { kind: 'rate', of: 'o2', amount: 2, sols: 9 },
  { kind: 'rate', of: 'food', amount: 1, sols: 2 },
  { kind: 'shield', of: 'dose', amount: 0.4, sols: 3 },
  { kind: 'shield', of: 'dust', amount: 9, sols: 100_000 },
  { kind: 'stock', of: 'food', amount: 5000, sols: 0 },
  { kind: 'stock', of: 'parts', amount: 7, sols: 0 },
  { kind: 'unlock', of: 'robot-crew', amount: 0, sols: 0 },
] as const;
const anyJob = fc
  .tuple(
    fc.nat(9),
    fc.array(
      fc.oneof(
        fc
          .constantFrom('plain', 'plain', 'greedy', 'greedy', 'more', 'fails', 'endless', 'silent', 'missing')
          .map((program) => ({ needs: 'LANTERN', program, sols: 2, limits: ALL_LIMITS })),
        fc.constantFrom('FORGE', 'VERDANT').map((needs) => ({
          needs,
          program: 'plain',
          limits: ALL_LIMITS,
          options: ['fast', 'slow'],
          cost: [{ res: 'power' as const, amount: 1 }],
        })),
        fc.constantFrom(...JOB_PROGRAMS.keys()).map((program) => ({ needs: 'DECK', program, limits: ALL_LIMITS })),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    fc.subarray([...REWARDS], { maxLength: 4 }),
  )
  .map(([id, phases, reward]) => jobTerms(`job-${id}`, phases, reward));
const anyId = fc.nat(9).map((id) => `job-${id}`);

type BayKind =
  | 'seat-module'
  | 'remove-module'
  | 'accept-contract'
  | 'start-phase'
  | 'suspend-contract'
  | 'resume-contract'
  | 'abandon-contract';

/** Any wish of a kind, of the right shape; some are refused. */
export const BAY_WISH: { readonly [K in BayKind]: OfKind<K> } = {
  'seat-module': fc.record({ kind: kind('seat-module'), module: fc.constantFrom(...SEATS) }),
  'remove-module': fc.constant({ kind: 'remove-module' }),
  'accept-contract': fc.record({ kind: kind('accept-contract'), contract: anyJob }),
  'start-phase': fc.record({
    kind: kind('start-phase'),
    contract: anyId,
    phase: fc.nat(2),
    option: fc.constantFrom(null, 'fast', 'slow'),
    chain: fc.constantFrom({}, { 'k-one': 4 }),
  }),
  'suspend-contract': fc.constant({ kind: 'suspend-contract' }),
  'resume-contract': fc.record({ kind: kind('resume-contract'), contract: anyId }),
  'abandon-contract': fc.record({ kind: kind('abandon-contract'), contract: anyId }),
};

/** What somebody with a module bay would do, more often the right thing than not; to be aimed. */
export const bayWish: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: BAY_WISH['seat-module'] },
  BAY_WISH['remove-module'],
  { weight: 4, arbitrary: BAY_WISH['accept-contract'] },
  { weight: 8, arbitrary: BAY_WISH['start-phase'] },
  BAY_WISH['suspend-contract'],
  { weight: 2, arbitrary: BAY_WISH['resume-contract'] },
  BAY_WISH['abandon-contract'],
);

/** The module that the phase to come asks for, or the way to make room for it. */
export function seatOf({ bay }: Colony, command: Extract<Command, { kind: 'seat-module' }>): Command {
  const needs = bay.contract?.phases[bay.contract.phase]?.needs;
  if (needs === undefined || bay.contract?.state === 'running' || bay.seat?.tag === needs) return command;
  if (bay.seat !== null) return { kind: 'remove-module' };
  const module = SEATS.find(({ tag }) => tag === needs);
  return module === undefined ? command : { ...command, module };
}

/** Mostly the phase that is due, the way it may be begun, with what was handed on. */
export function startOf(colony: Colony, command: Extract<Command, { kind: 'start-phase' }>): Command {
  const { contract } = colony.bay;
  const phase = contract?.phases[contract.phase];
  if (contract === null || phase === undefined || command.phase === 2) return command;
  const way = contract.state === 'held' ? contract.option : (phase.options[command.phase] ?? '');
  return {
    kind: 'start-phase',
    contract: contract.id,
    phase: contract.phase,
    option: way === '' ? null : way,
    chain: Object.fromEntries(contract.values.map(({ key, value }) => [key, value])),
  };
}
