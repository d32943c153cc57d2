import type { Details } from '../../../core/talk/details.ts';
import type { Work } from '../../app/benches.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { fixed } from '../format.ts';
import { plainText } from '../sentencesPanels.ts';
import { GOVERNOR, TRIED } from '../textMind.ts';
import type { Jump } from './Editor.tsx';
import { Gas } from './Gas.tsx';
import { refusalOf } from './refusalOf.ts';
import { told } from '../told.ts';

type Props = {
  readonly details: Details;
  readonly work: Work['tried'];
  /** It is of the text as it stands. */
  readonly sameText: boolean;
  /** It is of the colony as it stands. */
  readonly sameHour: boolean;
  readonly onJump: (at: Jump) => void;
};

/** What the last dry run came to: value, output, gas, what was let pass, and what it would set. */
export function DryRun(props: Props) {
  const { work } = props;
  return (
    <section aria-labelledby="dry-run" className="tried">
      <Cap id="dry-run" title={TRIED.title} />
      <div role="status">
        {work === null ? <p className="muted">{TRIED.none}</p> : <Result {...props} work={work} />}
      </div>
    </section>
  );
}

function Result({
  details,
  work: { tried },
  sameText,
  sameHour,
  onJump,
}: Props & { readonly work: NonNullable<Work['tried']> }) {
  const { value, out, gas, begins, complaints, forgiven, error } = tried;
  return (
    <>
      {!(sameText && sameHour) && <p className="pending">{sameText ? TRIED.earlier : TRIED.otherText}</p>}
      {error !== null && (
        <div className="trouble">
          <h3>{TRIED.failed}</h3>
          <p>{told(error.message)}</p>
          {error.line > 0 && sameText && (
            <button type="button" className="key order-key" onClick={() => onJump({ ...error })}>
              {GOVERNOR.jump(error.line)}
            </button>
          )}
        </div>
      )}
      {value !== null && (
        <>
          <h3>{TRIED.value}</h3>
          <pre className="printout num" tabIndex={0}>
            {value}
          </pre>
        </>
      )}
      <Gas title={TRIED.gas} gas={gas} />
      {error === null && <Sets sets={tried.sets} />}
      {begins.map((one) => (
        <Begun key={one.what} one={one} why={sameHour ? refusalOf(details, one) : null} />
      ))}
      {complaints.map((complaint) => (
        <p key={complaint} className="refusal">
          {told(complaint)}
        </p>
      ))}
      <h3>{TRIED.out}</h3>
      {out.length === 0 ? (
        <p className="muted">{TRIED.outNone}</p>
      ) : (
        <pre className="printout num" tabIndex={0}>
          {out.join('\n')}
        </pre>
      )}
      {forgiven.length > 0 && (
        <>
          <h3>{TRIED.forgiven}</h3>
          <ul className="forgiven">
            {forgiven.map(({ message, line, column, count }) => (
              <li key={`${line} ${column} ${message}`}>{TRIED.forgivenAt(line, told(message), count)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Begins = NonNullable<Work['tried']>['tried']['begins'][number];

/** What it would begin, and why that would be refused as things stand. */
function Begun({ one: { what, key }, why }: { readonly one: Begins; readonly why: string | null }) {
  return (
    <>
      <p>{TRIED.begins[what](told(plainText(key)))}</p>
      {why !== null && <p className="refusal">{TRIED.refused(told(why))}</p>}
    </>
  );
}

type Sets = NonNullable<Work['tried']>['tried']['sets'];

function Sets({ sets }: { readonly sets: Sets }) {
  const { name, would, now } = TRIED.columns;
  return (
    <table className="sheet sheet--figures">
      <caption>{TRIED.sets}</caption>
      <ColumnHeads of={[name, now, would]} />
      <tbody>
        {sets.map((one) => (
          <tr key={one.of}>
            <th scope="row">
              {TRIED.dials[one.of]}
              {one.held && <span className="muted"> {TRIED.held}</span>}
            </th>
            <td className="num">{fixed(one.now, 2)}</td>
            <td className="num">{isSame(one) ? TRIED.same : <b>{fixed(one.would, 2)}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the figures would read the same. */
function isSame({ would, now }: Sets[number]): boolean {
  return fixed(would, 2) === fixed(now, 2);
}
