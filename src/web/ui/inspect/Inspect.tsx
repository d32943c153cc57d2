import { openCartridge } from '../../app/open.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { refusalTitle, refusedAs } from '../sentences.ts';
import { INSPECT } from '../textInspect.ts';
import { Checks } from './Checks.tsx';
import { Contents } from './Contents.tsx';
import { Copies } from './Copies.tsx';
import { Facts } from './Facts.tsx';
import { HashBars } from './HashBars.tsx';
import { Raw } from './Raw.tsx';
import { Table } from './Table.tsx';
import '../css/inspect.css';
import { told } from '../told.ts';
import { REMEDIES } from '../textRemedies.ts';

/** The inspector: any file, looked into and never run. */
export function Inspect() {
  const deck = useDeck();
  const inspected = useApp((state) => state.inspected);
  if (inspected === null) return <Table />;
  const { id, fileName, read, error } = inspected;
  return (
    <div className="inspect">
      <div className="inspect-head">
        <div>
          <h2>{read?.description.name ?? fileName}</h2>
          <p className="muted num">{fileName}</p>
        </div>
        <div className="inspect-keys">
          {read !== null && read.description.resumable === true && read.label !== null && (
            <button type="button" className="key key--go" onClick={() => void deck.insert(inspected.bytes, fileName)}>
              <Icon name="insert" size="s" />
              {INSPECT.insert}
            </button>
          )}
          <button type="button" className="key" onClick={() => void openCartridge(deck)}>
            <Icon name="file" size="s" />
            {INSPECT.another}
          </button>
          <button type="button" className="key" onClick={() => deck.inspector.close()}>
            <Icon name="close" size="s" />
            {INSPECT.close}
          </button>
        </div>
      </div>
      {read === null && error === null && <p role="status">{INSPECT.reading}</p>}
      {error !== null && (
        <section className="plate" aria-labelledby="refused">
          <h3 id="refused">{refusalTitle(error.kind)}</h3>
          <p>{told(error.message)}</p>
          <p>{REMEDIES[refusedAs(error.kind)]}</p>
          {error.path !== '' && <p className="num muted">{error.path}</p>}
        </section>
      )}
      {read !== null && (
        <div className="inspect-plates" key={id}>
          <Facts read={read} />
          <div className="inspect-middle">
            <HashBars read={read} />
            <Checks />
            <Copies read={read} fileName={fileName} />
          </div>
          <Contents read={read} />
          <Raw text={read.text} />
        </div>
      )}
    </div>
  );
}
