import { useCalm } from '../../app/useCalm.ts';
import { CREW } from '../text.ts';
import { Person } from './Person.tsx';
import { rosterOf } from './roster.ts';

/** Who is here, what they do, and how they are. */
export function Crew() {
  const roster = useCalm(rosterOf);
  return (
    <section className="crew" aria-label={CREW.title}>
      <ul>
        {roster.map((member, index) => (
          <Person key={`${index} ${member.name}`} member={member} index={index} />
        ))}
      </ul>
    </section>
  );
}
