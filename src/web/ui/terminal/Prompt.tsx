import { useId, useState, type KeyboardEvent } from 'react';
import { completed, completionsOf, type TerminalState } from '../../app/terminal.ts';
import { useDeck } from '../deckContext.ts';
import { TERMINAL } from '../textTerminal.ts';

/** The prompt: a line of LisPy, with what was typed before and words made whole. */
export function Prompt({ terminal: { up, busy, typed, words, gas, mostGas } }: { readonly terminal: TerminalState }) {
  const id = useId();
  const { terminal } = useDeck();
  const [line, setLine] = useState('');
  /** How far back in what was typed; 0 is the line at hand. */
  const [back, setBack] = useState(0);
  const goes = completionsOf(line, words);
  const run = (): void => {
    if (line.trim() === '' || busy) return;
    void terminal.type(line);
    setLine('');
    setBack(0);
  };
  const go = (to: number): void => {
    const at = Math.min(Math.max(0, to), typed.length);
    setBack(at);
    setLine(typed[typed.length - at] ?? '');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const [first] = goes;
    if (key === 'Enter') run();
    else if (key === 'ArrowUp') go(back + 1);
    else if (key === 'ArrowDown') go(back - 1);
    else if (key === 'Tab' && !shiftKey && first !== undefined) setLine(completed(line, first));
    else return;
    event.preventDefault();
  };
  return (
    <div className="prompt">
      <div className="prompt-line">
        <label className="sr" htmlFor={`${id}-line`}>
          {TERMINAL.prompt}
        </label>
        <span aria-hidden="true" className="num">
          ›
        </span>
        <input
          id={`${id}-line`}
          className="input num"
          value={line}
          disabled={!up}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          aria-describedby={`${id}-hint ${id}-goes`}
          onChange={(event) => {
            setLine(event.target.value);
            setBack(0);
          }}
          onKeyDown={press}
        />
        <button type="button" className="key" disabled={!up || busy} onClick={run}>
          {TERMINAL.run}
        </button>
      </div>
      <p className="muted num prompt-goes" id={`${id}-goes`}>
        {goes.length > 0 && TERMINAL.goes(goes.join('  '))}
      </p>
      <p className="muted prompt-hint" id={`${id}-hint`}>
        {TERMINAL.hint} {mostGas > 0 && <span className="num">{TERMINAL.gas(gas, mostGas)}</span>}
      </p>
    </div>
  );
}
