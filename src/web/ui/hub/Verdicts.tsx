import type { Verdicts as Of } from '../../../core/protocol.ts';
import { Icon } from '../parts/Icon.tsx';
import { DRAFT, STAMPS } from '../textHub.ts';
import { LADDER } from './Stamps.tsx';

const MARKS = { pass: 'check', fail: 'close', skipped: 'minus' } as const;

/** The five verdicts, each with its reason; while they are awaited, it says so. */
export function Verdicts({ of }: { readonly of: Of | null }) {
  return (
    <ol className="ladder">
      {LADDER.map(([key, icon]) => {
        const verdict = of?.[key];
        return (
          <li key={key}>
            <Icon name={verdict === undefined ? icon : MARKS[verdict.status]} />
            <b>{STAMPS.names[key]}</b>
            <span className={verdict?.status === 'fail' ? 'ladder-why refusal' : 'ladder-why muted'}>
              <span className="sr">{verdict !== undefined && `${STAMPS.states[verdict.status]}. `}</span>
              {verdict?.reason ?? DRAFT.checking}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
