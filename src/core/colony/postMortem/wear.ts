/** What wore out or was switched off, and why nobody mended it. */
import { ln } from '../../kernel/log.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { MODULE } from '../modules.ts';
import type { Plant } from '../plantSchema.ts';
import type { Built } from '../schema.ts';
import { dayAt, percent, rounded, WEIGHT_MOST, type Driver, type History, type Link } from './archive.ts';
import { wordsOf } from './words.ts';

/** Less than this of spare parts mends nothing. */
const NO_SPARES_KG = 1;
/** A share of the spare hours for repair below which somebody has chosen not to repair. */
const LITTLE_REPAIR = 0.1;

/**
 * How far the wear of what gives some figures of the plant explains a shortage: against what was needed of them, kg a day;
 * with `need` 0 against what new ones give. Judged by the final state, dated at the day from which it bore on the end.
 */
export function worn(history: History, at: number, figures: readonly (keyof Plant)[], need: number): Driver {
  let asNew = 0;
  let lostToWear = 0;
  let lostOffline = 0;
  let worst: Built | null = null;
  let off: Built | null = null;
  for (const module of history.colony.built) {
    let gives = 0;
    for (const figure of figures) gives += MODULE[module.key].output[figure] ?? 0;
    if (gives <= 0) continue;
    asNew += gives;
    if (module.offline) {
      lostOffline += gives;
      off ??= module;
    } else {
      lostToWear += gives * module.wear;
      if (worst === null || module.wear > worst.wear) worst = module;
    }
  }
  if (asNew <= 0) return { weight: 0, links: [] };
  const left = asNew - lostToWear - lostOffline;
  const enough = need > 0 ? Math.min(asNew, need) : asNew;
  const weight = Math.min(WEIGHT_MOST, -ln(Math.max(0.05, Math.min(1, left / enough))));
  if (off !== null && lostOffline >= lostToWear) return { weight, links: [switchedOff(history, at, off)] };
  if (worst === null) return { weight: 0, links: [] };
  return { weight, links: [...neglect(history, at), wearLink(history, at, worst)] };
}

function switchedOff(history: History, until: number, module: Built): Link {
  const asked = history.commands.findLast(
    ([, command]) => command.kind === 'set-module' && command.id === module.id && !command.on,
  );
  return {
    sol: asked === undefined ? dayAt(history, until).sol : Math.floor(asked[0] / TICKS_PER_SOL),
    about: 'module',
    what: `${MODULE[module.key].title} ${module.id} was switched off`,
    why: asked === undefined ? 'Something other than a command did it.' : `By command: ${wordsOf(asked[1])}.`,
  };
}

function wearLink(history: History, until: number, module: Built): Link {
  return {
    sol: dayAt(history, until).sol,
    about: 'wear',
    what: `${MODULE[module.key].title} ${module.id} was ${percent(module.wear)} worn`,
    why: 'What is worn gives less by so much.',
  };
}

/** Why things were not mended: no parts, or no hours meant for it. Empty when neither can be said. */
export function neglect(history: History, until: number): readonly Link[] {
  const out = sparesOut(history, until);
  if (out !== null) return [out];
  const { colony, commands } = history;
  if (colony.labour.repair > LITTLE_REPAIR) return [];
  const asked = commands.findLast(([, command]) => command.kind === 'set-labour');
  if (asked === undefined) return [];
  return [
    {
      sol: Math.floor(asked[0] / TICKS_PER_SOL),
      about: 'labour',
      what: `Repair was given ${percent(colony.labour.repair)} of the spare hours`,
      why: `By command: ${wordsOf(asked[1])}.`,
    },
  ];
}

/** When the spare parts were used up, and what they went into; null while there are some. */
function sparesOut(history: History, until: number): Link | null {
  const { colony, days } = history;
  let first = until + 1;
  while (first > 0 && dayAt(history, first - 1).echo.base.spares_kg < NO_SPARES_KG) first--;
  if (first > until || days.length === 0) return null;
  const { sparesUsedKg, sparesInKg } = colony.books;
  let builtKg = 0;
  for (const { key, builtSol } of colony.built) if (builtSol > 0) builtKg += MODULE[key].sparesKg;
  for (const { key } of colony.works) builtKg += MODULE[key].sparesKg;
  const went = builtKg > 0 ? `, up to ${rounded(builtKg)} kg of them into new modules` : '';
  const came = sparesInKg > 0 ? `ships brought ${rounded(sparesInKg)} kg` : 'no ship brought any';
  return {
    sol: dayAt(history, first).sol,
    about: 'spares',
    what: first === 0 ? 'The spare parts had run out before the record begins' : 'The last spare parts were used',
    why: `${rounded(sparesUsedKg)} kg were used in all${went}; ${came}.`,
  };
}
