import type { Shelved } from '../../app/shelf.ts';
import { useDeck } from '../deckContext.ts';
import { ago } from '../sentences.ts';
import { SHELF } from '../textSaving.ts';

/** The earlier saves of a colony, each a way back. */
export function Points({ shelved, nowMs }: { readonly shelved: Shelved; readonly nowMs: number }) {
  const { shelf } = useDeck();
  const earlier = shelved.points.slice(1);
  return (
    <details className="shelf-points">
      <summary>{SHELF.earlier(earlier.length)}</summary>
      <ul>
        {earlier.map(({ generation, sol, savedAt, kind }) => (
          <li key={generation}>
            <span>
              {SHELF.point(sol, ago(Math.max(0, nowMs - savedAt)))} <span className="muted">{SHELF.why[kind]}</span>
            </span>
            <button type="button" className="key" onClick={() => void shelf.insert(shelved.key, generation)}>
              {SHELF.insert}
              <span className="sr">{SHELF.of(`${shelved.title}, ${SHELF.point(sol, '')}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
