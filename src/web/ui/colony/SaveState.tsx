import { useApp } from '../../app/store.ts';
import { OtherTab } from '../frame/OtherTab.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { solCount } from '../sentences.ts';
import { SAVED } from '../text.ts';
import { FileKeys } from './FileKeys.tsx';
import { told } from '../told.ts';

/** Where the colony is, said of each place: in memory, on this device, in a file. */
export function SaveState() {
  const deviceSol = useApp((state) => state.saved.deviceSol);
  const fileSol = useApp((state) => state.saved.fileSol);
  const problem = useApp((state) => state.saved.problem);
  return (
    <div className="saved">
      <dl>
        <dt>
          <i className="lamp lamp--ok" aria-hidden="true" />
          {SAVED.memory}
        </dt>
        <dd>
          <Live className="num" calm read={(view) => SAVED.sol(view.card.sol)} />
        </dd>
        <dt>
          <i className={deviceSol === null ? 'lamp' : 'lamp lamp--ok'} aria-hidden="true" />
          {SAVED.device}
        </dt>
        <dd className="num">{deviceSol === null ? SAVED.notYet : SAVED.sol(deviceSol)}</dd>
        <dt>
          <i className={fileSol === null ? 'lamp' : 'lamp lamp--ok'} aria-hidden="true" />
          {SAVED.file}
        </dt>
        <dd className="num">
          {fileSol === null ? (
            SAVED.notYet
          ) : (
            <Live
              calm
              read={(view) => SAVED.ago(solCount(Math.max(0, view.card.sol - fileSol)), view.card.sol === fileSol)}
            />
          )}
        </dd>
      </dl>
      {problem !== null && (
        <p className="saved-problem">
          <Icon name="alarm" size="s" />
          {told(problem)}
        </p>
      )}
      <OtherTab />
      <FileKeys offered={problem !== null} />
    </div>
  );
}
