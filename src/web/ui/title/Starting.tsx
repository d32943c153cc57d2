import { Wordmark } from '../parts/Wordmark.tsx';
import { TITLE } from '../text.ts';

/** The moment before worker and storage are open. Its line comes only if the moment is long; `failed` if it will not come. */
export function Starting({ failed = false }: { readonly failed?: boolean }) {
  return (
    <main className="starting">
      <Wordmark />
      <p role="status" className={failed ? undefined : 'starting-wait'}>
        {failed ? TITLE.failed : TITLE.starting}
      </p>
    </main>
  );
}
