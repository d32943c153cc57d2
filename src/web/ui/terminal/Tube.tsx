import { useEffect, useRef } from 'react';
import type { TerminalState } from '../../app/terminal.ts';
import { TERMINAL } from '../textTerminal.ts';

/** The screen: what was said, the newest last; before anything has run, what would. */
export function Tube({ terminal: { up, lines, system } }: { readonly terminal: TerminalState }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.scrollTo({ top: root.current.scrollHeight });
  }, [lines]);
  return (
    <div className="tube num" role="log" aria-label={TERMINAL.screen} tabIndex={0} ref={root}>
      {!up && lines.length === 0 && (
        <>
          <p className="tube-note">{system.init.length === 0 ? TERMINAL.nothing : TERMINAL.notUp}</p>
          {system.init.map((expression, index) => (
            <p key={index} className="tube-line tube-line--would">
              {expression}
            </p>
          ))}
        </>
      )}
      {lines.map(({ key, kind, text }) => (
        <p key={key} className={`tube-line tube-line--${kind}`}>
          {kind === 'typed' && <span aria-hidden="true">› </span>}
          {text}
        </p>
      ))}
    </div>
  );
}
