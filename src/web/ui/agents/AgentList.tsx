import type { AgentPlace } from '../../app/agents.ts';
import { Cap } from '../parts/Cap.tsx';
import { AGENTS } from '../textAgents.ts';
import { printedOn } from '../told.ts';

type Row = { readonly key: string; readonly name: string; readonly about: string; readonly place: AgentPlace };
type Props = {
  readonly id: string;
  readonly title: string;
  /** What is said when there are none. */
  readonly none: string;
  readonly rows: readonly Row[];
  readonly onLook: (place: AgentPlace, name: string) => void;
};

/** Agents of one place, each with the key that boots it. */
export function AgentList({ id, title, none, rows, onLook }: Props) {
  return (
    <section aria-labelledby={id}>
      <Cap id={id} title={title} />
      {rows.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul className="lines">
          {rows.map(({ key, name, about, place }) => (
            <li key={key} className="line--keyed">
              <p>
                <b>{name}</b>
                {about !== '' && <span className="muted">{printedOn(about)}</span>}
              </p>
              <button type="button" className="key" onClick={() => onLook(place, name)}>
                {AGENTS.look}
                <span className="sr">{AGENTS.of(name)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
