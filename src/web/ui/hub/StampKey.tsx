import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LADDER, MARKS } from '../parts/ladder.ts';
import { STAMPS } from '../textHub.ts';
import { VERDICT } from '../textSaving.ts';

/** What the five stamps mean, and how their edges tell how it went. */
export function StampKey() {
  return (
    <section className="stamp-key" aria-labelledby="stamp-key">
      <Cap id="stamp-key" title={STAMPS.title} />
      <dl>
        {LADDER.map(([key, icon]) => (
          <div key={key}>
            <dt>
              <span className="seal seal--pass" aria-hidden="true">
                <Icon name={icon} size="s" />
              </span>
              {VERDICT.names[key]}
            </dt>
            <dd>{STAMPS.about[key]}</dd>
          </div>
        ))}
      </dl>
      <ul className="stamp-states">
        {(['pass', 'fail', 'skipped'] as const).map((state) => (
          <li key={state}>
            <span className={`seal seal--${state}`} aria-hidden="true">
              <Icon name={MARKS[state]} size="s" />
            </span>
            {STAMPS.states[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}
