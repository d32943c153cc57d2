import { setPast, usePast } from '../../app/timeline/past.ts';
import { TIMELINE } from '../textTimeline.ts';
import { told } from '../told.ts';

/** Which series are charted. */
export function Pick() {
  const facts = usePast((state) => state.facts);
  const shown = usePast((state) => state.shown);
  return (
    <details className="tl-pick">
      <summary>{TIMELINE.chartOf}</summary>
      <ul>
        {facts.map(({ key, unit }) => (
          <li key={key}>
            <label title={TIMELINE.series[key][1]}>
              <input
                type="checkbox"
                checked={shown.includes(key)}
                onChange={({ target }) =>
                  setPast({ shown: target.checked ? [...shown, key] : shown.filter((one) => one !== key) })
                }
              />
              {TIMELINE.series[key][0]} <span className="muted">{told(unit)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
