import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { FILES } from '../textSaving.ts';

/** What can be done with the colony's file beyond a copy. `offered`: this device keeps nothing, so a copy is offered too. */
export function FileKeys({ offered }: { readonly offered: boolean }) {
  const deck = useDeck();
  const linkedFile = useApp((state) => state.saved.linkedFile);
  const crashed = useApp((state) => state.phase !== 'playing');
  return (
    <div className="file-keys">
      {linkedFile !== null && <p className="muted small">{FILES.linked(linkedFile)}</p>}
      <div className="row">
        {offered && (
          <button type="button" className="key key--go" disabled={crashed} onClick={() => void deck.ejectToFile()}>
            <Icon name="eject" size="s" />
            {FILES.eject}
          </button>
        )}
        {deck.can.link && (
          <button
            type="button"
            className="key"
            aria-keyshortcuts="Control+Shift+S"
            disabled={crashed}
            onClick={() => void deck.saveToFile()}
          >
            {FILES.saveTo}
          </button>
        )}
        {linkedFile !== null && (
          <button type="button" className="key" onClick={() => void deck.unlinkFile()}>
            {FILES.unlink}
          </button>
        )}
        <button type="button" className="key" disabled={crashed} onClick={() => void deck.carriers.copyLink()}>
          {FILES.copyLink}
        </button>
        <button type="button" className="key" disabled={crashed} onClick={() => void deck.carriers.savePicture()}>
          {FILES.savePicture}
        </button>
        {deck.can.share && (
          <button type="button" className="key" disabled={crashed} onClick={() => void deck.shareFile()}>
            {FILES.share}
          </button>
        )}
      </div>
    </div>
  );
}
