import type { Catalogue, MissionOffer } from '../../../core/talk/catalogue.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { fixed } from '../format.ts';
import { crewText } from '../sentencesPanels.ts';
import { MISSIONS } from '../textMissions.ts';
import { told } from '../told.ts';
import { moduleText, shipText, storesText } from './outfit.ts';
import { Seats } from './Seats.tsx';
import { seasonText } from './seasonText.ts';

/** Who goes, when, and with what, of a mission that has all of it set. */
export function MissionFacts({
  mission,
  catalogue,
}: {
  readonly mission: MissionOffer;
  readonly catalogue: Catalogue;
}) {
  const { people, robots, startSol } = mission;
  return (
    <>
      <section aria-labelledby="m-crew">
        <Cap id="m-crew" title={MISSIONS.crew}>
          {crewText(mission)}
        </Cap>
        <Seats people={people} robots={robots} />
      </section>
      <div className="halves">
        <section aria-labelledby="m-season">
          <Cap id="m-season" title={MISSIONS.begins} />
          <p>
            <b className="num">{MISSIONS.ledgerSol(fixed(startSol, 0))}</b>
            <br />
            {seasonText(catalogue.lsDeg, startSol)}
          </p>
        </section>
        <section aria-labelledby="m-stores">
          <Cap id="m-stores" title={MISSIONS.stores} />
          <ul className="mission-stores">
            {storesText(mission).map(([icon, text]) => (
              <li key={icon}>
                <Icon name={icon} size="s" />
                {text}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="m-base">
          <Cap id="m-base" title={MISSIONS.base} />
          <ul className="mission-stores">
            {mission.modules.map((module) => (
              <li key={module.title}>{moduleText(module)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="m-governor">
          <Cap id="m-governor" title={MISSIONS.governor} />
          <p>{told(mission.governor)}</p>
          {mission.ship !== null && (
            <>
              <Cap id="m-ship" title={MISSIONS.ship} />
              <p>{shipText(mission.ship)}</p>
            </>
          )}
        </section>
      </div>
    </>
  );
}
