/** Programs tried on the seated run, in words for the editor. Nothing is changed. */
import { err, ok, type Result } from '../core/kernel/result.ts';
import { compile } from '../core/lispy/lispy.ts';
import { autopilotProblem, AUTOPILOT_PROFILE, governorProblem } from '../core/colony/programs/check.ts';
import { dryRun, type DryRun } from '../core/colony/programs/dryRun.ts';
import { watchRun } from '../core/colony/programs/watch.ts';
import { moduleNamed } from '../core/colony/programs/moduleNames.ts';
import { COLONY_WORDS } from '../core/colony/programs/words.ts';
import type { Colony } from '../core/colony/schema.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { Run } from '../core/cartridge/run.ts';
import type { Tried } from '../core/talk/mindDetails.ts';
import type { ToWorker } from '../core/talk/protocol.ts';
import type { Watched } from '../core/talk/workshop.ts';
import { lastRunOf } from './lastRun.ts';
import { frameToShow } from './view.ts';

type Asked = Pick<Extract<ToWorker, { kind: 'dry-run' }>, 'program' | 'name' | 'source' | 'profile'>;

/** What a program comes to on the colony as it stands. Refused while no frame of the sol is at hand. */
export function triedOn(run: Run, { program, name, source, profile }: Asked): Result<Tried, Refusal> {
  if (program === 'autopilot') return ok(compiled(source));
  const frame = frameToShow(run);
  if (frame === null) return err(NO_FRAME);
  const { ok: done, value, out, gas, outputs, forgiven, error } = dryRun(run.colony, frame, source, profile, name);
  return ok({
    ok: done,
    value: done ? value : null,
    out: [...out],
    gas,
    sets: outputs === null ? [] : setsOf(run.colony, outputs),
    begins: outputs === null ? [] : beginsOf(outputs),
    complaints: [...(outputs?.complaints ?? [])],
    forgiven: forgiven.map(({ message, line, column, count }) => ({ message, line, column, count })),
    error: error === null ? null : { ...error },
    refusal: governorProblem(source, profile),
  });
}

/** The same of a governor, and what each of its forms came to. */
export function watchedOn(run: Run, asked: Omit<Asked, 'program'>): Result<Watched, Refusal> {
  const tried = triedOn(run, { ...asked, program: 'governor' });
  if (!tried.ok) return tried;
  const frame = frameToShow(run);
  if (frame === null) return err(NO_FRAME);
  const { source, profile, name } = asked;
  return ok({
    tried: tried.value,
    ...watchRun(run.colony, frame, source, profile, name),
    last: lastRunOf(run, source, profile),
  });
}

const NO_FRAME = refusal('no-frame', 'The weather of this sol is on its way. Try again in a moment.');

/** An autopilot's program: it is only compiled, since it runs on a task. */
function compiled(source: string): Tried {
  const made = compile(source, { profile: AUTOPILOT_PROFILE, embedding: COLONY_WORDS });
  const failure = made.ok ? null : made.error.error;
  return {
    ok: made.ok,
    value: null,
    out: [],
    gas: 0,
    sets: [],
    begins: [],
    complaints: [],
    forgiven: [],
    error: failure && { kind: failure.kind, message: failure.message, line: failure.line, column: failure.column },
    refusal: autopilotProblem(source),
  };
}

const ERRANDS = ['build', 'off', 'on', 'research', 'supply', 'protocol'] as const;

/** What would be begun, in the order in which it is. */
function beginsOf(outputs: NonNullable<DryRun['outputs']>): Tried['begins'] {
  return ERRANDS.filter((what) => outputs[what] !== '').map((what) => {
    const name = outputs[what];
    // A module also answers to the names that the ancestor had for it.
    return { what, key: what === 'build' ? (moduleNamed(name) ?? name) : name };
  });
}

/** The dials as they would be, beside what stands now. */
function setsOf({ allocation, ration, labour, mind }: Colony, outputs: NonNullable<DryRun['outputs']>): Tried['sets'] {
  const { byHand } = mind.governor;
  return [
    { of: 'heating', would: outputs.heating, now: allocation.heating, held: byHand.allocation },
    { of: 'isru', would: outputs.isru, now: allocation.isru, held: byHand.allocation },
    { of: 'greenhouse', would: outputs.greenhouse, now: allocation.greenhouse, held: byHand.allocation },
    { of: 'ration', would: outputs.ration, now: ration, held: byHand.ration },
    { of: 'repair', would: outputs.repair, now: labour.repair, held: byHand.labour },
    { of: 'building', would: outputs.building, now: labour.building, held: byHand.labour },
  ];
}
