/** The verbs of the transition table, by name. */
import { abandon } from '../contracts/abandon.ts';
import { accept } from '../contracts/accept.ts';
import { buy } from '../contracts/buy.ts';
import { colonyChanged } from '../contracts/colony.ts';
import { committed } from '../contracts/commit.ts';
import { phaseEnded, phaseFailed } from '../contracts/phase.ts';
import { resume } from '../contracts/resume.ts';
import { suspend, unshelve } from '../contracts/shelve.ts';
import { choose, wait } from '../contracts/wait.ts';
import { drop, exchange, mount, parsed } from './mount.ts';
import { evidence, heard, hide, rename, show, spoke } from './page.ts';
import { type DeckRefusal, refuse } from './refusals.ts';
import { saveOpened } from './save.ts';
import type { Turn } from './turn.ts';
import { chainFlashed, force, pullOut, retry, saveFlushed, unmount } from './unmount.ts';
import { wishEmpty, wishFile } from './wish.ts';

const refusing =
  (kind: DeckRefusal['kind']) =>
  (_turn: Turn): DeckRefusal =>
    refuse(kind);

/** Each works on a turn and returns null, or returns a refusal and has changed nothing. */
export const VERBS = {
  mount,
  exchange,
  drop,
  unmount,
  'pull-out': pullOut,
  'wish-file': wishFile,
  'wish-empty': wishEmpty,
  retry,
  force,
  parsed,
  'save-opened': saveOpened,
  'chain-flashed': chainFlashed,
  'save-flushed': saveFlushed,
  committed,
  accept,
  choose,
  resume,
  suspend,
  abandon,
  unshelve,
  buy,
  rename,
  evidence,
  wait,
  'phase-ended': phaseEnded,
  'phase-failed': phaseFailed,
  colony: colonyChanged,
  hide,
  show,
  heard,
  spoke,
  /** A completion that nobody waits for. */
  ignore: (_turn: Turn): null => null,
  'refuse-busy': refusing('busy'),
  'refuse-in-progress': refusing('phase-in-progress'),
  'refuse-empty': refusing('slot-empty'),
  'refuse-not-blocked': refusing('nothing-blocked'),
  'refuse-under-way': refusing('contract-under-way'),
  'refuse-nothing': refusing('no-contract'),
  'refuse-no-choice': refusing('no-choice'),
} as const;
