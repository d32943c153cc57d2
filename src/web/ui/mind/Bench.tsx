import type { ReactNode } from 'react';
import type { Bench as BenchName, Program } from '../../app/benches.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { EDITOR } from '../textMind.ts';
import { Editor, type Jump } from './Editor.tsx';

type Props = {
  readonly bench: BenchName;
  readonly program: Program;
  readonly label: string;
  readonly errorLine: number;
  readonly jump: Jump | null;
  /** What the key is called that tries the program. */
  readonly tryLabel: string;
  /** It can't be seated now: nobody is left, or it is in its seat. */
  readonly barred: boolean;
  readonly children?: ReactNode;
};

/** An editor and its keys: try, seat, load, save, and bring back what was typed before. */
export function Bench({ bench, program, label, errorLine, jump, tryLabel, barred, children }: Props) {
  const { workbench } = useDeck();
  const most = useApp((state) => state.catalogue?.programs.mostSource ?? 0);
  const before = useApp((state) => state.work[bench].before);
  const { name, source } = program;
  const tooLong = source.length > most;
  const nameless = name.trim() === '';
  const off = barred || tooLong || nameless;
  const run = (): void => void workbench.dryRun(bench, program);
  const seat = (): void => void (off || workbench.seat(bench, program));
  return (
    <div className="bench">
      <Editor
        value={source}
        label={label}
        errorLine={errorLine}
        jump={jump}
        onChange={(value) => workbench.edit(bench, { ...program, source: value })}
        onRun={run}
        onSeat={seat}
      />
      <p className={tooLong ? 'refusal bench-length' : 'muted bench-length'} role="status">
        {tooLong ? EDITOR.tooLong(most) : source.length > most * 0.9 && EDITOR.length(source.length, most)}
      </p>
      <div className="bench-keys">
        <button type="button" className="key bench-key" onClick={run}>
          {tryLabel}
          <kbd>{EDITOR.dryRunKeys}</kbd>
        </button>
        <button type="button" className="key key--go bench-key" disabled={off} onClick={seat}>
          {EDITOR.seat}
          <kbd>{EDITOR.seatKeys}</kbd>
        </button>
        <span className="grow" />
        {children}
        <button type="button" className="key order-key" onClick={() => void workbench.load(bench)}>
          {EDITOR.load}
        </button>
        <button type="button" className="key order-key" onClick={() => workbench.save(program)}>
          {EDITOR.save}
        </button>
        {before !== null && (
          <button type="button" className="key order-key" onClick={() => workbench.bringBack(bench)}>
            {EDITOR.bringBack}
          </button>
        )}
      </div>
    </div>
  );
}
