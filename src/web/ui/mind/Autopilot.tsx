import type { MindDetail } from '../../../core/talk/mindDetails.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { OrderKey } from '../panels/OrderKey.tsx';
import { Cap } from '../parts/Cap.tsx';
import { AUTOPILOT } from '../textMind.ts';
import { marginOf } from '../editor/margin.ts';
import type { Aid } from '../editor/ProgramEditor.tsx';
import { useWords } from '../editor/useWatch.ts';
import { Bench } from './Bench.tsx';
import { useBench } from './useBench.ts';
import { told } from '../told.ts';

const BENCHES = ['decision', 'override'] as const;

/** The programs that answer tasks: on or off, and one for decisions, one for overrides. */
export function Autopilot({ autopilot }: Pick<MindDetail, 'autopilot'>) {
  const { enabled, decision, override, trouble } = autopilot;
  return (
    <section aria-labelledby="autopilot">
      <Cap id="autopilot" title={AUTOPILOT.title} />
      <div className="line--keyed">
        <p>
          <b>
            <i className={enabled ? 'lamp lamp--on' : 'lamp'} aria-hidden="true" />{' '}
            {enabled ? AUTOPILOT.on : AUTOPILOT.off}
          </b>
          <span className="muted">{decision === null && override === null ? AUTOPILOT.none : AUTOPILOT.about}</span>
        </p>
        <OrderKey
          command={{ kind: 'set-autopilot', enabled: !enabled }}
          label={enabled ? AUTOPILOT.switchOff : AUTOPILOT.switchOn}
          of={AUTOPILOT.title}
          barred={!enabled && decision === null && override === null}
        />
      </div>
      {trouble !== null && <p className="refusal">{AUTOPILOT.trouble(trouble.line, told(trouble.message))}</p>}
      {BENCHES.map((bench) => (
        <Answers key={bench} bench={bench} autopilot={autopilot} />
      ))}
    </section>
  );
}

type AnswersProps = { readonly bench: (typeof BENCHES)[number] } & Pick<MindDetail, 'autopilot'>;

function Answers({ bench, autopilot }: AnswersProps) {
  const seated = autopilot[bench];
  // Without any program it can't be on.
  const enabled = autopilot.enabled && autopilot[bench === 'decision' ? 'override' : 'decision'] !== null;
  const { workbench } = useDeck();
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  const shipped = useApp((state) => state.catalogue?.programs.autopilot[bench] ?? '');
  const name = `autopilot ${AUTOPILOT.benches[bench].toLowerCase()}`;
  const { program, state, tried } = useBench(bench, { name, source: seated ?? '', profile: 'strict' });
  const fresh = tried !== null && tried.source === program.source;
  const words = useWords();
  return (
    <details className="answers">
      <summary>
        {AUTOPILOT.benches[bench]} <span className="muted">{seated === null ? AUTOPILOT.player : AUTOPILOT.has}</span>
      </summary>
      <Bench
        bench={bench}
        program={{ ...program, name }}
        label={AUTOPILOT.benches[bench]}
        words={words}
        aid={aidOf(program.source, fresh ? tried.tried.error : null)}
        jump={null}
        tryLabel={AUTOPILOT.check}
        barred={over || state !== 'typed' || program.source === ''}
      >
        <button
          type="button"
          className="key order-key"
          onClick={() => workbench.open(bench, { name, source: shipped, profile: 'strict' })}
        >
          {AUTOPILOT.shipped}
        </button>
        {seated !== null && (
          <OrderKey
            command={
              bench === 'decision'
                ? { kind: 'set-autopilot', decision: null, enabled }
                : { kind: 'set-autopilot', override: null, enabled }
            }
            label={AUTOPILOT.leave}
            of={AUTOPILOT.benches[bench]}
          />
        )}
      </Bench>
      <p className={fresh && tried.tried.refusal !== null ? 'refusal' : 'muted'} role="status">
        {fresh && (told(tried.tried.refusal) ?? AUTOPILOT.compiles)}
      </p>
    </details>
  );
}

/** What the editor shows of a check: the place of the error. It runs on a task, so no values are known. */
function aidOf(
  source: string,
  error: { readonly line: number; readonly column: number; readonly message: string } | null,
): Aid {
  return {
    readings: {},
    steps: [],
    marks: marginOf(source, [], error?.line ?? 0),
    problems: error === null || error.line === 0 ? [] : [{ ...error, severity: 'error' }],
  };
}
