/** A file of a newer version: what is known of it begins a run of its own, from its state, once a person has agreed. */
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { fitColony } from '../colony/fit.ts';
import { layColony } from '../colony/layout.generated.ts';
import { RULES } from '../colony/step.ts';
import type { Ledger } from '../mars/ledger.ts';
import { decode, encode } from './codec.ts';
import { cartridgeOf, colonyOf } from './convert.ts';
import { findStray } from './json.ts';
import { knownPart } from './knownPart.ts';
import { ledgerOf } from './ledgerOf.ts';
import { readJson } from './readJson.ts';
import { refusal, type Refusal } from './refusal.ts';
import { beginRun, structuredCopy, type Run } from './run.ts';
import { FORMAT_NAME, Known, VERSION } from './schema.ts';

/** A run that was begun from what is known of a newer file. */
export type Newer = {
  readonly run: Run;
  /** Version of the file. */
  readonly version: number;
  /** Pointers to what was not known and stayed behind. */
  readonly notKnown: readonly string[];
};

const shape = Known.shape;
/** What a run from a state takes of a file. The rest of a known file, its log and its history, stays with the file. */
const Wanted = z.strictObject({
  id: shape.id,
  name: shape.name,
  description: shape.description,
  author: shape.author,
  created: shape.created,
  mission: shape.mission,
  rules: shape.rules,
  chain: z.object({ head: z.string().max(64) }),
  genesis: z.object({ ledger: z.strictObject({ id: z.string().max(80), headHash: z.string().max(64) }) }),
  state: shape.state,
  frames: shape.frames,
});

/** A sentence of losses has so much room for pointers. */
const MOST_NAMED = 200;
/** A pointer may be as long as a stranger's key. */
const MOST_POINTER = 80;

/**
 * Reads a file whose version is newer than ours, into an unranked run with an id of its own. Refused as `version-too-new`
 * when what is known does not make a colony, and like any other file where that is wrong. Never throws on any bytes.
 */
export function readNewer(bytes: Uint8Array, id: string, shipped: Ledger): Result<Newer, Refusal> {
  const read = readJson(bytes);
  if (!read.ok) return read;
  const document = Object.fromEntries(Object.entries(read.value ?? {}));
  const { version } = document;
  if (document['_format'] !== FORMAT_NAME || typeof version !== 'number' || version <= VERSION)
    return err(refusal('not-a-cartridge', 'This is not a colony of a newer version.', '/version'));
  const stray = findStray(document);
  if (stray !== null) return err(refusal('invalid', stray.reason, stray.path));
  const part = knownPart(
    Wanted,
    Object.fromEntries(Object.entries(document).filter(([key]) => Object.hasOwn(Wanted.shape, key))),
  );
  if (!part.ok) {
    const why = `It has version ${version}, this Marsdeck reads up to ${VERSION}, and what is known of it is no colony`;
    return err(refusal('version-too-new', `${why}: ${part.error.message}.`, part.error.path));
  }
  const file = part.value.value;
  const ledger = ledgerOf(file.genesis.ledger, file.frames, shipped);
  if (!ledger.ok) return ledger;
  const others = Object.keys(document).filter((key) => !Object.hasOwn(shape, key) && !key.startsWith('x-'));
  const notKnown = [...others.map((key) => `/${key}`), ...part.value.notKnown].map(shortened);
  const { name, description, author, created, mission, chain, rules, state } = file;
  const run = beginRun(
    { id, name, description, author, created },
    {
      from: {
        state: fitColony(layColony(structuredCopy(colonyOf(state)))),
        parentId: file.id,
        parentHead: chain.head,
        rules,
        losses: lossesOf(version, state.sol, rules, notKnown),
      },
      rules: RULES,
      mission,
      ledger: file.genesis.ledger,
    },
    ledger.value,
  );
  // What we would not take back from a file of our own is not taken from this one.
  const whole = decode(encode(cartridgeOf(run)));
  return whole.ok ? ok({ run, version, notKnown }) : whole;
}

function shortened(pointer: string): string {
  return pointer.length > MOST_POINTER ? `${pointer.slice(0, MOST_POINTER)}…` : pointer;
}

function lossesOf(version: number, sol: number, rules: number, notKnown: readonly string[]): string[] {
  let named = '';
  let count = 0;
  for (const pointer of notKnown) {
    if (named.length + pointer.length > MOST_NAMED) break;
    named += `${count++ === 0 ? '' : ', '}${pointer}`;
  }
  const more = notKnown.length > count ? ` and ${notKnown.length - count} more` : '';
  const left = notKnown.length === 0 ? 'nothing' : `${named}${more}`;
  return [
    `The file has version ${version} of the format. Not known here: ${left}.`,
    `This copy starts from the state of sol ${sol}; the log and the history stay with the file.`,
    ...(rules === RULES ? [] : [`Until there the run followed rules ${rules}; from here on rules ${RULES} hold.`]),
  ];
}
