import { useState } from 'react';
import type { WorldFacts } from '../../../core/talk/agentFacts.ts';
import type { AgentPlace } from '../../app/agents.ts';
import { useDeck } from '../deckContext.ts';
import { AGENTS } from '../textAgents.ts';

type Props = { readonly world: WorldFacts; readonly place: AgentPlace };

/** The world that a file is the seed of: its parents, where they moved together, and the key that begins a colony from it. */
export function WorldSeed({ world, place }: Props) {
  const { worlds } = useDeck();
  const [busy, setBusy] = useState(false);
  const begin = (): void => {
    setBusy(true);
    void worlds.begin(place).then(() => setBusy(false));
  };
  return (
    <>
      <h4>{AGENTS.world}</h4>
      <ul className="lines">
        {world.parents.map((parent) => (
          <li key={parent.id}>{AGENTS.parent(parent)}</li>
        ))}
      </ul>
      <h4>{AGENTS.resonance(world.alignedSols)}</h4>
      <ul className="lines">
        {world.resonance.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="muted">{AGENTS.begins(world)}</p>
      <div className="agents-keys">
        <button type="button" className="key key--go" disabled={busy} onClick={begin}>
          {AGENTS.beginKey}
        </button>
      </div>
    </>
  );
}
