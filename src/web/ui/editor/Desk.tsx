import { useMemo, useRef, useState, type RefCallback } from 'react';
import type { Details } from '../../../core/talk/details.ts';
import type { TraceStep } from '../../../core/lispy/trace.ts';
import { useApp } from '../../app/store.ts';
import { Cap } from '../parts/Cap.tsx';
import { useDeck } from '../deckContext.ts';
import { Bench } from '../mind/Bench.tsx';
import { Choice } from '../mind/Choice.tsx';
import { DryRun } from '../mind/DryRun.tsx';
import type { Jump } from '../mind/Editor.tsx';
import { Gas } from '../mind/Gas.tsx';
import { InTheSeat } from '../mind/InTheSeat.tsx';
import { useBench } from '../mind/useBench.ts';
import { DESK, TRACE } from '../textEditor.ts';
import { EDITOR, GOVERNOR, TRIED } from '../textMind.ts';
import { readsOf, setsOf } from './causes.ts';
import { History } from './History.tsx';
import { marginOf } from './margin.ts';
import { Mimic } from './Mimic.tsx';
import type { Problem } from './CodeEditor.tsx';
import type { Aid } from './ProgramEditor.tsx';
import { Reads } from './Reads.tsx';
import { Sets } from './Sets.tsx';
import { Trace } from './Trace.tsx';
import { TrialPlate } from './TrialPlate.tsx';
import { useWatch, useWords, type Seen } from './useWatch.ts';
import '../css/mind.css';
import '../css/editor.css';

const TABS = ['program', 'reads', 'sets', 'trace'] as const;
const NO_STEPS: readonly TraceStep[] = [];
const NO_READINGS: Readonly<Record<string, number>> = {};
const TICKS_PER_SOL = 24;

/** The governor's desk: what its program reads, the program, what it sets, and what it came to on the way. */
export function Desk({ details }: { readonly details: Details }) {
  const { mind, tick } = details;
  const { workbench } = useDeck();
  const { governor } = mind;
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  const [jump, setJump] = useState<Jump | null>(null);
  const [tab, setTab] = useState<(typeof TABS)[number]>('program');
  const { program, draft, tried, state } = useBench('governor', governor);
  const words = useWords();
  const seen = useWatch(program, tick);
  const fresh = tried !== null && tried.source === program.source && tried.profile === program.profile;
  const trouble = fresh ? tried.tried.error : state === 'seated' ? governor.trouble : null;
  const aid = useAid(program.source, seen, trouble);
  const desk = useRef<HTMLDivElement>(null);
  const lineAt = useRef<((line: number) => number) | null>(null);
  const redrawRef = useRef<(() => void) | null>(null);
  const [readRows, readRow] = useRows();
  const [setRows, setRow] = useRows();
  const reads = useMemo(() => readsOf(program.source, words), [program.source, words]);
  const sets = useMemo(() => setsOf(program.source, aid.steps), [program.source, aid.steps]);
  const toTrouble = (at: Jump): void => {
    // The trouble is the seated program's: what else lies on the bench makes room, and can be brought back.
    if (state !== 'seated' && draft?.source !== governor.source) workbench.open('governor', null);
    goTo(at);
  };
  const goTo = (at: Jump): void => {
    setTab('program');
    setJump({ ...at });
  };
  const watched = seen?.watched ?? null;
  const last = seen?.source === program.source ? seen.watched.last : null;
  return (
    <div className="desk" data-tab={tab}>
      <div className="desk-tabs" role="group" aria-label={DESK.tabsName}>
        {TABS.map((one) => (
          <button key={one} type="button" className="key" aria-pressed={tab === one} onClick={() => setTab(one)}>
            {DESK.tabs[one]}
          </button>
        ))}
      </div>
      <div className="desk-grid" ref={desk}>
        <Mimic {...{ desk, reads, sets, readRows, setRows, lineAt, redrawRef }} />
        <div className="desk-reads">
          <Reads words={words} readings={aid.readings} used={reads.map(({ of }) => of)} row={readRow} />
        </div>
        <section aria-labelledby="governor-program" className="desk-program">
          <Cap id="governor-program" title={GOVERNOR.program}>
            <Standing seen={seen} source={program.source} />
            <span className={`chip chip--${state}`}>{GOVERNOR.states[state]}</span>
          </Cap>
          <Choice program={program} seated={governor} typed={state === 'typed'} />
          <Bench
            bench="governor"
            program={program}
            label={EDITOR.source}
            words={words}
            aid={{
              ...aid,
              onLayout: (topOf) => {
                lineAt.current = topOf;
                redrawRef.current?.();
              },
            }}
            jump={jump}
            tryLabel={EDITOR.dryRun}
            barred={over || state !== 'typed'}
            asked={state === 'asked'}
          />
        </section>
        <div className="desk-sets">
          <Sets sets={watched?.tried.sets ?? []} row={setRow} />
          {watched !== null && <Gas title={TRIED.gas} gas={watched.tried.gas} />}
        </div>
        <div className="desk-trace">
          <Trace
            source={program.source}
            steps={last?.steps ?? aid.steps}
            title={last === null ? TRACE.now(Math.floor((seen?.tick ?? tick) / TICKS_PER_SOL)) : TRACE.last(last.sol)}
            onJump={goTo}
          />
        </div>
      </div>
      <div className="desk-more">
        <div>
          <DryRun details={details} work={tried} sameText={fresh} sameHour={tried?.tick === tick} onJump={goTo} />
          <InTheSeat governor={governor} onJump={toTrouble} />
        </div>
        <div>
          <TrialPlate program={program} seated={governor} barred={over} />
          <History />
        </div>
      </div>
    </div>
  );
}

/** Whether the text as it stands runs. */
function Standing({ seen, source }: { readonly seen: Seen | null; readonly source: string }) {
  if (seen === null || seen.source !== source) return null;
  const { error } = seen.watched.tried;
  return error === null ? (
    <span className="chip chip--seated">{DESK.parses}</span>
  ) : (
    <span className="chip chip--fails" title={DESK.line(error.line, error.message)}>
      {DESK.fails}
    </span>
  );
}

type Wrong = { readonly line: number; readonly column: number; readonly message: string } | null;

/** What the editor shows of the run. Of another text than the one that stands there, only the readings. */
function useAid(source: string, seen: Seen | null, trouble: Wrong): Aid {
  return useMemo(() => {
    const isSame = seen !== null && seen.source === source;
    const steps = isSame ? seen.watched.steps : NO_STEPS;
    const wrong = isSame ? (seen.watched.tried.error ?? trouble) : trouble;
    return {
      readings: seen?.watched.readings ?? NO_READINGS,
      steps,
      marks: marginOf(source, steps, wrong?.line ?? 0),
      problems: [
        ...(wrong === null || wrong.line === 0 ? [] : [{ ...wrong, severity: 'error' } satisfies Problem]),
        ...(isSame ? seen.watched.tried.forgiven : [])
          .filter(({ line }) => line > 0)
          .map((note) => ({ ...note, severity: 'warning' }) satisfies Problem),
      ],
    };
  }, [source, seen, trouble]);
}

/** Rows by name, for the lines that lead to them. */
function useRows(): [ReadonlyMap<string, HTMLElement>, (name: string) => RefCallback<HTMLElement>] {
  const [rows] = useState(() => new Map<string, HTMLElement>());
  const [row] = useState(() => (name: string): RefCallback<HTMLElement> => (element) => {
    if (element === null) return;
    rows.set(name, element);
    return () => void rows.delete(name);
  });
  return [rows, row];
}
