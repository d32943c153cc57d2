import { useEffect, useState } from 'react';
import type { AgentFacts, AgentOffer } from '../../../core/talk/agentFacts.ts';
import type { AgentPlace } from '../../app/agents.ts';
import { partsOf } from '../../app/shelf.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { AgentList } from './AgentList.tsx';
import { Booted } from './Booted.tsx';
import { Merge } from './Merge.tsx';
import { Seat } from './Seat.tsx';
import { AGENTS } from '../textAgents.ts';
import '../css/agents.css';

/** What is looked at: nothing, an agent that boots, or what came of it. */
type Looked = { readonly name: string; readonly place: AgentPlace; readonly agent: AgentFacts | null };

/** The agent bay: who sits in the seat, what agents there are, and what booting one comes to. */
export function AgentBay() {
  const { agents, shelf: verbs } = useDeck();
  const shelf = useApp((state) => state.shelf);
  const [offers, setOffers] = useState<readonly AgentOffer[] | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    void agents.shipped().then(setOffers);
  }, [agents]);
  // What is saved meanwhile can be merged as it is now.
  const deviceSol = useApp((state) => state.saved.deviceSol);
  useEffect(() => void verbs.refresh(), [verbs, deviceSol]);
  const look = (place: AgentPlace, name: string): void => {
    setLooked({ name, place, agent: null });
    void agents.look(place).then((answer) => setLooked(answer.ok ? { name, place, agent: answer.agent } : null));
  };
  const kept = shelf === null ? [] : partsOf(shelf).there.filter(({ kind }) => kind === 'agent');
  return (
    <div className="agents">
      <p className="muted">{AGENTS.lede}</p>
      <Seat />
      <div className="agents-halves">
        <div>
          <AgentList
            id="agents-shipped"
            title={AGENTS.shipped}
            none={offers === null ? AGENTS.busy : AGENTS.noShipped}
            rows={(offers ?? []).map(({ file, name, about }) => ({ key: file, name, about, place: { shipped: file } }))}
            onLook={look}
          />
          <AgentList
            id="agents-shelf"
            title={AGENTS.shelf}
            none={AGENTS.empty}
            rows={kept.map(({ key, title }) => ({ key, name: title, about: '', place: { shelf: key } }))}
            onLook={look}
          />
          <button type="button" className="key" onClick={() => void agents.importFile()}>
            {AGENTS.import}
          </button>
          <Merge onMade={look} />
        </div>
        <section aria-labelledby="agents-booted" aria-live="polite">
          <Cap id="agents-booted" title={AGENTS.booted} />
          {looked === null && <p className="muted">{AGENTS.notBooted}</p>}
          {looked !== null && looked.agent === null && <p className="muted">{AGENTS.busy}</p>}
          {looked !== null && looked.agent !== null && <Booted agent={looked.agent} place={looked.place} />}
        </section>
      </div>
    </div>
  );
}
