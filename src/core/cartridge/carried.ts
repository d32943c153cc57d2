/** The frames a file carries when its ledger is not shipped, so that it is complete where no ledger is at hand. */
import { type Frame, frameHash } from '../mars/frame.ts';
import type { Problem } from '../colony/meaning.ts';
import { prettyLength } from './json.ts';
import { frameSol, type Run } from './run.ts';
import { FRAMES_AHEAD, MAX_FRAMES, MAX_FRAMES_LENGTH, type Cartridge } from './schema.ts';

/** Indent of a frame in a file. */
const INDENT = 4;

/**
 * The frames that go along: those of the sols lived, and of the next 30, where the ledger has them. Where that would be
 * too much for a file the oldest stay behind: the run goes on as before, but takes its ledger to be replayed. Null under a
 * shipped ledger.
 */
export function carriedFrames({ ledger, colony }: Run): readonly Frame[] | null {
  if (ledger.shipped) return null;
  const frames: Frame[] = [];
  let room = MAX_FRAMES_LENGTH;
  const last = Math.min(frameSol(colony) + FRAMES_AHEAD, ledger.headSol);
  for (let sol = last; sol >= colony.startSol && frames.length < MAX_FRAMES; sol--) {
    if (!ledger.has(sol)) continue;
    const frame = ledger.frameAt(sol);
    room -= prettyLength(frame, room, INDENT);
    if (room < 0) break;
    frames.push(frame);
  }
  return frames.length === 0 ? null : frames.reverse();
}

/**
 * What contradicts itself in carried frames: sols out of order, a hash that does not hold, a link that leads elsewhere, a
 * head that is not the last, an echo of another frame. That they are the ledger that genesis names can't be told from a
 * part of it: runs under such a ledger are unranked.
 */
export function checkCarried({ frames, genesis, echoHistory }: Cartridge): Problem[] {
  if (frames === undefined) return [];
  const problems: Problem[] = [];
  const at = (index: number, field: string, reason: string): number =>
    problems.push({ path: `/frames/${index}/${field}`, reason });
  const hashes = new Map<number, string>();
  let before: Frame | null = null;
  for (const [index, frame] of frames.entries()) {
    const { _hash, ...body } = frame;
    if (frameHash(body) !== _hash) at(index, '_hash', 'The hash of a frame is not that of its content.');
    if (before !== null && frame.sol <= before.sol) at(index, 'sol', 'The frames are not in order of their sols.');
    if (before !== null && frame.prevHash !== before._hash)
      at(index, 'prevHash', 'A frame does not link to the one before.');
    if (before?._hash === genesis.ledger.headHash) at(index, 'sol', 'A frame comes after the head of its ledger.');
    hashes.set(frame.sol, _hash);
    before = frame;
  }
  for (const [index, { frame, frameHash: lived }] of echoHistory.entries())
    if ((hashes.get(frame) ?? lived) !== lived)
      problems.push({
        path: `/echoHistory/${index}/frameHash`,
        reason: 'An echo is of another frame than is carried.',
      });
  return problems;
}
