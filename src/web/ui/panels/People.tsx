import type { ReactNode } from 'react';
import type { Details, PersonDetail, RobotDetail } from '../../../core/talk/details.ts';
import { figures, fixed, percent, percentage } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { causeText, deathText, roleText } from '../sentences.ts';
import { doseText, headText, solsText, wearText } from '../sentencesPanels.ts';
import { PEOPLE } from '../textPanels.ts';

/** People and robots, with all that is known of each. */
export function People({ details: { people, robots, excursion } }: { readonly details: Details }) {
  return (
    <>
      {people.length > 0 && (
        <section aria-labelledby="people">
          <Cap id="people" title={PEOPLE.people} />
          <p className="muted">{excursion.length === 0 ? PEOPLE.inside : PEOPLE.outside(excursion.join(', '))}</p>
          <ul className="folk">
            {people.map((person, index) => (
              <Person key={`${index} ${person.name}`} person={person} />
            ))}
          </ul>
        </section>
      )}
      {robots.length > 0 && (
        <section aria-labelledby="robots">
          <Cap id="robots" title={PEOPLE.robots} />
          <ul className="folk">
            {robots.map((robot, index) => (
              <Robot key={`${index} ${robot.name}`} robot={robot} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Person({ person }: { readonly person: PersonDetail }) {
  const { name, role, alive, cause, skill, harm } = person;
  return (
    <li>
      <h3>
        {name} <span className="muted">{roleText(role)}</span>
      </h3>
      {!alive && <p className="lost">{deathText(null, cause)}</p>}
      <dl className="pairs">
        <Points name={PEOPLE.health} points={person.hp} low={person.hp < 40} />
        <Points name={PEOPLE.fatigue} points={person.fatigue} low={person.fatigue > 60} />
        <Points name={PEOPLE.morale} points={person.morale} low={person.morale < 40} />
        <Points name={PEOPLE.fed} points={person.fed * 100} low={person.fed < 0.4} unit={'\u00A0%'} />
        <Pair name={PEOPLE.bone}>{percentage(person.bone * 100, 1)}</Pair>
        <Pair name={PEOPLE.muscle}>{percentage(person.muscle * 100, 1)}</Pair>
        <Pair name={PEOPLE.mass}>{fixed(person.massKg, 0)} kg</Pair>
        <Pair name={PEOPLE.clock}>{fixed(person.phaseH, 1)} h</Pair>
        {person.sickSols > 0 && <Pair name={PEOPLE.sick}>{solsText(person.sickSols)}</Pair>}
      </dl>
      <dl className="stacks">
        <Pair name={PEOPLE.doses}>{doseText(person.doseMonthMsv, person.doseYearMsv, person.doseCareerMsv)}</Pair>
        <Pair name={PEOPLE.skills}>
          {skill.map(([of, share]) => `${headText(of)} ${fixed(share * 100, 0)}`).join(' · ')}
        </Pair>
        <Pair name={PEOPLE.harm}>
          {harm.length === 0
            ? PEOPLE.unharmed
            : harm.map(([of, points]) => `${headText(causeText(of))} ${figures(points)}`).join(' · ')}
        </Pair>
      </dl>
    </li>
  );
}

function Robot({ robot }: { readonly robot: RobotDetail }) {
  const { name, alive, hp, batteryKwh, joints, dust, upsetSols, cause } = robot;
  return (
    <li>
      <h3>{name}</h3>
      {!alive && <p className="lost">{deathText(null, cause)}</p>}
      <dl className="pairs">
        <Points name={PEOPLE.health} points={hp} low={hp < 40} />
        <Pair name={PEOPLE.charge}>{fixed(batteryKwh, 1)} kWh</Pair>
        <Pair name={PEOPLE.joints}>{wearText(joints)}</Pair>
        <Pair name={PEOPLE.dust}>{percent(dust)}</Pair>
        <Pair name={PEOPLE.computer}>{upsetSols > 0 ? PEOPLE.upset(solsText(upsetSols)) : PEOPLE.runs}</Pair>
      </dl>
    </li>
  );
}

function Points({
  name,
  points,
  low,
  unit = '',
}: {
  readonly name: string;
  readonly points: number;
  readonly low: boolean;
  readonly unit?: string;
}) {
  return (
    <div className="pair--bar">
      <dt>{name}</dt>
      <dd className="num">
        <ShareBar share={points / 100} low={low} /> {fixed(points, 0)}
        {unit}
      </dd>
    </div>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{children}</dd>
    </div>
  );
}
