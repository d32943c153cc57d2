import type { SystemFace } from '../../../core/talk/workshop.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { TERMINAL } from '../textTerminal.ts';

const MOST_NAME = 60;

/** The last part of a path, without its ending. */
function titleOf(name: string): string {
  return (
    name
      .slice(name.lastIndexOf('/') + 1)
      .replace(/\.lispy$/, '')
      .slice(0, MOST_NAME) || name.slice(0, MOST_NAME)
  );
}

/** Programs of a system, each a key press from the governor's bench. */
export function Governors({ system: { governors } }: { readonly system: SystemFace }) {
  const deck = useDeck();
  return (
    <section aria-labelledby="system-programs">
      <Cap id="system-programs" title={TERMINAL.governors} />
      <p className="muted">{governors.length === 0 ? TERMINAL.governorsNone : TERMINAL.governorsAbout}</p>
      <ul className="lines">
        {governors.map(({ name, source, steers }) => (
          <li key={name} className="line--keyed">
            <div>
              <b className="num">{name}</b>
              {steers && <span className="muted">{TERMINAL.steers}</span>}
            </div>
            <button
              type="button"
              className="key order-key"
              aria-label={TERMINAL.layOf(name)}
              onClick={() => {
                deck.workbench.open('governor', { name: titleOf(name), source, profile: 'strict' });
                deck.show('governor');
              }}
            >
              {TERMINAL.lay}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
