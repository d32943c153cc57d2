import { useApp } from '../../app/store.ts';
import { later } from '../frame/later.tsx';
import { MissingScreen } from '../frame/MissingScreen.tsx';
import { OtherTab } from '../frame/OtherTab.tsx';
import { Print, scene } from '../parts/Print.tsx';
import { TITLE } from '../text.ts';
import { Console } from './Console.tsx';
import { KeptLine } from './KeptLine.tsx';
import { BeginPlate } from './BeginPlate.tsx';
import { ShelfPlate } from './ShelfPlate.tsx';
import { TitleLinks } from './TitleLinks.tsx';
import { told } from '../told.ts';

const TitlePapers = later(async () => (await import('./TitlePapers.tsx')).TitlePapers, MissingScreen);
const DAWN = scene(1440, 900, 520, 2.35, 110);

/** Before a colony runs: the console on its table, what may be in its slot, and what can be begun. */
export function Title() {
  // What can be woken up comes first, also for who reads or tabs through the page.
  const recovered = useApp((state) => state.recovery !== null);
  const refused = useApp((state) => state.refused !== null);
  const crash = useApp((state) => state.crash !== null);
  const newer = useApp((state) => state.newer !== null);
  const anyAside = useApp((state) => state.setAside.length > 0);
  const problem = useApp((state) => state.saved.problem);
  return (
    <main className="title" tabIndex={-1}>
      <Print of={DAWN} />
      <TitleLinks />
      <div className="title-head">
        <h1>
          {TITLE.headline[0]} <br />
          {TITLE.headline[1]}
        </h1>
        <p>{TITLE.lead}</p>
      </div>
      {(refused || newer || crash || anyAside) && <TitlePapers fallback={null} />}
      {recovered && <Console />}
      <div className="title-begin">
        <OtherTab />
        <BeginPlate />
        <KeptLine />
        {problem !== null && <p className="plate title-line">{told(problem)}</p>}
      </div>
      {!recovered && <Console />}
      <ShelfPlate />
    </main>
  );
}
