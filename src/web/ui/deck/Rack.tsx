import { useRef, useState, type KeyboardEvent } from 'react';
import type { RackView } from '../../../core/talk/deck.ts';
import { Cap } from '../parts/Cap.tsx';
import { RACK } from '../textDeck.ts';
import { ModuleCard } from './ModuleCard.tsx';
import { useBay, useShown } from './useBay.ts';
import { isOverBay, useCarry } from './useCarry.ts';
import { printedOn } from '../told.ts';

const EMPTY: readonly RackView[] = [];

/** The shelf of modules. One stop in the tab order: arrows move along it, Enter seats, Esc goes back to the bay. */
export function Rack() {
  const rack = useShown((view) => view.rack, EMPTY);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const go = (place: number): void => {
    const next = (place + rack.length) % rack.length;
    setAt(next);
    list.current?.querySelectorAll('button').item(next).focus();
  };
  const keyed = (event: KeyboardEvent, place: number): void => {
    const steps: Partial<Record<string, number>> = {
      ArrowRight: place + 1,
      ArrowDown: place + 1,
      ArrowLeft: place - 1,
      ArrowUp: place - 1,
      Home: 0,
      End: rack.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      go(next);
    } else if (event.key === 'Escape') {
      document.querySelector<HTMLElement>('[data-module-bay]')?.focus();
    }
  };
  return (
    <section className="dp-rack" aria-labelledby="dp-rack">
      <Cap id="dp-rack" title={RACK.title} />
      <ul ref={list} data-keeps-escape="">
        {rack.map((module, place) => (
          <li key={module.digest}>
            <Card
              module={module}
              isAt={place === at}
              focused={() => setAt(place)}
              keyed={(event) => keyed(event, place)}
            />
          </li>
        ))}
      </ul>
      <p className="muted small dp-hint">{RACK.hint}</p>
    </section>
  );
}

function Card({
  module,
  isAt,
  focused,
  keyed,
}: {
  readonly module: RackView;
  readonly isAt: boolean;
  readonly focused: () => void;
  readonly keyed: (event: KeyboardEvent) => void;
}) {
  const { act } = useBay();
  const { id, digest, name, does, tag } = module;
  const state = useShown(({ bay, prompt, lastModule }) => {
    if (bay.module?.digest === digest) return 'seated';
    if (prompt?.ask === 'insert' && prompt.needs === tag) return 'wanted';
    if (lastModule === digest) return 'last';
    return module.known ? 'known' : 'fresh';
  }, 'fresh' as const);
  const seat = (): void => {
    if (state !== 'seated') act({ kind: 'seat', module: digest });
  };
  const carry = useCarry((x, y) => {
    if (isOverBay(x, y)) seat();
  });
  const { carried, ...moves } = carry;
  return (
    <button
      type="button"
      className={`dp-card is-${state}`}
      tabIndex={isAt ? 0 : -1}
      aria-label={`${RACK.seat(name, printedOn(does))}. ${RACK[state]}`}
      data-module={id}
      aria-disabled={state === 'seated'}
      onFocus={focused}
      onKeyDown={keyed}
      onClick={() => {
        if (!carried()) seat();
      }}
      {...moves}
    >
      <ModuleCard digest={digest} name={name} />
      <span className="dp-card-text">
        <b>{name}</b>
        <span className="dp-card-state">{RACK[state]}</span>
      </span>
      <span className="dp-card-does">{printedOn(does)}</span>
    </button>
  );
}
