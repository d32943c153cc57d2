import { fixed } from '../format.ts';
import { CONTRACTS, HISTORY, SLOT } from '../textDeck.ts';
import { useShown } from './useBay.ts';

const NO_TAGS: readonly string[] = [];

/** What the deck is worth: credits, reputation and what that opens, and the badges of what was registered on it. */
export function Standing() {
  const credits = useShown((view) => view.credits, 0);
  const reputation = useShown((view) => view.reputation, 0);
  const tier = useShown((view) => view.tier, null);
  const history = useShown((view) => view.history, NO_TAGS);
  return (
    <dl className="dp-standing">
      <div>
        <dt>{CONTRACTS.credits}</dt>
        <dd className="num">{fixed(credits, 0)}</dd>
      </div>
      <div>
        <dt>{CONTRACTS.reputation}</dt>
        <dd>
          <span className="num">{reputation}</span>
          {tier !== null && <span className="small muted"> {CONTRACTS.tier(tier.threat, tier.next)}</span>}
        </dd>
      </div>
      <div className="dp-badges">
        <dt>{HISTORY.title}</dt>
        <dd>
          {history.length === 0 ? (
            <span className="small muted">{HISTORY.none}</span>
          ) : (
            history.map((tag) => (
              <span key={tag} className="dp-badge" title={SLOT.title}>
                {tag}
              </span>
            ))
          )}
        </dd>
      </div>
    </dl>
  );
}
