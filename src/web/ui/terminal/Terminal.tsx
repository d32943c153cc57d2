import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Blank } from '../parts/Blank.tsx';
import { TERMINAL } from '../textTerminal.ts';
import { Files } from './Files.tsx';
import { Governors } from './Governors.tsx';
import { Prompt } from './Prompt.tsx';
import { Tube } from './Tube.tsx';
import '../css/terminal.css';
import { told } from '../told.ts';

/** The terminal: a system in LisPy, its files, and a prompt. Nothing of it runs before Boot is pressed. */
export function Terminal() {
  const { terminal: verbs } = useDeck();
  const terminal = useApp((state) => state.terminal);
  const refused = useApp((state) => state.terminalRefused);
  const keys = (
    <div className="terminal-keys">
      <button type="button" className="key" onClick={() => void verbs.pick()}>
        {TERMINAL.open}
      </button>
      <button type="button" className="key" onClick={() => void verbs.openShipped()}>
        {TERMINAL.shipped}
      </button>
    </div>
  );
  const refusal = refused !== null && (
    <div className="trouble" role="alert">
      <h3>{TERMINAL.refused}</h3>
      <p>
        {refused.fileName}: {told(refused.error.message)} {refused.error.path}
      </p>
    </div>
  );
  if (terminal === null)
    return (
      <div className="terminal">
        <Blank title={TERMINAL.empty} line={TERMINAL.emptyLine} drawing="seat">
          {keys}
        </Blank>
        {refusal}
      </div>
    );
  const { system, up, busy, file } = terminal;
  return (
    <div className="terminal">
      <div className="terminal-head">
        <div>
          <h2>{system.name}</h2>
          <p className="muted">
            {system.description} {system.author !== '' && TERMINAL.by(system.author)}
          </p>
        </div>
        <button type="button" className={up ? 'key' : 'key key--go'} disabled={busy} onClick={() => void verbs.boot()}>
          {up ? TERMINAL.again : TERMINAL.boot}
        </button>
        {keys}
        <button type="button" className="key" onClick={() => verbs.close()}>
          {TERMINAL.close}
        </button>
      </div>
      {refusal}
      <div className="terminal-grid">
        <div className="terminal-main">
          <Tube terminal={terminal} />
          <Prompt terminal={terminal} />
        </div>
        <div className="terminal-side">
          <Files system={system} file={file} up={up} />
          <Governors system={system} />
        </div>
      </div>
    </div>
  );
}
