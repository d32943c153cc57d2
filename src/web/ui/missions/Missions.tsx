import { useState, type SyntheticEvent } from 'react';
import { newSeed } from '../../app/ids.ts';
import { useApp } from '../../app/store.ts';
import type { Catalogue } from '../../../core/talk/catalogue.ts';
import { useDeck } from '../deckContext.ts';
import { MISSION } from '../mission.ts';
import { CHOICE } from '../textPanels.ts';
import { MISSIONS } from '../textMissions.ts';
import { draftOf, settingsOf, type CustomDraft } from './custom.ts';
import { CustomPlates } from './CustomPlates.tsx';
import { MissionFacts } from './MissionFacts.tsx';
import { MissionList } from './MissionList.tsx';
import { Press } from './Press.tsx';
import { SiteMap } from './SiteMap.tsx';
import '../css/missions.css';
import { told } from '../told.ts';

/** Eight missions and one of one's own: who goes, where to, when, with what, and the cartridge that it is pressed on. */
export function Missions() {
  const catalogue = useApp((state) => state.catalogue);
  if (catalogue === null) return <p className="screen-wait muted">{MISSIONS.waiting}</p>;
  return <Desk catalogue={catalogue} />;
}

function Desk({ catalogue }: { readonly catalogue: Catalogue }) {
  const deck = useDeck();
  const seated = useApp((state) => state.card !== null);
  const [key, setKey] = useState<string>(MISSION);
  const [seed, setSeed] = useState(() => String(newSeed()));
  const [typed, setTyped] = useState<CustomDraft | null>(null);
  const mission = catalogue.missions.find((one) => one.key === key);
  if (mission === undefined) return null;
  const draft = key === 'custom' ? (typed ?? draftOf(catalogue.custom)) : null;
  const custom = draft === null ? undefined : settingsOf(draft);
  const begin = (event: SyntheticEvent): void => {
    event.preventDefault();
    const born = { mission: key, ...(seed === '' ? {} : { seed: Number(seed) }) };
    void deck.newColony(custom === undefined ? born : { ...born, custom });
  };
  return (
    <form className="missions-desk" onSubmit={begin}>
      <MissionList missions={catalogue.missions} chosen={key} onChoose={setKey} />
      <div className="mission-sheet">
        <h2>{told(mission.title)}</h2>
        <p className="mission-brief">{told(mission.brief)}</p>
        <SiteMap
          sites={catalogue.sites}
          chosen={draft?.site ?? mission.siteKey}
          onChoose={draft === null ? null : (site) => setTyped({ ...draft, site })}
        />
        {draft === null ? (
          <MissionFacts mission={mission} catalogue={catalogue} />
        ) : (
          <CustomPlates draft={draft} catalogue={catalogue} onChange={setTyped} />
        )}
      </div>
      <div className="mission-press">
        <Press mission={key} seed={seed} onSeed={setSeed} {...(custom === undefined ? {} : { custom })} />
        {seated && <p className="muted small">{CHOICE.kept}</p>}
      </div>
    </form>
  );
}
