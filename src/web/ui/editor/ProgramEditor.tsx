import { lazy, Suspense, useState } from 'react';
import { Editor as PlainEditor, type Jump } from '../mind/Editor.tsx';
import { DESK } from '../textEditor.ts';
import { EDITOR } from '../textMind.ts';
import type { Problem } from './CodeEditor.tsx';
import type { Marks } from './marks.ts';
import type { Known } from './told.ts';
import '../css/editor.css';

/** What the editor is told of a run of its text, besides the words. */
export type Aid = Pick<Known, 'readings' | 'steps'> & {
  readonly marks: Marks;
  readonly problems: readonly Problem[];
  readonly onLayout?: ((topOf: (line: number) => number) => void) | undefined;
};

type Props = Aid & {
  readonly words: Known['words'];
  readonly value: string;
  readonly label: string;
  readonly jump: Jump | null;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  readonly onSeat: () => void;
  readonly onFormat: () => void;
};

const Code = lazy(() => import('./CodeEditor.tsx').then(({ CodeEditor }) => ({ default: CodeEditor }), plain));

/** In place of the editor when its chunk can't be had: a text field that does the same work. */
function plain() {
  return {
    default: ({ value, label, marks, jump, onChange, onRun, onSeat }: Props) => (
      <>
        <PlainEditor
          value={value}
          label={label}
          errorLine={marks.wrong}
          jump={jump}
          onChange={onChange}
          onRun={onRun}
          onSeat={onSeat}
        />
        <p className="muted editor-hint">{DESK.plain}</p>
      </>
    ),
  };
}

/** The editor with what it says of itself. */
export function ProgramEditor(props: Props) {
  const [leaves, setLeaves] = useState(false);
  return (
    <div className="program-editor">
      <div className="editor">
        <Suspense fallback={<p className="editor-wait">{DESK.loading}</p>}>
          <Code {...props} onLeaves={setLeaves} />
        </Suspense>
      </div>
      <p className="muted editor-hint" role="status">
        {leaves ? EDITOR.leaves : EDITOR.hint}
      </p>
    </div>
  );
}
