import { useState } from 'react';
import type { AgentPlace } from '../../app/agents.ts';
import { partsOf } from '../../app/shelf.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { AGENTS } from '../textAgents.ts';

/** Two colonies of the shelf, and the key that makes the seed of one world of them. */
export function Merge({ onMade }: { readonly onMade: (place: AgentPlace, name: string) => void }) {
  const { worlds } = useDeck();
  const shelf = useApp((state) => state.shelf);
  const [picked, setPicked] = useState<readonly [string | null, string | null]>([null, null]);
  const [busy, setBusy] = useState(false);
  const colonies = shelf === null ? [] : partsOf(shelf).there.filter(({ kind }) => kind === 'colony');
  const keyAt = (index: 0 | 1): string => picked[index] ?? colonies[index]?.key ?? '';
  const [one, other] = [keyAt(0), keyAt(1)];
  const merge = (): void => {
    setBusy(true);
    void worlds.merge(one, other).then((made) => {
      setBusy(false);
      if (made.ok) onMade(made.place, made.name);
    });
  };
  const choice = (label: string, value: string, set: (key: string) => void) => (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={({ target }) => set(target.value)}>
        {colonies.map(({ key, title, card }) => (
          <option key={key} value={key}>
            {AGENTS.colony(title, card?.sol ?? 0)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="agents-merge" aria-labelledby="agents-merge">
      <Cap id="agents-merge" title={AGENTS.merge} />
      <p className="muted">{AGENTS.mergeLede}</p>
      {colonies.length < 2 ? (
        <p className="muted">{AGENTS.mergeNeeds}</p>
      ) : (
        <>
          {choice(AGENTS.mergeOne, one, (key) => setPicked([key, picked[1]]))}
          {choice(AGENTS.mergeOther, other, (key) => setPicked([picked[0], key]))}
          <button type="button" className="key" disabled={busy || one === other} onClick={merge}>
            {AGENTS.mergeKey}
          </button>
        </>
      )}
    </section>
  );
}
