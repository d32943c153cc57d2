import type { RobotView, View } from '../../../core/talk/view.ts';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { robotText, roleText } from '../sentences.ts';
import { Bar } from './Bar.tsx';
import { Dead } from './Dead.tsx';
import type { Member } from './roster.ts';

/** One robot's plate: health, charge and joints. `index` is the place in the View's robots. */
export function Robot({ member, index }: { readonly member: Member; readonly index: number }) {
  const of = (view: View): RobotView | undefined => view.robots[index];
  return (
    <li className={member.alive ? 'person' : 'person is-dead'}>
      <span className="portrait portrait--robot">
        <Icon name="robot" size="l" />
      </span>
      <div className="person-text">
        <p className="person-name">
          {member.name} <span className="muted">{roleText(member.role)}</span>
        </p>
        {member.alive ? (
          <>
            <div className="bars" aria-hidden="true">
              <Bar icon="health" read={(view) => (of(view)?.hp ?? 0) / 100} />
              <Bar icon="power" read={(view) => of(view)?.charge ?? 0} />
              <Bar icon="repair" read={(view) => 1 - (of(view)?.joints ?? 0)} />
            </div>
            <Live className="sr" calm read={(view) => say(of(view))} />
          </>
        ) : (
          <Dead member={member} />
        )}
      </div>
    </li>
  );
}

function say(robot: RobotView | undefined): string {
  return robot === undefined ? '' : robotText(robot);
}
