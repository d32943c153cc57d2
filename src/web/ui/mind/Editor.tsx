import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { EDITOR } from '../textMind.ts';
import { lineCount, offsetOf } from './place.ts';

/** A place to go to; a new object goes there again. */
export type Jump = { readonly line: number; readonly column: number };

type Props = {
  readonly value: string;
  readonly label: string;
  /** The line that is wrong, from 1; 0 when none is. */
  readonly errorLine: number;
  readonly jump: Jump | null;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  readonly onSeat: () => void;
};

const BLANKS = '  ';

/** A text field for programs: line numbers, a mark at the line that is wrong, and the keys of the console. */
export function Editor({ value, label, errorLine, jump, onChange, onRun, onSeat }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [leaves, setLeaves] = useState(false);
  const lines = lineCount(value);
  const numbers = useMemo(() => Array.from({ length: lines }, (_, i) => i + 1).join('\n'), [lines]);
  useEffect(() => {
    const { current } = field;
    if (jump === null || current === null) return;
    const at = offsetOf(current.value, jump.line, jump.column);
    current.focus();
    current.setSelectionRange(at, at);
    // Three lines of what comes before are worth seeing.
    current.scrollTop = (jump.line - 4) * Number.parseFloat(getComputedStyle(current).lineHeight);
  }, [jump]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape') return setLeaves(true);
    if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) {
      event.preventDefault();
      if (!event.repeat) (shiftKey ? onSeat : onRun)();
    } else if (key === 'Tab' && !leaves && !shiftKey && !ctrlKey && !metaKey && !altKey) {
      event.preventDefault();
      insert(event.currentTarget, onChange);
    }
    if (key !== 'Shift' && key !== 'Tab') setLeaves(false);
  };
  return (
    <div>
      <div className="editor" ref={frame} style={{ '--error-line': errorLine } as CSSProperties}>
        <div className="editor-gutter num" aria-hidden="true">
          <pre>{numbers}</pre>
        </div>
        {errorLine > 0 && <i className="editor-mark" aria-hidden="true" />}
        <textarea
          ref={field}
          className="num"
          aria-label={label}
          aria-describedby={`${id}-hint`}
          aria-invalid={errorLine > 0}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          wrap="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={press}
          onBlur={() => setLeaves(false)}
          onScroll={({ currentTarget }) =>
            frame.current?.style.setProperty('--scrolled', `${currentTarget.scrollTop}px`)
          }
        />
      </div>
      <p className="muted editor-hint" id={`${id}-hint`} role="status">
        {leaves ? EDITOR.leaves : EDITOR.hint}
      </p>
    </div>
  );
}

/** Puts blanks in place of what is selected, in a way that the browser can undo where it has one. */
function insert(field: HTMLTextAreaElement, onChange: (value: string) => void): void {
  // Deprecated, and without a successor that keeps the undo history of a text field.
  if (document.execCommand('insertText', false, BLANKS)) return;
  field.setRangeText(BLANKS, field.selectionStart, field.selectionEnd, 'end');
  onChange(field.value);
}
