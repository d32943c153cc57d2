/** Requests about the seated run: each is answered once, with what was asked for or with a refusal. */
import { unreachable } from '../core/kernel/result.ts';
import { encode } from '../core/cartridge/codec.ts';
import { AUTOSAVE, cartridgeOf, FULL } from '../core/cartridge/convert.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { isSupplied, submitCommand } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { FromWorker, ToWorker } from '../core/talk/protocol.ts';
import type { Advances } from './advances.ts';
import type { Autosave } from './autosave.ts';
import { agentFile, agentSeated, lineageOf } from './agentSeated.ts';
import { cardOf } from './card.ts';
import type { Clock } from './clock.ts';
import { detailsOf } from './details.ts';
import { triedOn, watchedOn } from './dryRun.ts';
import { readCommand, type Seated } from './intake.ts';
import { readName } from './relabel.ts';

/** Kinds of requests that need a colony. */
const KINDS = [
  'encode',
  'command',
  'rename',
  'details',
  'agent-now',
  'dry-run',
  'watch',
  'clock',
  'step',
  'advance',
] as const;
export type Ask = Extract<ToWorker, { kind: (typeof KINDS)[number] }>;

/** What the answers are made with. */
export type Desk = {
  readonly clock: Clock;
  readonly advances: Advances;
  readonly autosave: Autosave;
  readonly post: (message: FromWorker, transfer?: Transferable[]) => void;
  /** Answers with a View. */
  readonly done: (requestId: number) => void;
  readonly refuse: (requestId: number, error: Refusal) => void;
};

/** Answers a request about a run, or sees to it that it is answered later. */
export function answer(message: Ask, { run, migratedFrom }: Seated, desk: Desk): void {
  const { clock, advances, autosave, post, done, refuse } = desk;
  const { requestId } = message;
  const { colony } = run;
  switch (message.kind) {
    case 'encode': {
      const bytes = encode(cartridgeOf(run, message.purpose === 'file' ? FULL : AUTOSAVE));
      return post({ kind: 'encoded', requestId, bytes, card: cardOf(run, migratedFrom) }, [bytes.buffer]);
    }
    case 'command': {
      const command = readCommand(message.command);
      if (!command.ok) return refuse(requestId, command.error);
      if (colony.ended !== null) return refuse(requestId, refusal('ended', 'Nobody is left to carry that out.'));
      const tick = submitCommand(run, command.value);
      if (tick === null) return refuse(requestId, refusal('log-full', 'The command log of this run is full.'));
      autosave.touch();
      clock.touch();
      return post({ kind: 'accepted', requestId, tick, index: run.commands.length - 1, command: command.value });
    }
    case 'rename': {
      const name = readName(message.name);
      if (!name.ok) return refuse(requestId, name.error);
      run.identity = { ...run.identity, name: name.value };
      autosave.touch();
      clock.touch();
      return done(requestId);
    }
    case 'details':
      return post({ kind: 'details', requestId, details: detailsOf(run) });
    case 'agent-now': {
      const file = agentFile(run, message.at);
      const seated = agentSeated(run);
      const lineage = lineageOf(run);
      return post({ kind: 'agent-now', requestId, seated, file, lineage }, file === null ? [] : [file.bytes.buffer]);
    }
    case 'dry-run': {
      const tried = triedOn(run, message);
      if (!tried.ok) return refuse(requestId, tried.error);
      return post({ kind: 'tried', requestId, tick: colony.tick, tried: tried.value });
    }
    case 'watch': {
      const watched = watchedOn(run, message);
      if (!watched.ok) return refuse(requestId, watched.error);
      return post({ kind: 'watched', requestId, tick: colony.tick, watched: watched.value });
    }
    case 'clock': {
      if (message.running === true && colony.ended !== null)
        return refuse(requestId, refusal('ended', 'Nobody is left to live on.'));
      clock.set(message);
      // A pause ends every advance where it stands.
      if (message.running === false) for (const waiting of advances.clear()) done(waiting);
      return done(requestId);
    }
    case 'step': {
      const { tick } = colony;
      clock.compute(run, message.ticks);
      autosave.touch();
      if (isSupplied(run) || colony.tick >= tick + message.ticks) return done(requestId);
      // What has no frame yet waits for it like an advance.
      return advances.add(requestId, message.ticks, tick);
    }
    case 'advance':
      return advances.add(requestId, message.sols * TICKS_PER_SOL, null);
    default:
      return unreachable(message);
  }
}
