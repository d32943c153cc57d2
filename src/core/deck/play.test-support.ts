/** What a player and the world may do to a deck: arbitrary commands for fast-check. */
import fc from 'fast-check';
import type { LawfulHost } from './laws.test-support.ts';
import { atRest, CONTRACT_PLACES, SLOT_PLACES } from './places.test-support.ts';
import { ALL_FILES, FILES, offerOf } from './modules.test-support.ts';
import type { DeckEvent } from './slot/events.ts';
import { chainOf } from './slot/state.ts';
import { phaseToCome } from './record/chain.ts';

/** One thing that happens; its name is what a counterexample prints. */
class Act implements fc.Command<object, LawfulHost> {
  readonly name: string;
  readonly happen: (host: LawfulHost) => void;
  constructor(name: string, happen: (host: LawfulHost) => void) {
    this.name = name;
    this.happen = happen;
  }
  check(): boolean {
    return true;
  }
  run(_model: object, host: LawfulHost): void {
    this.happen(host);
  }
  toString(): string {
    return this.name;
  }
}

const COLONIES = ['colony-a', 'colony-b'];

function sending(event: DeckEvent): Act {
  return new Act(JSON.stringify(event), (host) => void host.send(event));
}

/** Accepts a job whose id nobody has had. */
function accept(host: LawfulHost, needs: readonly string[], lot: number): void {
  const id = `job/${host.log.length}.${host.state.deck.rev}.${host.state.ticket}`;
  const shape = { needs, isLive: lot % 3 === 0, hasChoice: lot % 2 === 0 };
  host.send({ kind: 'accept', offer: offerOf(shape, id, host.state.colony ?? 'colony-a') });
}

/** Seats what the contract asks for, chooses, and lets so many phases end. A lot of 0 or 1 makes a save fail or be corrupt. */
function work(host: LawfulHost, phases: number, lot: number): void {
  for (let phase = 0; phase < phases; phase++) {
    const chain = chainOf(host.state);
    const needs = chain === null ? undefined : phaseToCome(chain)?.needs;
    if (needs === undefined) return;
    const right = FILES.find(({ module }) => module?.tag === needs);
    host.send(right === undefined ? { kind: 'eject' } : { kind: 'insert', file: right.file });
    for (let i = 0; i < 20 && host.pending.length > 0; i++)
      host.complete(0, host.pending[0]?.kind === 'open-save' && phase === 0 ? lot : 9);
    host.send({ kind: 'choose', option: lot % 2 === 0 ? 'steady' : 'rush' });
    for (let i = 0; i < 20 && host.pending.length > 0; i++)
      host.complete(0, host.pending[0]?.kind === 'open-save' ? lot : 9);
    host.finish(lot % 4 === 3 ? 'partial' : 'full', lot % 5, { [`k-${needs.toLowerCase()}`]: lot });
    if (phase + 1 < phases || lot > 4) host.drain();
  }
}

const needs = fc.array(fc.constantFrom('PROSPECTOR', 'FORGE', 'PROSPECTOR', 'DECK'), { minLength: 1, maxLength: 4 });
const lot = fc.nat(9);

/** Every gesture at least once, and the page's own events. */
export const GESTURES: readonly DeckEvent[] = [
  { kind: 'eject' },
  { kind: 'pull' },
  { kind: 'retry' },
  { kind: 'force' },
  { kind: 'resume' },
  { kind: 'suspend' },
  { kind: 'abandon' },
  { kind: 'hide' },
  { kind: 'show' },
  { kind: 'choose', option: 'steady' },
  { kind: 'choose', option: 'nonsense' },
  { kind: 'rename', handle: 'ADA' },
  { kind: 'rename', handle: '<b>' },
  { kind: 'evidence', found: { digest: 'e'.repeat(64), mission: 'ares', sols: 140, cause: 'starvation' } },
  { kind: 'buy', item: 're-roll' },
  { kind: 'buy', item: 'shelf-place' },
  { kind: 'heard', what: 'prospector/said' },
  { kind: 'spoke', line: 'a stone.' },
  { kind: 'colony', id: 'colony-a' },
  { kind: 'colony', id: 'colony-b' },
  { kind: 'colony', id: null },
  { kind: 'insert', file: { digest: '9'.repeat(64), name: 'nothing.json' } },
  { kind: 'accept', offer: offerOf({ needs: ['FORGE'] }, 'job/spare', 'colony-a') },
  { kind: 'unshelve', contract: 'job/none' },
  { kind: 'visible-ms', ms: 5 },
];

