/** What the hub's schemas describe is what the page reads: held by the compiler, and by an answer of each kind. */
import { expect, test } from 'vitest';
import { MISSION } from '../../core/colony/missions.ts';
import type { HubBoard, HubBoards, HubLedgers, HubPerson, HubRun, HubSubmission } from '../../core/talk/hub.ts';
import { Board, Boards, Ledgers, Player, RankedRun, Submission } from './schemas.ts';

const run: HubRun = {
  id: 'R0123456789AB',
  player: { key: 'a'.repeat(64), handle: null },
  name: 'Long Summer',
  rules: 1,
  ledger: 'mars',
  mission: 'ares',
  board: 'ares',
  class: 'stock',
  alive: true,
  sol: 3,
  cause: null,
  score: 12,
  grade: 'F',
  submittedAt: '2026-01-01T00:00:00.000Z',
  kin: { kind: 'fork', run: null, sol: 2 },
  stamps: { format: 'pass', chain: 'pass', ledger: 'pass', replay: 'pass', signature: 'skipped' },
  open: true,
};

test('H1 what the page takes a run, a board, a player and a submission to be, the schemas take too, and give', () => {
  expect(RankedRun.parse(run) satisfies HubRun).toEqual(run);
  const submission: HubSubmission = {
    id: run.id,
    kind: 'run',
    state: 'ranked',
    submittedAt: run.submittedAt,
    settledAt: null,
    player: run.player,
    reason: null,
    best: true,
    rank: 1,
    run,
    checks: null,
    detail: null,
  };
  expect(Submission.parse(submission).run satisfies HubSubmission['run']).toEqual(run);
  const { checks: _c, rank: _r, detail: _d, ...listed } = submission;
  const person: HubPerson = { ...run.player, joinedAt: run.submittedAt, runs: [listed] };
  expect(Player.parse(person) satisfies HubPerson).toEqual(person);
  const { rules, ledger, board } = run;
  const page: HubBoard = {
    rules,
    ledger,
    board,
    class: 'stock',
    page: 1,
    pages: 1,
    total: 1,
    rows: [{ ...run, rank: 1 }],
  };
  expect(Board.parse(page) satisfies HubBoard).toEqual(page);
  const { board: _b, rows: _w, ...paged } = page;
  const { supplies } = MISSION.custom;
  const settings = { seed: 7, people: 4, robots: 2, site: 'jezero', startSol: 3, fuse: 1 } as const;
  const boards: HubBoards = {
    ...paged,
    boards: [
      { board: 'custom-0123456789abcdef', settings: null, players: 2, first: run },
      { board: 'custom-0123456789abcdea', settings: { ...settings, supplies }, players: 1, first: run },
    ],
  };
  expect(Boards.parse(boards) satisfies HubBoards).toEqual(boards);
  const ledgers: HubLedgers = {
    rules: 1,
    ledgers: [{ id: 'mars', headHash: 'h', headSol: 9, missions: [{ mission: 'custom', seed: null }] }],
    gauntlet: { runs: 100, sols: 1000 },
  };
  expect(Ledgers.parse(ledgers) satisfies HubLedgers).toEqual(ledgers);
});
