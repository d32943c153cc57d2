import type { Stamps as Of } from '../../../core/talk/hub.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { STAMPS } from '../textHub.ts';

/** The five verdicts in the order of the ladder, with their pictures. */
export const LADDER = [
  ['format', 'file'],
  ['chain', 'chain'],
  ['ledger', 'ledger'],
  ['replay', 'replay'],
  ['signature', 'signature'],
] as const satisfies readonly (readonly [keyof Of, IconName])[];

/** The five verdicts as stamps: each by its picture and its edge, and in words for who does not see them. */
export function Stamps({ of }: { readonly of: Of | null }) {
  if (of === null) return <span className="stamps-none">{STAMPS.none}</span>;
  return (
    <ul className="stamps">
      {LADDER.map(([key, icon]) => {
        const says = `${STAMPS.names[key]} ${STAMPS.states[of[key]]}`;
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