const gestures: fc.Arbitrary<DeckEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ALL_FILES).map(({ file }): DeckEvent => ({ kind: 'insert', file })) },
  {
    weight: 10,
    arbitrary: fc.constantFrom(...GESTURES),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(1000, 299_999, 300_000, 0, -5).map((ms): DeckEvent => ({ kind: 'visible-ms', ms })),
  },
);

const [first] = FILES;

/** A completion of each kind, under a ticket. */
export function completions(ticket: number): readonly DeckEvent[] {
  return [
    { kind: 'parsed', ticket, module: first?.module ?? null },
    { kind: 'save-opened', ticket, result: 'found' },
    { kind: 'flashed', ticket, ok: true },
    { kind: 'save-flushed', ticket, ok: true },
    { kind: 'phase-ended', ticket, outcome: 'full', heat: 0, values: {} },
    { kind: 'phase-failed', ticket, why: 'crashed' },
  ];
}

/** What may happen, one thing at a time and a few plausible stories at once: chance alone hardly gets to the end of a contract. */
export const acts = [
  gestures.map(sending),
  gestures.map(sending),
  fc.tuple(fc.nat(5), fc.nat(9)).map(
    ([kind, back]) =>
      new Act(`stale ${kind} ${back}`, (host) => {
        const event = completions(host.ended.at(-1 - back) ?? -1)[kind];
        if (event !== undefined) host.send(event);
      }),
  ),
  fc.constantFrom(...Object.entries({ ...SLOT_PLACES, ...CONTRACT_PLACES })).map(
    ([name, go]) =>
      new Act(`go to ${name}`, (host) => {
        atRest(host);
        go(host);
      }),
  ),
  fc
    .tuple(fc.nat(5), fc.oneof(lot, fc.constant(9)))
    .map(([place, result]) => new Act(`complete ${place} with ${result}`, (host) => host.complete(place, result))),
  fc
    .tuple(fc.nat(5), fc.oneof(lot, fc.constant(9)))
    .map(([place, result]) => new Act(`complete ${place} with ${result}`, (host) => host.complete(place, result))),
  fc.tuple(needs, lot).map(([tags, n]) => new Act(`accept ${tags.join('+')} ${n}`, (host) => accept(host, tags, n))),
  fc
    .constantFrom('full', 'partial', 'failed', 'crashed' as const)
    .map((outcome) => new Act(`phase ${outcome}`, (host) => host.finish(outcome as 'full', 1, { 'k-a': -0 }))),
  fc.constant(
    new Act('unshelve the first', (host) => {
      host.send({ kind: 'unshelve', contract: host.state.deck.suspended[0]?.id ?? 'none/such' });
    }),
  ),
  fc.constant(new Act('everything completes', (host) => void host.drain())),
  fc.constantFrom(...COLONIES).map(
    (id) =>
      new Act(`settle down in ${id}`, (host) => {
        host.drain();
        host.send({ kind: 'show' });
        host.send({ kind: 'colony', id });
      }),
  ),
  fc.tuple(needs, fc.nat(4), lot).map(
    ([tags, phases, n]) =>
      new Act(`take ${tags.join('+')} and work ${phases} ${n}`, (host) => {
        accept(host, tags, n);
        host.drain();
        work(host, phases, n);
      }),
  ),
  fc.tuple(fc.nat(4), lot).map(
    ([phases, n]) =>
      new Act(`resume and work ${phases} ${n}`, (host) => {
        host.send({ kind: 'resume' });
        host.drain();
        work(host, phases, n);
      }),
  ),
  fc.tuple(fc.constantFrom('tab', 'kill' as const), fc.nat(2), fc.nat(40), fc.boolean()).map(
    ([kind, landed, n, isBack]) =>
      new Act(`power cut ${kind} ${landed} ${n}`, (host) => {
        host.cut(kind as 'tab', landed, n);
        if (isBack) host.send({ kind: 'colony', id: 'colony-a' });
      }),
  ),
];
