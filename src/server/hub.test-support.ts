/** A hub in memory, players with keys, and runs that rank. */
import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { advanceSols, advanceTick, beginRun, type Run } from '../core/cartridge/run.ts';
import type { Command, Stamped } from '../core/colony/commands/command.ts';
import { genesisOf } from '../core/colony/genesis.ts';
import type { MissionKey } from '../core/colony/missions.ts';
import { RULES } from '../core/colony/step.ts';
import { publicKeyOf, signBytes } from '../core/kernel/ed25519.ts';
import { toHex } from '../core/kernel/hash.ts';
import { authorizationOf, signedBytes } from '../core/kernel/signedRequest.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { rankedSeedOf } from '../core/replay/rankedSeed.ts';
import { RATES, type Rates } from './guard/rates.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { type SimHub, simHub } from './simhub.ts';

export const ledger = referenceLedger();

/** A run that can rank: the mission's beginning and seed; each command enters at its tick. */
export function rankedRun(
  sols: number,
  log: readonly Stamped[] = [],
  mission: Exclude<MissionKey, 'custom'> = 'ares',
  identity: Partial<Run['identity']> = {},
): Run {
  const genesis = genesisOf(mission, rankedSeedOf(mission, ledger), RULES, {
    id: ledger.id,
    headHash: ledger.headHash,
  });
  const born = { id: 'MDK-TEST', name: 'Test', description: '', author: 'a', created: '2026-01-01T00:00:00Z' };
  const run = beginRun({ ...born, ...identity }, genesis, ledger);
  run.commands.push(...structuredClone(log));
  advanceSols(run, sols);
  return run;
}

export { advanceTick };

/** The run's file, compressed as it is sent. */
export const fileOf = (run: Run): Uint8Array => gzipSync(encode(cartridgeOf(run)));

export const ration = (tick: number, amount: number): Stamped => [tick, { kind: 'set-ration', ration: amount }];
export const allocate = (tick: number, heating: number, isru: number, greenhouse: number): Stamped => [
  tick,
  { kind: 'set-allocation', heating, isru, greenhouse } satisfies Command,
];

const QUIET = (): void => undefined;
/** No limits but one's own. */
const many = { burst: 1e9, perMinute: 1e9 };
const all = { read: many, change: many, submit: many };
export const NO_LIMITS: Rates = { byAddress: all, byKey: all };
export { RATES };

/** A hub: in memory, or on DATABASE_URL in a schema of its own when that is set and `shared` is asked for. */
export function testHub(rates: Rates = NO_LIMITS, changed: Partial<Settings> = {}): SimHub {
  const settings = settingsFrom({}, '/nowhere');
  if (typeof settings === 'string') throw new Error(settings);
  return simHub({ ...settings, place: { kind: 'embedded', folder: null }, verifiers: 0, ...changed }, QUIET, rates);
}

export type TestPlayer = {
  readonly key: string;
  readonly secret: Uint8Array;
  /** The headers of a signed request. */
  sign(
    method: string,
    path: string,
    body?: Uint8Array,
    bent?: Partial<{ timeMs: number; nonce: string; host: string }>,
  ): Record<string, string>;
};

export function newPlayer(): TestPlayer {
  const secret = new Uint8Array(randomBytes(32));
  const key = toHex(publicKeyOf(secret));
  return {
    key,
    secret,
    sign(method, path, body = new Uint8Array(), bent = {}) {
      const { timeMs = Date.now(), nonce = randomBytes(16).toString('hex'), host = 'localhost' } = bent;
      const bodyHash = createHash('sha256').update(body).digest('hex');
      const signature = toHex(signBytes(signedBytes({ method, host, path, bodyHash, timeMs, nonce }), secret));
      return { Authorization: authorizationOf({ key, signature, timeMs, nonce }) };
    },
  };
}

/** An answer with its JSON. */
export type Told = { readonly status: number; readonly json: Loose; readonly headers: Headers };
// eslint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** Asks a hub. With a player the request is signed. */
export async function ask(
  { app }: SimHub,
  method: string,
  path: string,
  { player, body }: { readonly player?: TestPlayer; readonly body?: Uint8Array | object } = {},
): Promise<Told> {
  const bytes =
    body === undefined || body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
  const answer = await app.request(path, {
    method,
    headers: player?.sign(method, path, bytes) ?? {},
    ...(bytes === undefined ? {} : { body: Buffer.from(bytes) }),
  });
  const text = await answer.text();
  const json: Loose = answer.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : text;
  return { status: answer.status, json, headers: answer.headers };
}
