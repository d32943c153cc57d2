import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { SLOT } from '../textDeck.ts';
import { ModuleCard } from './ModuleCard.tsx';
import { useBay, useShown } from './useBay.ts';
import { isOverBay, useCarry } from './useCarry.ts';
import { told } from '../told.ts';

const EMPTY = {
  phase: 'ABSENT',
  module: null,
  file: null,
  fault: null,
  reason: null,
  blocked: false,
} as const;
const STEP = { ABSENT: 0, MOUNTED: 1, REGISTERED: 2, ACTIVE: 3, UNMOUNTING: 0 } as const;

/** The module bay: what is in the slot, how far it is, and the keys that put in and take out. */
export function Slot() {
  const { bay: verbs, act } = useBay();
  const bay = useShown((view) => view.bay, EMPTY);
  const waitsFor = useShown(({ prompt }) => (prompt?.ask === 'insert' ? prompt.name : null), null);
  const runs = useShown((view) => view.contract?.phase === 'RUNNING', false);
  const [warned, warn] = useState(false);
  const pull = (): void => {
    // A phase that runs is cut off by it: that is said first.
    if (runs && !warned) return warn(true);
    warn(false);
    act({ kind: 'pull' });
  };
  const { carried: _, ...moves } = useCarry((x, y) => {
    if (!isOverBay(x, y)) pull();
  });
  const { module, phase, fault } = bay;
  const isIn = phase !== 'ABSENT';
  return (
    <section className="dp-bay" data-module-bay="" tabIndex={-1} aria-labelledby="dp-slot">
      <h2 className="legend" id="dp-slot">
        {SLOT.title}
        <i className={fault === null ? (isIn ? 'lamp lamp--on' : 'lamp') : 'lamp lamp--red'} aria-hidden="true" />
      </h2>
      <div className="dp-slotbox">
        <div className={isIn ? 'dp-clip' : 'dp-clip is-empty'}>
          {module !== null && (
            <span className="dp-seated" {...moves}>
              <ModuleCard digest={module.digest} name={module.name} />
            </span>
          )}
          {module === null && bay.file !== null && <span className="cart cart--module dp-unknown" />}
        </div>
        <i className="mouth" aria-hidden="true" />
      </div>
      <div role="status" className="dp-state">
        {fault === null ? (
          <p>
            <b>
              {module !== null ? SLOT.module(module.name) : waitsFor === null ? SLOT.empty : SLOT.waiting(waitsFor)}
            </b>
          </p>
        ) : (
          <p className="dp-wrong">
            <b>{fault === 'format' ? SLOT.format : SLOT.capability}</b>
            <br />
            {bay.file}. {told(bay.reason)}
          </p>
        )}
        {module?.edited === true && <p>{SLOT.edited}</p>}
        {bay.blocked && <p>{SLOT.blocked}</p>}
        {warned && runs && <p className="dp-wrong">{SLOT.warning}</p>}
      </div>
      <ol className="dp-life" aria-label={SLOT.phase[phase]}>
        {SLOT.steps.map((step, place) => (
          <li key={step} aria-current={place === STEP[phase] ? 'step' : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <div className="dp-keys">
        {warned && runs ? (
          <>
            <button type="button" className="key key--go" onClick={pull}>
              {SLOT.pullAnyway}
            </button>
            <button type="button" className="key" onClick={() => warn(false)}>
              {SLOT.leave}
            </button>
          </>
        ) : (
          <>
            {isIn && !runs && (
              <button type="button" className="key" onClick={() => act({ kind: 'eject' })}>
                <Icon name="eject" size="s" />
                {fault === null ? SLOT.eject : SLOT.takeOut}
              </button>
            )}
            {isIn && runs && module !== null && (
              <button type="button" className="key" onClick={pull}>
                {SLOT.pull}
              </button>
            )}
            {module !== null && !runs && (
              <button type="button" className="key" onClick={() => void verbs.exportModule(module.digest)}>
                {SLOT.export}
              </button>
            )}
            {!isIn && (
              <button type="button" className="key" onClick={() => void verbs.insertPicked()}>
                <Icon name="insert" size="s" />
                {SLOT.insert}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
