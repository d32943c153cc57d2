import { useRef } from 'react';
import { useApp } from '../../app/store.ts';
import type { CrewView, View } from '../../../core/protocol.ts';
import { fixed } from '../format.ts';
import { useView } from '../live.ts';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { deathText, doingText, personText, roleText, solOfTick } from '../sentences.ts';
import { CREW } from '../text.ts';
import { Portrait } from './Portrait.tsx';
import { tickOfDeath, type Member } from './roster.ts';

const LOW = 0.4;

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
        <Icon name="health" size="s" />
        <Bar read={(view) => (of(view)?.hp ?? 0) / 100} />
        <Icon name="ration" size="s" />
        <Bar read={(view) => of(view)?.fed ?? 0} />
      </div>
      <Live className="sr" calm read={(view) => say(view, personText)} />
    </>
  );
}

function Bar({ read }: { readonly read: (view: View) => number }) {
  const root = useRef<HTMLSpanElement>(null);
  const fill = useRef<HTMLElement>(null);
  useView((view) => {
    const share = Math.min(1, Math.max(0, read(view)));
    if (fill.current !== null) fill.current.style.width = `${share * 100}%`;
    root.current?.classList.toggle('is-low', share < LOW);
  });
  return (
    <span className="bar" ref={root}>
      <i ref={fill} />
    </span>
  );
}

function Dead({ member }: { readonly member: Member }) {
  const tick = useApp((state) => tickOfDeath(state.log, member.name));
  return (
    <p className="person-death">
      <Icon name="loss" size="s" />
      {deathText(tick === null ? null : solOfTick(tick).sol, member.cause)}
    </p>
  );
}
