import { useState } from 'react';
import type { Details } from '../../../core/details.ts';
import { useApp } from '../../app/store.ts';
import { Cap } from '../parts/Cap.tsx';
import { EDITOR, GOVERNOR } from '../textMind.ts';
import { Bench } from './Bench.tsx';
import { Choice } from './Choice.tsx';
import { DryRun } from './DryRun.tsx';
import type { Jump } from './Editor.tsx';
import { InTheSeat } from './InTheSeat.tsx';
import { useBench } from './useBench.ts';
import { useDeck } from '../deckContext.ts';
import '../css/mind.css';

/** The program that sets the dials each sol: which one, what it says, what a dry run comes to, and how the seated one fares. */
export function Governor({ details: { mind, tick } }: { readonly details: Details }) {
  const { workbench } = useDeck();
  const { governor } = mind;
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  const [jump, setJump] = useState<Jump | null>(null);
  const { program, draft, tried, state } = useBench('governor', governor);
  const fresh = tried !== null && tried.source === program.source && tried.profile === program.profile;
  const wrong = fresh ? tried.tried.error : state === 'seated' ? governor.trouble : null;
  const toTrouble = (at: Jump): void => {
    // The trouble is the seated program's: what else lies on the bench makes room, and can be brought back.
    if (state !== 'seated' && draft?.source !== governor.source) workbench.open('governor', null);
    setJump({ ...at });
  };
  return (
    <div className="governor">
      <section aria-labelledby="governor-program">
        <Cap id="governor-program" title={GOVERNOR.program}>
          <span className={`chip chip--${state}`}>{GOVERNOR.states[state]}</span>
        </Cap>
        <Choice program={program} seated={governor} typed={state === 'typed'} />
        <Bench
          bench="governor"
          program={program}
          label={EDITOR.source}
          errorLine={wrong?.line ?? 0}
          jump={jump}
          tryLabel={EDITOR.dryRun}
          barred={over || state !== 'typed'}
        />
      </section>
      <div className="governor-side">
        <InTheSeat governor={governor} onJump={toTrouble} />
        <DryRun work={tried} sameText={fresh} sameHour={tried?.tick === tick} onJump={setJump} />
      </div>
    </div>
  );
}
