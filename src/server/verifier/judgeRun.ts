/** Judges a run that was submitted: five verdicts, then whether and where it ranks. Only genesis, commands and ledger are believed. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { encode, isGzip } from '../../core/cartridge/codec.ts';
import { tooLarge } from '../../core/cartridge/readJson.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { MAX_BYTES, type Cartridge } from '../../core/cartridge/schema.ts';
import { rootOf } from '../../core/cartridge/run.ts';
import { unsigned } from '../../core/cartridge/sign.ts';
import { MISSION } from '../../core/colony/missions.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import { lineageOf } from '../../core/replay/lineage.ts';
import type { Ranking } from '../../core/replay/ranking.ts';
import { standingOf } from '../../core/replay/standing.ts';
import { refusedReport } from '../../core/replay/verify.ts';
import { MOST_NAME, nameOf } from '../names.ts';
import type { Finding, Ranked } from './finding.ts';

/** Sols that are computed at most: more than any ledger has, and a second's work. */
const MOST_SOLS = 10_000;

/** Judges bytes as they were sent, gzip or not, for the player with this public key. Never throws, on any bytes. */
export function judgeRun(sent: Uint8Array, player: string): Finding {
  const inflated = inflate(sent);
  if (!inflated.ok)
    return { ok: false, checks: refusedReport(inflated.error).checks, sols: 0, reason: inflated.error.message };
  const found = standingOf(inflated.value, { shipped: referenceLedger(), player, mostSols: MOST_SOLS });
  const { checks } = found;
  if (!found.ranks) return { ok: false, checks, sols: 0, reason: found.reason };
  const { cartridge, ranking } = found;
  return { ok: true, checks, sols: cartridge.chain.length, ranked: rankedOf(cartridge, ranking, player) };
}

function inflate(sent: Uint8Array): Result<Uint8Array, Refusal> {
  if (!isGzip(sent)) return ok(sent);
  try {
    return ok(gunzipSync(sent, { maxOutputLength: MAX_BYTES }));
  } catch (error) {
    if (error instanceof RangeError) return err(tooLarge(MAX_BYTES + 1));
    return err(refusal('damaged-gzip', 'This file begins like gzip and does not inflate.'));
  }
}

function rankedOf(cartridge: Cartridge, ranking: Ranking, player: string): Ranked {
  const { tick: _, score, ledger, ...place } = ranking;
  const called = nameOf(cartridge.name, MOST_NAME);
  const name = called.ok ? called.value : MISSION[ranking.mission].title;
  const { hashes, ticks } = lineageOf(cartridge.commands, cartridge.state.tick);
  const root = rootOf(cartridge.genesis);
  return {
    ...place,
    settings: settingsOf(cartridge.genesis),
    ledger: ledger.id,
    name,
    score: score.total,
    grade: score.grade,
    runHash: sha256Hex(`${root} ${hashes.at(-1)} ${cartridge.state.tick}`),
    lineage: {
      cartridge: cartridge.id,
      root,
      tick: cartridge.state.tick,
      hashes,
      ticks,
      parent: cartridge.provenance?.parent ?? null,
    },
    detail: null,
    file: gzipSync(encode(publicCopy(cartridge, name, player))),
  };
}

/** What a custom mission began with; null of another, and of what began from a state, which does not rank. */
function settingsOf(genesis: Cartridge['genesis']): Ranked['settings'] {
  if ('from' in genesis || genesis.mission !== 'custom') return null;
  const { seed, crew, robots, site, startSol, supplies, fuse } = genesis;
  return { seed, people: crew.length, robots: robots.length, site, startSol, supplies, fuse };
}

/**
 * What others are given: all that was computed, and of a stranger's words none but ids and a filtered name. Commands that
 * have not been computed stay behind, as do unknown keys, merged branches and the signature, which was under another content.
 */
function publicCopy(cartridge: Cartridge, name: string, player: string): Cartridge {
  const { branches: _, ...rest } = unsigned(cartridge);
  return {
    ...rest,
    name,
    description: '',
    author: player,
    commands: cartridge.commands.filter(([tick]) => tick < cartridge.state.tick),
    extra: {},
  };
}
