import type { Read } from '../../../core/talk/readingRoom.ts';
import { day, fixed, size } from '../format.ts';
import { LabelPicture } from '../missions/LabelPicture.tsx';
import { Cap } from '../parts/Cap.tsx';
import { causeText, missionTitle } from '../sentences.ts';
import { INSPECT } from '../textInspect.ts';
import { told } from '../told.ts';

/** What a file says of itself, with its label where it has one. */
export function Facts({ read }: { readonly read: Read }) {
  const { description, bytes, sha256, label, author, created, parent } = read;
  const { format, version, migratedFrom, mission, sol, alive, cause, score, id, resumable, missing } = description;
  const rows: readonly (readonly [string, string | null])[] = [
    [INSPECT.rows.format, version === null ? format : `${format} ${version}`],
    [INSPECT.rows.migrated, migratedFrom === null ? null : fixed(migratedFrom, 0)],
    [INSPECT.rows.mission, mission === null ? null : missionTitle(mission)],
    [INSPECT.rows.sol, sol === null ? null : fixed(sol, 0)],
    [INSPECT.rows.state, alive === null ? null : alive ? INSPECT.alive : INSPECT.lost(causeText(cause))],
    [INSPECT.rows.score, score === null ? null : fixed(score, 0)],
    [INSPECT.rows.id, id],
    [INSPECT.rows.author, author],
    [INSPECT.rows.created, created === null ? null : day(created)],
    [INSPECT.rows.parent, parent],
    [INSPECT.rows.size, size(bytes)],
    [INSPECT.rows.sha256, sha256],
    [INSPECT.rows.resumable, resumable === null ? null : resumable ? INSPECT.yes : INSPECT.no],
    [INSPECT.rows.missing, missing.length === 0 ? null : missing.join(', ')],
  ];
  return (
    <section className="inspect-facts" aria-labelledby="i-facts">
      <Cap id="i-facts" title={INSPECT.facts} />
      {label !== null && (
        <div className="press-bed">
          <div className="cart press-cart">
            <LabelPicture svg={label} name={INSPECT.label} />
          </div>
        </div>
      )}
      <dl className="facts facts--plain">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
      </dl>
      {description.findings.length > 0 && (
        <>
          <Cap id="i-findings" title={INSPECT.findings} />
          <ul className="lines">
            {description.findings.slice(0, 20).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <span className="num muted">{path}</span> {told(message)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
