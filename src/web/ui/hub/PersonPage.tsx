import { useHub, type BoardLine } from '../../app/hub/state.ts';
import type { HubPerson } from '../../../core/talk/hub.ts';
import { day } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { HUB, PERSON } from '../textHub.ts';
import { BoardTable, whoOf } from './BoardTable.tsx';
import { focused } from '../parts/focused.ts';
import { useVerbs } from './hubContext.ts';

/** A player's page: since when, and what of theirs ranks. */
export function PersonPage() {
  const hub = useVerbs();
  const person = useHub((state) => state.person);
  const own = useHub((state) => state.identity?.key);
  if (person === null) return null;
  const { key, shown } = person;
  return (
    <section aria-labelledby="person" className="run">
      <button type="button" className="key key--slim" onClick={() => hub.closePerson()}>
        <Icon name="left" size="s" />
        {PERSON.back}
      </button>
      <h2 id="person" tabIndex={-1} ref={focused}>
        {whoOf(shown.state === 'here' ? shown.value : { key, handle: null }, key === own)}
      </h2>
      <p className="num own-key">{key}</p>
      {shown.state === 'asking' && <p role="status">{HUB.asking}</p>}
      {shown.state === 'failed' && <p className="refusal">{shown.fault.message || HUB.offline}</p>}
      {shown.state === 'here' && <Runs of={shown.value} />}
    </section>
  );
}

function Runs({ of: { joinedAt, runs } }: { readonly of: HubPerson }) {
  const lines = runs.flatMap(({ run }): BoardLine[] => (run === null ? [] : [{ ...run, rank: null, reason: null }]));
  return (
    <>
      <p>{PERSON.since(day(joinedAt))}</p>
      {lines.length === 0 ? (
        <p className="muted">{PERSON.none}</p>
      ) : (
        <BoardTable
          name={PERSON.runs}
          lines={lines}
          from="hub"
          keys={({ class: of }) => <span className="muted small">{HUB.classes[of]}</span>}
        />
      )}
    </>
  );
}
