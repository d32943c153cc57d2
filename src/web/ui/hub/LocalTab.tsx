import { useEffect } from 'react';
import { useHub } from '../../app/hub/state.ts';
import { useApp } from '../../app/store.ts';
import { Blank } from '../parts/Blank.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { HUB, LOCAL } from '../textHub.ts';
import { BoardTable } from './BoardTable.tsx';
import { Filters } from './Filters.tsx';
import { useVerbs } from './hubContext.ts';

/** The board of this device: it needs no hub. */
export function LocalTab() {
  const hub = useVerbs();
  const local = useHub((state) => state.local);
  const sought = useHub((state) => state.sought);
  const deviceSol = useApp((state) => state.saved.deviceSol);
  useEffect(() => void hub.refreshLocal(), [hub, deviceSol]);
  const lines = local?.lines ?? [];
  const isHere = ({ board, mission }: (typeof lines)[number]): boolean =>
    sought.board === board || sought.board === mission;
  // What does not rank is of no class: it is shown with every one, with its reason.
  const shown = lines.filter((line) => isHere(line) && (line.reason !== null || line.class === sought.class));
  const busy = local !== null && local.done < local.all;
  return (
    <section aria-label={HUB.tabs.device}>
      <p className="hub-about">{LOCAL.about}</p>
      <Filters here />
      <div role="status" className="hub-progress">
        {busy && (
          <>
            <span>{LOCAL.computing(local.done, local.all)}</span>
            <ShareBar share={local.done / local.all} />
          </>
        )}
      </div>
      {shown.length > 0 && (
        <BoardTable
          name={HUB.tabs.device}
          lines={shown}
          from="device"
          keys={({ id, name, reason }) =>
            reason === null && (
              <button type="button" className="key key--slim board-key" onClick={() => void hub.draft(id)}>
                {LOCAL.handIn}
                <span className="sr"> {name}</span>
              </button>
            )
          }
        />
      )}
      {!busy && local !== null && shown.length === 0 && (
        <Blank
          title={lines.length === 0 ? LOCAL.empty : HUB.empty}
          line={lines.length === 0 ? LOCAL.emptyLine : HUB.emptyLine}
          drawing="steps"
        />
      )}
    </section>
  );
}
