/** Every route of the hub. */
import { deletePlayer } from '../routes/deletePlayer.ts';
import { deleteRun } from '../routes/deleteRun.ts';
import { getBoard } from '../routes/getBoard.ts';
import { getBoards } from '../routes/getBoards.ts';
import { getCartridge } from '../routes/getCartridge.ts';
import { getLedgers } from '../routes/getLedgers.ts';
import { getPlayer } from '../routes/getPlayer.ts';
import { getRun } from '../routes/getRun.ts';
import { patchRun } from '../routes/patchRun.ts';
import { putPlayer } from '../routes/putPlayer.ts';
import { submitGauntlet } from '../routes/submitGauntlet.ts';
import { submitRun } from '../routes/submitRun.ts';
import type { Route } from './route.ts';

export const ROUTES: readonly Route[] = [
  submitRun,
  submitGauntlet,
  getRun,
  getCartridge,
  patchRun,
  deleteRun,
  getBoard,
  getBoards,
  getPlayer,
  putPlayer,
  deletePlayer,
  getLedgers,
];
