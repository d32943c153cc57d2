import { useEffect } from 'react';
import { useHub } from '../../app/hub/state.ts';
import { Cap } from '../parts/Cap.tsx';
import { HUB, MINE } from '../textHub.ts';
import { KeyPlate } from './KeyPlate.tsx';
import { OwnRun } from './OwnRun.tsx';
import { Parcels } from './Parcels.tsx';
import { useVerbs } from './hubContext.ts';

/** A player's own: what is on the way, what was handed in, and the key that it is theirs by. */
export function MineTab() {
  const hub = useVerbs();
  const mine = useHub((state) => state.mine);
  const settled = useHub(({ parcels }) => parcels.filter(({ state }) => state === 'ranked').length);
  useEffect(() => void hub.refreshMine(), [hub, settled]);
  return (
    <div className="mine">
      <div className="mine-runs">
        <Parcels />
        <section aria-labelledby="mine-runs">
          <Cap id="mine-runs" title={MINE.runs} />
          {mine.state === 'asking' && <p className="muted">{HUB.asking}</p>}
          {mine.state === 'failed' && (
            <p className="muted">
              {MINE.failed} {mine.fault.kind === 'refused' ? mine.fault.message : MINE.held[mine.fault.kind]}
            </p>
          )}
          {mine.state === 'here' && mine.value.length === 0 && <p className="muted">{MINE.none}</p>}
          {mine.state === 'here' && (
            <ul className="own-runs">
              {mine.value.map((run) => (
                <OwnRun key={run.id} run={run} />
              ))}
            </ul>
          )}
        </section>
      </div>
      <KeyPlate />
    </div>
  );
}
