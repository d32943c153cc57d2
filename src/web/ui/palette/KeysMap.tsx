import { ACTIONS } from '../../app/actions.ts';
import { useApp } from '../../app/store.ts';
import { Sheet } from '../frame/Sheet.tsx';
import { ACTION, KEYS } from '../textHelp.ts';
import { Chord } from './Chord.tsx';

const GROUPS = ['cartridge', 'time', 'answer', 'go', 'console'] as const;
import '../css/palette.css';

/** The keys of the console, in the groups of their use. The lines are those of the table that the keyboard obeys. */
export function KeysTable() {
  const letters = useApp((state) => state.settings.letters);
  return (
    <>
      {!letters && <p className="pending">{KEYS.lettersOff}</p>}
      <div className="keys-map">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 className="legend" id={`keys-${group}`}>
              {ACTION.groups[group]}
            </h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group && action.keys.length > 0).map(({ id, keys }) => (
                <div key={id}>
                  <dt>{ACTION.names[id]}</dt>
                  <dd>
                    <Chord keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

/** The same as a sheet over the console. */
export function KeysMap() {
  return (
    <Sheet name={KEYS.name}>
      <div className="keys-scroll" tabIndex={0} role="group" aria-label={KEYS.name}>
        <KeysTable />
      </div>
    </Sheet>
  );
}
