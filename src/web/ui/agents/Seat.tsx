import { useEffect, useState } from 'react';
import type { AgentSeated } from '../../../core/talk/agentFacts.ts';
import { useApp } from '../../app/store.ts';
import { useCalm } from '../../app/useCalm.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { AGENTS } from '../textAgents.ts';
import { tickOf } from './tick.ts';

type Now = { readonly seated: AgentSeated | null; readonly lineage: string | null };

/** Who sits in the governor's seat, what it has remembered here, and the keys to take it out or along. */
export function Seat() {
  const { agents } = useDeck();
  const id = useApp((state) => state.card?.id);
  const over = useApp((state) => state.phase !== 'playing' || state.card?.alive !== true);
  const tick = useCalm(tickOf);
  const [{ seated, lineage }, setNow] = useState<Now>({ seated: null, lineage: null });
  useEffect(() => {
    let gone = false;
    if (id !== undefined) void agents.seated().then((now) => !gone && setNow(now));
    return () => {
      gone = true;
    };
  }, [agents, id, tick]);
  return (
    <section aria-labelledby="agents-seat">
      <Cap id="agents-seat" title={AGENTS.seat} />
      {id === undefined && <p className="muted">{AGENTS.noColony}</p>}
      {id !== undefined && lineage !== null && <p>{lineage}</p>}
      {id !== undefined && seated === null && <p className="muted">{AGENTS.nobody}</p>}
      {id !== undefined && seated !== null && (
        <>
          <p>{seated.governs ? AGENTS.governs(seated.name, seated.fromSol) : AGENTS.left(seated.name)}</p>
          <p className="muted num">
            {AGENTS.record(seated.sols, seated.faults)} {AGENTS.digest(seated.digest)}
          </p>
          {seated.lines.length > 0 && (
            <>
              <h3>{AGENTS.remembered}</h3>
              <ul className="lines">
                {seated.lines.map(({ sol, text }, index) => (
                  <li key={`${sol}-${index}`}>
                    <span className="muted num">{AGENTS.line(sol)}</span> {text}
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="agents-keys">
            <button
              type="button"
              className="key"
              disabled={over}
              // Once it has left, whoever pressed it goes on from here.
              aria-disabled={!seated.governs}
              onClick={() => void (seated.governs && agents.unseat())}
            >
              {AGENTS.unseat}
              <span className="sr">{AGENTS.of(seated.name)}</span>
            </button>
            <button type="button" className="key" onClick={() => void agents.exportSeated()}>
              {AGENTS.export}
              <span className="sr">{AGENTS.of(seated.name)}</span>
            </button>
          </div>
        </>
      )}
    </section>
  );
}
