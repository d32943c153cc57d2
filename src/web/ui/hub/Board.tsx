import type { HubBoard } from '../../../core/talk/hub.ts';
import { useHub, type BoardLine } from '../../app/hub/state.ts';
import { Blank } from '../parts/Blank.tsx';
import { CUSTOM, HUB } from '../textHub.ts';
import { BoardTable } from './BoardTable.tsx';
import { CustomBoards } from './CustomBoards.tsx';
import { Filters } from './Filters.tsx';
import { useVerbs } from './hubContext.ts';
import { Pages } from './Pages.tsx';

/** The hub's board: a page of it, or why there is none. */
export function Board() {
  const isCustom = useHub((state) => state.sought.board === 'custom');
  return isCustom ? <Customs /> : <Ranks />;
}

function Ranks() {
  const board = useHub((state) => state.board);
  return (
    <section aria-label={HUB.tabs.board}>
      <Filters />
      <p role="status" className={board.state === 'asking' ? 'muted' : 'sr'}>
        {board.state === 'asking' ? HUB.asking : board.state === 'here' ? HUB.total(board.value.total) : ''}
      </p>
      {board.state === 'failed' && <NoBoard kind={board.fault.kind} message={board.fault.message} />}
      {board.state === 'here' && <Page board={board.value} />}
    </section>
  );
}

function Customs() {
  const boards = useHub((state) => state.boards);
  return (
    <section aria-label={HUB.tabs.board}>
      <Filters />
      <p className="muted">{HUB.customLine}</p>
      <p role="status" className={boards.state === 'asking' ? 'muted' : 'sr'}>
        {boards.state === 'asking' ? HUB.asking : boards.state === 'here' ? CUSTOM.total(boards.value.total) : ''}
      </p>
      {boards.state === 'failed' && <NoBoard kind={boards.fault.kind} message={boards.fault.message} />}
      {boards.state === 'here' && <CustomBoards of={boards.value} />}
    </section>
  );
}

function Page({ board }: { readonly board: HubBoard }) {
  const { page, pages, total, rows } = board;
  if (rows.length === 0 && page === 1) return <Blank title={HUB.empty} line={HUB.emptyLine} drawing="steps" />;
  const lines: readonly BoardLine[] = rows.map((row) => ({ ...row, reason: null }));
  return (
    <>
      <BoardTable name={HUB.tabs.board} lines={lines} from="hub" />
      <Pages page={page} pages={pages} says={HUB.total(total)} />
    </>
  );
}

function NoBoard({ kind, message }: { readonly kind: 'offline' | 'no-hub' | 'refused'; readonly message: string }) {
  const hub = useVerbs();
  const isAway = kind !== 'no-hub';
  return (
    <Blank
      title={isAway ? HUB.offline : HUB.noHub}
      line={kind === 'refused' ? message : isAway ? HUB.offlineLine : HUB.noHubLine}
      drawing="link"
    >
      <div className="data-keys">
        <button type="button" className="key" onClick={() => hub.show('device')}>
          {HUB.toDevice}
        </button>
        <button type="button" className="key" onClick={() => void hub.seek({})}>
          {HUB.again}
        </button>
      </div>
    </Blank>
  );
}
