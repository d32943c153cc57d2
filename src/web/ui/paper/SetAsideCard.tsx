import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { ASIDE } from '../text.ts';
import { Paper } from './Paper.tsx';

/** Autosaves that could not be read: kept as they are, each as a file to take away. */
export function SetAsideCard() {
  const deck = useDeck();
  const setAside = useApp((state) => state.setAside);
  if (setAside.length === 0) return null;
  return (
    <Paper legend={ASIDE.legend} title={ASIDE.title(setAside.length)}>
      <ul className="aside-list">
        {setAside.map(({ key, reason }) => (
          <li key={key}>
            <p>{reason}</p>
            <button type="button" className="key" onClick={() => void deck.downloadSetAside(key)}>
              <Icon name="file" size="s" />
              {ASIDE.download}
              <span className="sr">{key}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="card-keys">
        <button type="button" className="key key--dark" onClick={() => deck.dismiss('setAside')}>
          {ASIDE.close}
        </button>
      </div>
      <p className="card-note">{ASIDE.kept}</p>
    </Paper>
  );
}
