import { CompareCard } from './CompareCard.tsx';
import { CrashCard } from './CrashCard.tsx';
import { LossCard } from './LossCard.tsx';
import { RefusedCard } from './RefusedCard.tsx';
import { SetAsideCard } from './SetAsideCard.tsx';

/** What has been printed and waits for an answer, the most pressing first. */
export function Papers() {
  return (
    <div className="papers" aria-live="polite">
      <CrashCard />
      <RefusedCard />
      <CompareCard />
      <LossCard />
      <SetAsideCard />
    </div>
  );
}
