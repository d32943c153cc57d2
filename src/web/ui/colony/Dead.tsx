import { useApp } from '../../app/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { deathText, solOfTick } from '../sentences.ts';
import { tickOfDeath, type Member } from './roster.ts';

/** When somebody was lost, and of what. */
export function Dead({ member }: { readonly member: Member }) {
  const tick = useApp((state) => tickOfDeath(state.log, member.name));
  return (
    <p className="person-death">
      <Icon name="loss" size="s" />
      {deathText(tick === null ? null : solOfTick(tick).sol, member.cause)}
    </p>
  );
}
