import { useCalm } from '../../app/useCalm.ts';
import { CREW } from '../text.ts';
import { Person } from './Person.tsx';
import { Robot } from './Robot.tsx';
import { rosterOf } from './roster.ts';

/** Who is here, what they do, and how they are: people, then robots. */
export function Crew() {
  const roster = useCalm(rosterOf);
  const people = roster.filter(({ role }) => role !== 'ROBOT').length;
  return (
    <section className="crew" aria-label={CREW.title}>
      <ul>
        {roster.map((member, index) => {
          const key = `${index} ${member.name}`;
          return member.role === 'ROBOT' ? (
            <Robot key={key} member={member} index={index - people} />
          ) : (
            <Person key={key} member={member} index={index} />
          );
        })}
      </ul>
    </section>
  );
}
