import { useState } from 'react';
import type { Entry } from '../../../core/replay/gauntlet.ts';
import { FULL_RUNS, type Contender } from '../../app/hub/gauntlet.ts';
import { useHub } from '../../app/hub/state.ts';
import { useApp } from '../../app/store.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { missionTitle } from '../sentences.ts';
import { DRAFT, GAUNTLET, HUB } from '../textHub.ts';
import { GauntletFigures } from './GauntletFigures.tsx';
import { useVerbs } from './hubContext.ts';
import { useContenders } from './useContenders.ts';

const COUNTS = [10, 25, FULL_RUNS] as const;

/** The gauntlet: one governor or agent over many seeds, on as many threads as the machine has to spare. */
export function GauntletTab() {
  const hub = useVerbs();
  const contenders = useContenders();
  const missions = useApp((state) => state.catalogue?.missions);
  const gauntlet = useHub((state) => state.gauntlet);
  const identity = useHub((state) => state.identity);
  const [mission, setMission] = useState<Entry['mission']>('ares');
  const [place, setPlace] = useState(-1);
  const [runs, setRuns] = useState<number>(FULL_RUNS);
  const [open, setOpen] = useState(true);
  const chosen = contenders[place] ?? null;
  const running = gauntlet?.running === true;
  const stock = (missions ?? []).flatMap(({ key }) => (key === 'custom' ? [] : [key]));
  const name = (chosen?.name ?? missionTitle(mission)).slice(0, 40);
  /** With whom was chosen, as soon as it is there. */
  const withChosen = async (run: (contender: Contender | null) => Promise<void>): Promise<void> => {
    const contender = chosen === null ? null : await chosen.seat();
    // What can't be seated has said so itself.
    if (chosen === null || contender !== null) await run(contender);
  };
  return (
    <section aria-label={HUB.tabs.gauntlet} className="gauntlet">
      <p className="hub-about">{GAUNTLET.about}</p>
      <div className="hub-filters">
        <label className="field">
          <span>{HUB.mission}</span>
          <select
            className="input"
            value={mission}
            onChange={({ target }) => setMission(stock.find((key) => key === target.value) ?? 'ares')}
          >
            {stock.map((key) => (
              <option key={key} value={key}>
                {missionTitle(key)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{GAUNTLET.governor}</span>
          <select className="input" value={place} onChange={({ target }) => setPlace(Number(target.value))}>
            <option value={-1}>{GAUNTLET.own}</option>
            {contenders.map(({ title, key }, index) => (
              <option key={key} value={index}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{GAUNTLET.runs}</span>
          <select className="input" value={runs} onChange={({ target }) => setRuns(Number(target.value))}>
            {COUNTS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </label>
        {running ? (
          <button type="button" className="key" onClick={() => hub.gauntlet.stop()}>
            {GAUNTLET.stop}
          </button>
        ) : (
          <button
            type="button"
            className="key key--go"
            onClick={() => void withChosen((contender) => hub.gauntlet.begin(mission, contender, runs))}
          >
            {GAUNTLET.begin}
          </button>
        )}
        <button
          type="button"
          className="key"
          onClick={() =>
            void withChosen((contender) =>
              hub.enterGauntlet(mission, contender, { name, handle: identity?.handle ?? '', open }),
            )
          }
        >
          {GAUNTLET.enter}
        </button>
      </div>
      <label className="leave">
        <input type="checkbox" role="switch" checked={open} onChange={({ target }) => setOpen(target.checked)} />
        <span>
          <b>{GAUNTLET.open}</b>
          <span className="muted">{GAUNTLET.openHint}</span>
        </span>
      </label>
      <p className="muted small">
        {GAUNTLET.short} {identity === null && DRAFT.noKey}
      </p>
      {gauntlet !== null && (
        <>
          <div className="hub-progress">
            <p role="status">
              {gauntlet.problem === null ? (
                <>
                  {missionTitle(gauntlet.mission)}, {gauntlet.governor ?? GAUNTLET.own}.{' '}
                  {GAUNTLET.progress(gauntlet.lives.length, gauntlet.all)}.{' '}
                  {!running && gauntlet.result === null && GAUNTLET.stopped}
                </>
              ) : (
                <span className="refusal">{gauntlet.problem}</span>
              )}
            </p>
            {running && <ShareBar share={gauntlet.lives.length / gauntlet.all} />}
          </div>
          {gauntlet.result !== null && (
            <GauntletFigures
              of={gauntlet.result}
              total={gauntlet.result.score.total}
              grade={gauntlet.result.score.grade}
            />
          )}
        </>
      )}
    </section>
  );
}
