import { useState } from 'react';
import type { Entry } from '../../../core/replay/gauntlet.ts';
import type { Program } from '../../app/benches.ts';
import { FULL_RUNS } from '../../app/hub/gauntlet.ts';
import { useHub } from '../../app/hub/state.ts';
import { useApp } from '../../app/store.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { missionTitle } from '../sentences.ts';
import { DRAFT, GAUNTLET, HUB } from '../textHub.ts';
import { GauntletFigures } from './GauntletFigures.tsx';
import { useVerbs } from './hubContext.ts';

const COUNTS = [10, 25, FULL_RUNS] as const;

/** The gauntlet: one governor over many seeds, on as many threads as the machine has to spare. */
export function GauntletTab() {
  const hub = useVerbs();
  const programs = usePrograms();
  const missions = useApp((state) => state.catalogue?.missions);
  const gauntlet = useHub((state) => state.gauntlet);
  const identity = useHub((state) => state.identity);
  const [mission, setMission] = useState<Entry['mission']>('ares');
  const [place, setPlace] = useState(-1);
  const [runs, setRuns] = useState<number>(FULL_RUNS);
  const governor = programs[place]?.program ?? null;
  const running = gauntlet?.running === true;
  const stock = (missions ?? []).flatMap(({ key }) => (key === 'custom' ? [] : [key]));
  const name = (governor?.name ?? missionTitle(mission)).slice(0, 40);
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
            {programs.map(({ title, key }, index) => (
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
            onClick={() => void hub.gauntlet.begin(mission, governor, runs)}
          >
            {GAUNTLET.begin}
          </button>
        )}
        <button
          type="button"
          className="key"
          onClick={() =>
            void hub.enterGauntlet(mission, governor, { name, handle: identity?.handle ?? '', open: true })
          }
        >
          {GAUNTLET.enter}
        </button>
      </div>
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

/** What can be tried: what lies on the bench, and what was seated on this device. */
function usePrograms(): readonly { readonly key: string; readonly title: string; readonly program: Program }[] {
  const bench = useApp((state) => state.work.governor.draft);
  const seatings = useApp((state) => state.seatings);
  const tried = bench === null ? [] : [{ key: 'bench', title: GAUNTLET.bench(bench.name), program: bench }];
  const seen = new Set<string>();
  const seated = seatings.flatMap((program, index) => {
    if (seen.has(program.source)) return [];
    seen.add(program.source);
    return [{ key: `seated ${index}`, title: program.name, program }];
  });
  return [...tried, ...seated];
}
