import type { Details, TechDetail } from '../../../core/talk/details.ts';
import { fixed, percent } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { RESEARCH } from '../textPanels.ts';
import { OrderKey } from './OrderKey.tsx';
import { groupedText } from '../sentencesPanels.ts';
import { told } from '../told.ts';

const TIERS = [1, 2, 3] as const;

/** The tree of technologies, tier by tier: what is known, what runs, what can be taken up. */
export function Research({ details: { techs } }: { readonly details: Details }) {
  return (
    <>
      <p className="muted">{RESEARCH.note}</p>
      <div className="tiers">
        {TIERS.map((tier) => (
          <section key={tier} aria-labelledby={`tier-${tier}`}>
            <Cap id={`tier-${tier}`} title={RESEARCH.tier(tier)} />
            <ul className="offers">
              {techs
                .filter((tech) => tech.tier === tier)
                .map((tech) => (
                  <Tech key={tech.key} tech={tech} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Tech({ tech }: { readonly tech: TechDetail }) {
  const { key, title, does, hours, kwh, needs, state, done, refusal } = tech;
  return (
    <li className={`tech tech--${state}`}>
      <div className="offer-head">
        <h3>{told(title)}</h3>
        {state === 'open' ? (
          <OrderKey
            command={{ kind: 'research', tech: key }}
            label={RESEARCH.start}
            of={told(title)}
            barred={refusal !== null}
          />
        ) : (
          <span className="chip">{RESEARCH.states[state]}</span>
        )}
      </div>
      <p>{groupedText(told(does))}</p>
      <p className="num offer-cost">{RESEARCH.cost(fixed(hours, 0), fixed(kwh, 0))}</p>
      {state === 'running' && (
        <>
          <ShareBar share={done} />
          <p className="num offer-cost">{RESEARCH.progress(percent(done))}</p>
        </>
      )}
      {state === 'locked' && <p className="refusal">{RESEARCH.needs(needs.map(told).join(', '))}</p>}
      {state === 'open' && refusal !== null && <p className="refusal">{told(refusal)}</p>}
    </li>
  );
}
