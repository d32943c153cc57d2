import type { ReactNode } from 'react';
import type { Bench as BenchName, Program } from '../../app/benches.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { EDITOR } from '../textMind.ts';
import { PANEL } from '../textPanels.ts';
import { DESK } from '../textEditor.ts';
import { ProgramEditor, type Aid } from '../editor/ProgramEditor.tsx';
import type { Words } from '../editor/lispy.ts';
import type { Jump } from './Editor.tsx';

type Props = {
  readonly bench: BenchName;
  readonly program: Program;
  readonly label: string;
  readonly words: Words;
  /** What the editor shows of a run of this text. */
  readonly aid: Aid;
  readonly jump: Jump | null;
  /** What the key is called that tries the program. */
  readonly tryLabel: string;
  /** It can't be seated now: nobody is left, or it is in its seat. */
  readonly barred: boolean;
  /** It was handed over, and enters with the next hour. */
  readonly asked?: boolean;
  readonly children?: ReactNode;
};

/** An editor and its keys: try, seat, load, save, and bring back what was typed before. */
export function Bench({ bench, program, label, words, aid, jump, tryLabel, barred, asked = false, children }: Props) {
  const { workbench } = useDeck();
  const most = useApp((state) => state.catalogue?.programs.mostSource ?? 0);
  const before = useApp((state) => state.work[bench].before);
  const { name, source } = program;
  const tooLong = source.length > most;
  const nameless = name.trim() === '';
  const off = barred || tooLong || nameless;
  const run = async (): Promise<void> => {
    await workbench.dryRun(bench, program);
    // On a phone what it came to lies below the bars.
    if (matchMedia('(max-width: 760px)').matches)
      document.getElementById('dry-run')?.scrollIntoView({ block: 'nearest' });
  };
  const lay = async (): Promise<void> => {
    const laid = await workbench.format(source);
    if (laid !== source) workbench.edit(bench, { ...program, source: laid });
  };
  const seat = (): void => void (off || workbench.seat(bench, program));
  return (
    <div className="bench">
      <div className="bench-keys">
        <button type="button" className="key bench-key" onClick={() => void run()}>
          {tryLabel}
          <kbd>{EDITOR.dryRunKeys}</kbd>
        </button>
        <button type="button" className="key key--go bench-key" aria-disabled={off} onClick={seat}>
          {asked ? PANEL.asked : EDITOR.seat}
          <kbd>{EDITOR.seatKeys}</kbd>
        </button>
        <button type="button" className="key bench-key" onClick={() => void lay()}>
          {DESK.format}
          <kbd>{DESK.formatKeys}</kbd>
        </button>
        <span className="grow" />
        {children}
      </div>
      <ProgramEditor
        {...aid}
        words={words}
        value={source}
        label={label}
        jump={jump}
        onChange={(value) => workbench.edit(bench, { ...program, source: value })}
        onRun={() => void run()}
        onSeat={seat}
        onFormat={() => void lay()}
      />
      <p className={tooLong ? 'refusal bench-length' : 'muted bench-length'} role="status">
        {tooLong ? EDITOR.tooLong(most) : source.length > most * 0.9 && EDITOR.length(source.length, most)}
      </p>
      <div className="bench-keys bench-files">
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
