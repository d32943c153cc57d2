import type { Catalogue } from '../../../core/talk/catalogue.ts';
import { fixed } from '../format.ts';
import { MISSIONS } from '../textMissions.ts';
import map from './mars.svg?url';

/** How far north and south the map goes, in degrees; it goes all the way round. */
const MOST_LATITUDE = 65;

type Site = Catalogue['sites'][number];
type Props = {
  readonly sites: readonly Site[];
  readonly chosen: string;
  /** Null: the mission has its site. */
  readonly onChoose: ((key: string) => void) | null;
};

/** Mars as a print, with its seven sites as keys. What the map shows of a site stands below it in figures. */
export function SiteMap({ sites, chosen, onChoose }: Props) {
  const site = sites.find(({ key }) => key === chosen);
  return (
    <fieldset className="site-map">
      <legend className="legend">{MISSIONS.site}</legend>
      <p className="site-note">{onChoose === null ? MISSIONS.siteGiven : MISSIONS.siteFree}</p>
      <div className="site-print">
        <img src={map} alt="" width={720} height={260} />
        {sites.map((one) => (
          <label
            key={one.key}
            className={east(one) > 40 ? 'site site--left' : 'site'}
            style={{
              left: `${((east(one) + 180) / 360) * 100}%`,
              top: `${((MOST_LATITUDE - one.latitudeDeg) / (2 * MOST_LATITUDE)) * 100}%`,
            }}
          >
            <input
              type="radio"
              name="site"
              aria-label={one.name}
              checked={one.key === chosen}
              disabled={onChoose === null && one.key !== chosen}
              onChange={() => onChoose?.(one.key)}
            />
            <span aria-hidden="true">{one.name}</span>
          </label>
        ))}
      </div>
      {site !== undefined && (
        <dl className="site-facts">
          <div>
            <dt>{MISSIONS.latitude}</dt>
            <dd className="num">
              {fixed(Math.abs(site.latitudeDeg), 1)}° {site.latitudeDeg < 0 ? MISSIONS.south : MISSIONS.north}
            </dd>
          </div>
          <div>
            <dt>{MISSIONS.longitude}</dt>
            <dd className="num">
              {fixed(site.longitudeEastDeg, 1)}° {MISSIONS.east}
            </dd>
          </div>
          <div>
            <dt>{MISSIONS.height}</dt>
            <dd className="num">{fixed(site.heightKm, 1)} km</dd>
          </div>
        </dl>
      )}
    </fieldset>
  );
}

/** Longitude from -180 to 180. */
function east({ longitudeEastDeg }: Site): number {
  return longitudeEastDeg > 180 ? longitudeEastDeg - 360 : longitudeEastDeg;
}
