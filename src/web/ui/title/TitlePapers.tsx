import { CrashCard } from '../paper/CrashCard.tsx';
import { NewerCard } from '../paper/NewerCard.tsx';
import { RefusedCard } from '../paper/RefusedCard.tsx';
import { SetAsideCard } from '../paper/SetAsideCard.tsx';

/** What went wrong with a file or a slot, before a colony runs. It comes in a chunk of its own: most visits never need it. */
export function TitlePapers() {
  return (
    <div className="title-papers">
      <CrashCard />
      <RefusedCard />
      <NewerCard />
      <SetAsideCard />
    </div>
  );
}
