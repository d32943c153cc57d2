import type { Verdicts as Of } from '../../../core/talk/protocol.ts';
import { Icon } from '../parts/Icon.tsx';
import { LADDER, MARKS } from '../parts/ladder.ts';
import { DRAFT, STAMPS } from '../textHub.ts';
import { VERDICT } from '../textSaving.ts';
import { told } from '../told.ts';

/** The five verdicts, each with its reason; while they are awaited, it says so. `unsigned`: what is said of no signature. */
export function Verdicts({ of, unsigned }: { readonly of: Of | null; readonly unsigned?: string }) {
  return (
    <ol className="ladder">
      {LADDER.map(([key, icon]) => {
        const verdict = of?.[key];
        return (
          <li key={key}>
            <Icon name={verdict === undefined ? icon : MARKS[verdict.status]} />
            <b>{VERDICT.names[key]}</b>
            <span className={verdict?.status === 'fail' ? 'ladder-why refusal' : 'ladder-why muted'}>
              <span className="sr">{verdict !== undefined && `${STAMPS.states[verdict.status]}. `}</span>
              {key === 'signature' && verdict?.status === 'skipped' && unsigned !== undefined
                ? unsigned
                : verdict === undefined || verdict === null
                  ? DRAFT.checking
                  : told(verdict.reason)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
