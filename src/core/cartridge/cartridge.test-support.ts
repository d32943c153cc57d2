/** Runs and files to try things on. */
import { missionGenesis, stockGenesis } from '../colony/colony.test-support.ts';
import type { Command } from '../colony/commands/command.ts';
import type { Supplies } from '../colony/genesis.ts';
import type { MissionKey } from '../colony/missions.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { decode, encode } from './codec.ts';
import { cartridgeOf, runOf, type Trim } from './convert.ts';
import type { Refusal } from './refusal.ts';
import { advanceSols, advanceTick, beginRun, submitCommand, type Run } from './run.ts';
import type { Cartridge } from './schema.ts';

export const ledger = referenceLedger();

const IDENTITY = {
  id: 'MDK-TEST',
  name: 'Test',
  description: 'A run of the tests.',
  author: 'marsdeck',
  created: '2026-01-01T00:00:00Z',
};

/** A stock run at tick 0. */
export const newRun = (seed = 1, supplies: Partial<Supplies> = {}): Run =>
  beginRun({ ...IDENTITY }, stockGenesis(seed, supplies), ledger);

/** A mission's run at tick 0. */
export const missionRun = (mission: MissionKey, seed = 1): Run =>
  beginRun({ ...IDENTITY }, missionGenesis(mission, seed), ledger);

/** A run some sols on; the commands enter its first tick. */
export function runFor(sols: number, seed = 1, commands: readonly Command[] = []): Run {
  const run = newRun(seed);
  for (const command of commands) submitCommand(run, command);
  advanceSols(run, sols);
  return run;
}

/** A run that was lost within some sols, whatever the balance: a tenth of the food. */
export function lostRun(seed = 1): Run {
  const run = newRun(seed);
  submitCommand(run, { kind: 'set-allocation', heating: 1, isru: 0, greenhouse: 0 });
  submitCommand(run, { kind: 'set-ration', ration: 0.1 });
  advanceSols(run, 100);
  if (run.colony.ended === null) throw new Error('not lost');
  return run;
}

export function advanceTicks(run: Run, ticks: number): void {
  for (let i = 0; i < ticks; i++) advanceTick(run);
}

/** The run's file. */
export const bytesOf = (run: Run, trim?: Trim): Uint8Array => encode(cartridgeOf(run, trim));

/** The cartridge in a file that must be fine. */
export function cartridgeIn(bytes: Uint8Array): Cartridge {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(`${decoded.error.kind} at ${decoded.error.path}: ${decoded.error.message}`);
  return decoded.value.cartridge;
}

/** The run in a file that must be fine. */
export const runIn = (bytes: Uint8Array): Run => runOf(cartridgeIn(bytes), ledger);

/** Why a file is refused; null when it is not. */
export function refusalOf(bytes: Uint8Array | string): Refusal | null {
  const decoded = decode(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return decoded.ok ? null : decoded.error;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A JSON document that a test may bend out of shape. */
// eslint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** A file with its document changed. */
export function bent(bytes: Uint8Array, change: (document: Loose) => void): Uint8Array {
  const document = JSON.parse(textOf(bytes)) as Loose;
  change(document);
  return utf8(JSON.stringify(document));
}
