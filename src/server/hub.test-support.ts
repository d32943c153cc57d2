/** A hub in memory, players with keys, and runs that rank. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { termsOf } from '../core/agent/terms.ts';
import { decodeAgent } from '../core/agent/document.ts';
import type { AgentTerms } from '../core/colony/agentSchema.ts';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { advanceSols, beginRun, type Run } from '../core/cartridge/run.ts';
import type { Command, Stamped } from '../core/colony/commands/command.ts';
import { customGenesis, genesisOf, type Custom } from '../core/colony/genesis.ts';
import { MISSION, type MissionKey } from '../core/colony/missions.ts';
import { RULES } from '../core/colony/step.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { rankedSeedOf } from '../core/replay/rankedSeed.ts';
import { newPlayer, type Player } from '../dev/load/player.ts';
import { Refusal } from './api/answer.ts';
import { ROUTES } from './api/routes.ts';
import { begun } from './db/begun.test-support.ts';
import type { Rates } from './guard/rates.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { type SimHub, simHub } from './simhub.ts';

export const ledger = referenceLedger();
const BORN = '2026-01-01T00:00:00Z';

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
  const born = { id: 'MDK-TEST', name: 'Test', description: '', author: 'a', created: BORN };
  const run = beginRun({ ...born, ...identity }, genesis, ledger);
  run.commands.push(...structuredClone(log));
  advanceSols(run, sols);
  return run;
}

/** A run of a custom mission: its settings and seed are its board. */
export function customRun(sols: number, people: number, seed = 1): Run {
  const { site, startSol, supplies } = MISSION.custom;
  const custom: Custom = { people, robots: 1, site, startSol, supplies, fuse: 1 };
  const genesis = customGenesis(custom, seed, RULES, { id: ledger.id, headHash: ledger.headHash });
  const run = beginRun({ id: 'MDK-TEST', name: 'Own', description: '', author: 'a', created: BORN }, genesis, ledger);
  advanceSols(run, sols);
  return run;
}

/** The run's file, compressed as it is sent. */
export const fileOf = (run: Run): Uint8Array => gzipSync(encode(cartridgeOf(run)));

export const ration = (tick: number, amount: number): Stamped => [tick, { kind: 'set-ration', ration: amount }];
export const allocate = (tick: number, heating: number, isru: number, greenhouse: number): Stamped => [
  tick,
  { kind: 'set-allocation', heating, isru, greenhouse } satisfies Command,
];

/** An agent that comes with the game, as the command that seats it carries it. */
export function shippedAgent(name: string): AgentTerms {
  const read = decodeAgent(readFileSync(new URL(`../../public/agents/${name}.lispy.json`, import.meta.url)));
  if (!read.ok) throw new Error(read.error.message);
  const carried = termsOf(read.value);
  if (!carried.ok) throw new Error(carried.error.message);
  return carried.value.terms;
}

const QUIET = (): void => undefined;
/** No limits but one's own. */
const many = { burst: 1e9, perMinute: 1e9 };
const all = { read: many, change: many, submit: many };
export const NO_LIMITS: Rates = { byAddress: all, byKey: all };

/** A hub: in memory, unless another place is named. */
export function testHub(rates: Rates = NO_LIMITS, changed: Partial<Settings> = {}): SimHub {
  const settings = settingsFrom({}, '/nowhere');
  if (typeof settings === 'string') throw new Error(settings);
  return simHub(
    { ...settings, place: { kind: 'embedded', folder: null, begun }, verifiers: 0, ...changed },
    QUIET,
    rates,
  );
}

export { newPlayer };
export type { Player as TestPlayer };

/** An answer with its JSON. */
export type Told = { readonly status: number; readonly json: Loose; readonly headers: Headers };
// eslint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** Asks a hub. With a player the request is signed. */
export async function ask(
  { app }: SimHub,
  method: string,
  path: string,
  { player, body }: { readonly player?: Player; readonly body?: Uint8Array | object } = {},
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

/** Asks a hub, and holds the answer against what OpenAPI says of it. */
export function askOf(hub: SimHub): (...asked: Tail<Parameters<typeof ask>>) => Promise<Told> {
  return async (method, path, more) => {
    const told = await ask(hub, method, path, more);
    const plain = path.split('?')[0] ?? '';
    const route = ROUTES.find(
      (one) => one.method === method && new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
    );
    const answer = route?.answers.find(({ status }) => status === told.status);
    if (answer === undefined) expect(Refusal.safeParse(told.json).error).toBeUndefined();
    else if (answer.schema !== undefined) expect(answer.schema.safeParse(told.json).error).toBeUndefined();
    return told;
  };
}

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;
