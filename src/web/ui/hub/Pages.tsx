import { HUB } from '../textHub.ts';
import { useVerbs } from './hubContext.ts';

/** How many there are, and the way to the next page. */
export function Pages({ page, pages, says }: { readonly page: number; readonly pages: number; readonly says: string }) {
  const hub = useVerbs();
  return (
    <div className="hub-pages">
      <p className="muted">{says}</p>
      {pages > 1 && (
        <>
          <button type="button" className="key" disabled={page <= 1} onClick={() => void hub.seek({ page: page - 1 })}>
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
  );
}
