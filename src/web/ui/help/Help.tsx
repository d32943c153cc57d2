import { hrefOf } from '../../app/places.ts';
import { Cap } from '../parts/Cap.tsx';
import { HELP, KEYS } from '../textHelp.ts';
import { PLACE } from '../textShell.ts';
import { KeysTable } from '../palette/KeysMap.tsx';
import { Glossary } from './Glossary.tsx';
import { Numbers } from './Numbers.tsx';
import '../css/help.css';

/** How to play in a minute, the keys, what the words mean, and where each number comes from. */
export function Help() {
  return (
    <div className="help">
      <section className="plate" aria-labelledby="h-play">
        <Cap id="h-play" title={HELP.play} />
        <ol className="help-steps">
          {HELP.steps.map(([title, line], place) => (
            <li key={title}>
              <b className="num" aria-hidden="true">
                {place + 1}
              </b>
              <div>
                <h3>{title}</h3>
                <p>{line}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="muted">{HELP.carried}</p>
        <a className="key" href={hrefOf('classroom')}>
          {PLACE.names.classroom}
        </a>
      </section>
      <section className="plate" aria-labelledby="h-keys">
        <Cap id="h-keys" title={KEYS.name} />
        <KeysTable />
      </section>
      <Glossary />
      <Numbers />
    </div>
  );
}
