import type { CrewView, View } from '../../../core/talk/view.ts';
import { fixed } from '../format.ts';
import { Live } from '../parts/Live.tsx';
import { doingText, personText, roleText } from '../sentences.ts';
import { CREW } from '../text.ts';
import { Bar } from './Bar.tsx';
import { Dead } from './Dead.tsx';
import { Portrait } from './Portrait.tsx';
import type { Member } from './roster.ts';

/** One person's plate. `index` is the place in the View's crew. */
export function Person({ member, index }: { readonly member: Member; readonly index: number }) {
  return (
    <li className={member.alive ? 'person' : 'person is-dead'}>
      <Portrait name={member.name} />
      <div className="person-text">
        <p className="person-name">
          {member.name} <span className="muted">{roleText(member.role)}</span>
        </p>
        {member.alive ? <Living of={(view) => view.crew[index]} /> : <Dead member={member} />}
      </div>
    </li>
  );
}

/** Health, food, rest and spirits. */
function Living({ of }: { readonly of: (view: View) => CrewView | undefined }) {
  const say = (view: View, text: (person: CrewView) => string): string => {
    const person = of(view);
    return person === undefined ? '' : text(person);
  };
  return (
    <>
      <p className="person-doing" aria-hidden="true">
        <Live read={(view) => say(view, ({ doing }) => doingText(doing))} />
        <Live className="num" read={(view) => say(view, ({ doseMsv }) => `${fixed(doseMsv, 0)} ${CREW.dose}`)} />
      </p>
      <div className="bars" aria-hidden="true">
        <Bar icon="health" read={(view) => (of(view)?.hp ?? 0) / 100} />
        <Bar icon="ration" read={(view) => of(view)?.fed ?? 0} />
        <Bar icon="moon" read={(view) => 1 - (of(view)?.fatigue ?? 0) / 100} />
        <Bar icon="morale" read={(view) => (of(view)?.morale ?? 0) / 100} />
      </div>
      <Live className="sr" calm read={(view) => say(view, personText)} />
    </>
  );
}
