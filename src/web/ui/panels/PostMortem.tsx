import type { Details } from '../../../core/details.ts';
import { Cap } from '../parts/Cap.tsx';
import { POST_MORTEM } from '../textPanels.ts';

/** How it came to this: from the first event that mattered to the end, what was decided, and what to do otherwise. */
export function PostMortem({ details: { postMortem } }: { readonly details: Details }) {
  if (postMortem === null) return <p className="muted">{POST_MORTEM.alive}</p>;
  const { sol, chain, decisions, advice } = postMortem;
  return (
    <>
      <p className="post-title">{POST_MORTEM.title(sol)}</p>
      <section aria-labelledby="chain">
        <Cap id="chain" title={POST_MORTEM.chain} />
        <ol className="chain">
          {chain.map((link, place) => (
            <li key={`${place} ${link.about}`}>
              <span className="num">{POST_MORTEM.sol(link.sol)}</span>
              <p>
                <b>{link.what}</b>
                <span>{link.why}</span>
              </p>
            </li>
          ))}
        </ol>
      </section>
      <div className="halves">
        <section aria-labelledby="decisions">
          <Cap id="decisions" title={POST_MORTEM.decisions} />
          {decisions.length === 0 && <p className="muted">{POST_MORTEM.noDecisions}</p>}
          <ul className="lines">
            {decisions.map(({ sol: when, what, changed }, place) => (
              <li key={`${place} ${when}`}>
                <b>
                  <span className="num">{POST_MORTEM.sol(when)}</span> {what}
                </b>
                <span className="muted">{changed}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="advice">
          <Cap id="advice" title={POST_MORTEM.advice} />
          <ul className="lines">
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
