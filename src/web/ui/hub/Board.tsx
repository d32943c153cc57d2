import type { HubBoard } from '../../../core/hub.ts';
import { useHub, type BoardLine } from '../../app/hub/state.ts';
import { Blank } from '../parts/Blank.tsx';
import { HUB } from '../textHub.ts';
import { BoardTable } from './BoardTable.tsx';
import { Filters } from './Filters.tsx';
import { useVerbs } from './hubContext.ts';

/** The hub's board: a page of it, or why there is none. */
export function Board() {
  const board = useHub((state) => state.board);
  const isCustom = useHub((state) => state.sought.board === 'custom');
  return (
    <section aria-label={HUB.tabs.board}>
      <Filters />
      {isCustom && <p className="muted">{HUB.customLine}</p>}
      <p role="status" className={board.state === 'asking' ? 'muted' : 'sr'}>
        {board.state === 'asking' ? HUB.asking : board.state === 'here' ? HUB.total(board.value.total) : ''}
      </p>
      {board.state === 'failed' && <NoBoard kind={board.fault.kind} message={board.fault.message} />}
      {board.state === 'here' && <Page board={board.value} />}
    </section>
  );
}

function Page({ board }: { readonly board: HubBoard }) {
  const hub = useVerbs();
  const { page, pages, total, rows } = board;
  if (rows.length === 0 && page === 1) return <Blank title={HUB.empty} line={HUB.emptyLine} drawing="steps" />;
  const lines: readonly BoardLine[] = rows.map((row) => ({ ...row, reason: null }));
  return (
    <>
      <BoardTable name={HUB.tabs.board} lines={lines} from="hub" />
      <div className="hub-pages">
        <p className="muted">{HUB.total(total)}</p>
        {pages > 1 && (
          <>
            <button
              type="button"
              className="key"
              disabled={page <= 1}
              onClick={() => void hub.seek({ page: page - 1 })}
            >
              {HUB.back}
            </button>
            <p className="num">{HUB.page(page, pages)}</p>
            <button
              type="button"
              className="key"
              disabled={page >= pages}
              onClick={() => void hub.seek({ page: page + 1 })}
            >
              {HUB.next}
            </button>
          </>
        )}
      </div>
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
        <button type="button" className="key key--go" onClick={() => hub.show('device')}>
          {HUB.toDevice}
        </button>
        <button type="button" className="key" onClick={() => void hub.seek({})}>
          {HUB.again}
        </button>
      </div>
    </Blank>
  );
}
