/** What happened in a sol, as marks in the lanes of Mars, base, governor, player and crew. */
import { wordsOf } from '../../core/cartridge/diff/wording.ts';
import type { Run } from '../../core/cartridge/run.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { Mark } from '../../core/talk/past.ts';

/** Types of events that the base makes, not Mars. */
const OF_BASE = /^(alarm|building-|array-|robot-|spares|harvest|supply|research|module|ship)/;
/** Types of events that tell what the command log tells already, or nothing that is worth a mark. */
const UNTOLD =
  /^(allocation-set|ration-set|labour-set|fuse-set|module-set|building-begun|building-given-up|research-begun|supply-ordered|protocol-begun|governor-changed|autopilot-set|reflex-set|module-seated|module-removed|contract-|phase-|colony-lost|task-raised|task-opened|reflex|alarm-cleared|task-answered|task-ignored|override-)/;
/** Events less grave than this and not of the base are weather as usual. */
const LEAST_SEVERITY = 0.3;

const LOST = 'crew_death';

/** Marks of the sol that has just been closed. `state` names what the commands' numbers stand for. */
export function marksOf(run: Run, state: Cartridge['state']): Mark[] {
  const echo = run.echoes.at(-1);
  const { tick, tasks, ended } = run.colony;
  const sol = Math.ceil(tick / TICKS_PER_SOL);
  const fromTick = (sol - 1) * TICKS_PER_SOL;
  const marks: Mark[] = [];
  const mark = (lane: Mark['lane'], text: string, grave = false): void => {
    marks.push({ sol, lane, text, grave });
  };
  if (echo !== undefined) {
    for (const { type, severity, desc } of echo.events) {
      if (UNTOLD.test(type)) continue;
      if (OF_BASE.test(type)) mark('base', desc);
      else if (severity >= LEAST_SEVERITY) mark('mars', desc);
    }
    for (const { condition, action } of echo.reflexes_fired) mark('governor', `${condition} ${action}`);
    for (const { type, name, cause } of echo.crew_events)
      mark('crew', type === LOST ? `${name} was lost: ${cause}` : `${name} is close to death: ${cause}`, type === LOST);
  }
  for (let place = run.nextCommand - 1; place >= 0; place--) {
    const stamped = run.commands[place];
    if (stamped === undefined || stamped[0] < fromTick) break;
    mark('you', capital(wordsOf(stamped[1], state)));
  }
  for (const { tick: at, choice, timedOut, outcome } of tasks.past)
    if (at >= fromTick && at < tick)
      mark(timedOut ? 'you' : 'base', timedOut ? `Nobody answered: ${outcome}` : `${choice}: ${outcome}`);
  if (ended !== null) mark('crew', `Colony lost: ${ended.cause}`, true);
  return marks;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
