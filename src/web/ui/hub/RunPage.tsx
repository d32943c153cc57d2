import { useState, type ReactNode } from 'react';
import { useHub, type OpenRun } from '../../app/hub/state.ts';
import { useDeck } from '../deckContext.ts';
import { day, fixed } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { causeText, missionTitle } from '../sentences.ts';
import { HUB, RUN } from '../textHub.ts';
import { PlayerLink } from './BoardTable.tsx';
import { GauntletFigures } from './GauntletFigures.tsx';
import { History } from './History.tsx';
import { focused } from '../parts/focused.ts';
import { useVerbs } from './hubContext.ts';
import { RunLabel } from './RunLabel.tsx';
import { Verdicts } from './Verdicts.tsx';
import { told as inWords } from '../told.ts';

/** A run's page: its label, what was found of it, its history, its governor, and the keys that plug it in. */
export function RunPage() {
  const run = useHub((state) => state.run);
  return run === null ? null : <Page key={run.id} run={run} />;
}

function Page({ run }: { readonly run: OpenRun }) {
  const hub = useVerbs();
  const own = useHub((state) => state.identity?.key);
  const { submission, story, found } = run;
  const told = submission?.state === 'here' ? submission.value : null;
  const line = run.line ?? (told?.run ? { ...told.run, rank: told.rank, reason: null } : null);
  const rank = told?.rank ?? line?.rank ?? null;
  const checks = told?.checks ?? found?.verdicts ?? null;
  const isGauntlet = line?.class === 'gauntlet';
  const kin = told?.run?.kin ?? null;
  const back = (
    <button type="button" className="key key--slim" onClick={() => void hub.open(null, run.from)}>
      <Icon name="left" size="s" />
      {RUN.back}
    </button>
  );
  if (line === null)
    return (
      <section aria-labelledby="run" className="run">
        {back}
        <h2 id="run">{submission?.state === 'failed' ? RUN.missing : HUB.asking}</h2>
        {submission?.state === 'failed' && (
          <p>{submission.fault.message === '' ? HUB.offline : inWords(submission.fault.message)}</p>
        )}
      </section>
    );
  return (
    <section aria-labelledby="run" className="run">
      {back}
      <div className="run-head">
        <RunLabel mission={line.mission} />
        <div className="run-title">
          <h2 id="run" tabIndex={-1} ref={focused}>
            {line.name}
          </h2>
          <p>
            {rank !== null && <b className="chip">{RUN.place(rank)}</b>} {inWords(line.reason)}
          </p>
          <RunKeys run={run} />
        </div>
        <dl className="run-facts">
          {line.player !== null && (
            <Fact name={RUN.facts.player} says={<PlayerLink of={line.player} mine={line.player.key === own} />} />
          )}
          <Fact name={RUN.facts.mission} says={missionTitle(line.mission)} />
          <Fact name={RUN.facts.className} says={HUB.classes[line.class]} />
          <Fact name={RUN.facts.sols} says={fixed(line.sol, 0)} />
          <Fact name={RUN.facts.end} says={line.alive ? HUB.alive : HUB.lost(causeText(line.cause))} />
          <Fact name={RUN.facts.score} says={`${fixed(line.score, 0)} (${line.grade})`} />
          {story?.state === 'here' && <Fact name={RUN.facts.orders} says={fixed(story.value.orders, 0)} />}
          {told !== null && <Fact name={RUN.facts.handedIn} says={day(told.submittedAt)} />}
        </dl>
      </div>
      {line.board.startsWith('custom-') && (
        <button
          type="button"
          className="key key--slim"
          onClick={() => {
            hub.show(run.from === 'hub' ? 'board' : 'device');
            void hub.seek({ board: line.board, class: line.class });
          }}
        >
          {HUB.thisBoard}
        </button>
      )}
      {kin !== null && (
        <p className="run-kin">
          <Icon name="fork" size="s" /> {RUN.kin[kin.kind]} {RUN.kinSols(kin.sol)}{' '}
          {kin.run !== null && (
            <button type="button" className="key key--slim" onClick={() => void hub.openById(kin.run ?? '')}>
              {RUN.kinOpen}
            </button>
          )}
        </p>
      )}
      {!isGauntlet && <Verdicts of={checks} />}
      {isGauntlet && told?.detail && <GauntletFigures of={told.detail} total={line.score} grade={line.grade} />}
      {!isGauntlet && told?.run?.open === false && <p className="run-note">{RUN.withheld}</p>}
      <p role="status" className={story?.state === 'asking' ? 'muted' : 'sr'}>
        {story?.state === 'asking' && RUN.computing}
      </p>
      {story?.state === 'failed' && <p className="refusal">{inWords(story.fault.message) || HUB.offline}</p>}
      {story?.state === 'here' && (
        <>
          <History story={story.value} />
          <details className="run-source">
            <summary>
              {RUN.source}: {inWords(story.value.governor.name)}
            </summary>
            <pre className="num" tabIndex={0} aria-label={RUN.source}>
              {story.value.governor.source}
            </pre>
          </details>
        </>
      )}
    </section>
  );
}

function RunKeys({ run }: { readonly run: OpenRun }) {
  const hub = useVerbs();
  const deck = useDeck();
  const [plugging, setPlugging] = useState<'watch' | 'fork' | null>(null);
  const { bytes } = run;
  if (bytes === null) return null;
  const name = run.line?.name ?? run.id;
  const plugIn = async (how: 'watch' | 'fork'): Promise<void> => {
    if (plugging !== null) return;
    setPlugging(how);
    await hub.plugIn(how);
    setPlugging(null);
  };
  const busy = plugging !== null;
  return (
    <div className="data-keys">
      <button type="button" className="key key--go" aria-disabled={busy} onClick={() => void plugIn('fork')}>
        <Icon name="fork" size="s" />
        {plugging === 'fork' ? RUN.plugging : RUN.fork}
      </button>
      <button type="button" className="key" aria-disabled={busy} onClick={() => void plugIn('watch')}>
        <Icon name="insert" size="s" />
        {plugging === 'watch' ? RUN.plugging : RUN.watch}
      </button>
      <button
        type="button"
        className="key"
        onClick={() => {
          deck.show('inspect');
          void deck.inspector.open(bytes, name);
        }}
      >
        <Icon name="inspect" size="s" />
        {RUN.inspect}
      </button>
      <p className="muted small run-hint">{RUN.hint}</p>
    </div>
  );
}

function Fact({ name, says }: { readonly name: string; readonly says: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{says}</dd>
    </div>
  );
}
