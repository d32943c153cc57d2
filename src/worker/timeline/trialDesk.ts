/** The behaviour of a worker that tries changes on one run, with no `self` in it. Frames are brought before a run is lived. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { ledgerOf } from '../../core/cartridge/ledgerOf.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { Ledger } from '../../core/mars/ledger.ts';
import type { FromTrial, SeriesKey, ToTrial, Values } from '../../core/past.ts';
import { ownStanding, untilSolOf } from '../../core/replay/bestChanges.ts';
import { candidatesOf } from '../../core/replay/candidates.ts';
import { obstacleTo, startTickOf } from '../../core/replay/obstacle.ts';
import { ranked, toldOf } from '../../core/replay/ranked.ts';
import { createTrials, standingOf, type Trials } from '../../core/replay/whatIf.ts';
import type { FrameSource } from '../frames.ts';
import { figuresOf, placeOf } from './series.ts';

type Loaded = { readonly cartridge: Cartridge; readonly ledger: Ledger; readonly trials: Trials };
type Reply = Exclude<FromTrial, { kind: 'ready' }>;

/** Answers requests one after the other. */
export function createTrialDesk(frames: FrameSource): { answer(message: ToTrial): Promise<Reply> } {
  let loaded: Loaded | null = null;

  function load(bytes: Uint8Array): Result<Loaded, Refusal> {
    const decoded = decode(bytes);
    if (!decoded.ok) return decoded;
    const { cartridge } = decoded.value;
    const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, frames.ledger);
    if (!ledger.ok) return ledger;
    const obstacle = obstacleTo(cartridge, ledger.value, Infinity);
    if (obstacle !== null) return err(refusal('invalid-argument', obstacle));
    return ok({ cartridge, ledger: ledger.value, trials: createTrials(cartridge, ledger.value) });
  }

  /** Frames of the run's sols until one; those that can't be had end the trial there. */
  async function bring({ cartridge: { genesis, state }, ledger }: Loaded, untilSol: number): Promise<string | null> {
    if (ledger !== frames.ledger) return null;
    const first = state.startSol + Math.floor(startTickOf(genesis) / TICKS_PER_SOL);
    for (let sol = first; sol < state.startSol + untilSol; sol++) {
      const problem = await frames.bring(sol);
      if (problem !== null) return problem;
    }
    return null;
  }

  async function answer(message: ToTrial): Promise<Reply> {
    const { requestId } = message;
    const refused = (error: Refusal): Reply => ({ kind: 'refused', requestId, error });
    if (message.kind === 'load') {
      const made = load(message.bytes);
      if (!made.ok) return refused(made.error);
      loaded = made.value;
      const { cartridge } = loaded;
      return { kind: 'loaded', requestId, untilSol: untilSolOf(cartridge), own: ownStanding(cartridge) };
    }
    if (message.kind === 'rank')
      return { kind: 'ranked', requestId, best: toldOf(ranked(message.tried, message.own), message.most) };
    if (loaded === null) return refused(refusal('no-colony', 'No run was loaded.'));
    const { cartridge, ledger, trials } = loaded;
    const untilSol = message.kind === 'try' ? message.untilSol : Math.ceil(cartridge.state.tick / TICKS_PER_SOL);
    const problem = await bring(loaded, untilSol);
    if (problem !== null) return refused(refusal('no-frame', problem));
    if (message.kind === 'candidates')
      return { kind: 'candidates', requestId, changes: candidatesOf(cartridge, ledger) };
    const fromSol = Math.floor((message.change?.tick ?? startTickOf(cartridge.genesis)) / TICKS_PER_SOL);
    const rows: (readonly number[])[] = [];
    const run = trials.run(message.change, untilSol, (lived) => {
      if (message.keys.length > 0) rows.push(figuresOf(lived));
    });
    return {
      kind: 'tried',
      requestId,
      standing: standingOf(run),
      firstSol: fromSol + 1,
      values: valuesOf(message.keys, rows),
    };
  }

  return { answer };
}

function valuesOf(keys: readonly SeriesKey[], rows: readonly (readonly number[])[]): Values {
  const values: Partial<Record<SeriesKey, Float64Array<ArrayBuffer>>> = {};
  for (const key of keys) {
    const place = placeOf(key);
    if (place >= 0) values[key] = Float64Array.from(rows, (row) => row[place] ?? NaN);
  }
  return values;
}
