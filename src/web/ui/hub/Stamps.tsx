import type { Stamps as Of } from '../../../core/talk/hub.ts';
import { Icon } from '../parts/Icon.tsx';
import { LADDER } from '../parts/ladder.ts';
import { STAMPS } from '../textHub.ts';
import { VERDICT } from '../textSaving.ts';

/** The five verdicts as stamps: each by its picture and its edge, and in words for who does not see them. */
export function Stamps({ of }: { readonly of: Of | null }) {
  if (of === null) return <span className="stamps-none">{STAMPS.none}</span>;
  return (
    <ul className="stamps">
      {LADDER.map(([key, icon]) => {
        const says = `${VERDICT.names[key]} ${STAMPS.states[of[key]]}`;
        return (
          <li key={key} className={`seal seal--${of[key]}`} title={says}>
            <Icon name={of[key] === 'fail' ? 'close' : icon} size="s" />
            <span className="sr">{says}</span>
          </li>
        );
      })}
    </ul>
  );
}
