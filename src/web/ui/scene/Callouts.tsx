import { useMemo, type CSSProperties } from 'react';
import type { ModuleKey } from '../../../core/colony/moduleKeys.ts';
import type { View } from '../../../core/talk/view.ts';
import { useCalm } from '../../app/useCalm.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { SCENE } from '../textScene.ts';
import { calloutsOf, type Callout } from './callouts.ts';
import { figureOf, kindsOf, type KindState } from './kinds.ts';
import type { Size } from './useSize.ts';

const ICON: Readonly<Record<ModuleKey, IconName>> = {
  habitat: 'habitat',
  airlock: 'airlock',
  solar_farm: 'solar',
  battery_bank: 'battery',
  greenhouse_dome: 'greenhouse',
  isru_plant: 'isru',
  water_extractor: 'extractor',
  repair_bay: 'repair-bay',
  radiation_shelter: 'shelter',
  medbay: 'medbay',
  fission_reactor: 'reactor',
  comms_array: 'mast',
  storage_depot: 'o2',
};

/** The states as text, so that callouts are rendered anew only when one differs. */
function asText(view: View | null): string {
  return view === null ? '[]' : JSON.stringify(kindsOf(view));
}

/** A button for each kind of module, over the picture: it names the kind and opens what there is to know of it. */
export function Callouts({ size, onModule }: { readonly size: Size; readonly onModule: (id: number | null) => void }) {
  const text = useCalm(asText);
  const callouts = useMemo(() => calloutsOf(JSON.parse(text) as KindState[], size), [text, size]);
  return (
    <ul className="callouts" aria-label={SCENE.callouts}>
      {callouts.map((callout) => (
        <li key={callout.kind} style={{ left: `${callout.x}px`, top: `${callout.y}px` }}>
          <Plate callout={callout} width={size.width} onModule={onModule} />
        </li>
      ))}
    </ul>
  );
}

function Plate({
  callout,
  width,
  onModule,
}: {
  readonly callout: Callout;
  readonly width: number;
  readonly onModule: (id: number | null) => void;
}) {
  const { kind, off, worn, standing, id, lift, plate, x } = callout;
  const side = x < 80 ? ' is-left' : x > width - 80 ? ' is-right' : '';
  const alert = off + worn > 0 ? ' is-alert' : '';
  const word = off > 0 ? SCENE.off : worn > 0 ? SCENE.worn : standing === 0 ? SCENE.building : null;
  return (
    <button
      type="button"
      className={`callout${plate ? ' has-plate' : ''}${side}${alert}`}
      style={{ '--lift': `${lift}px` } as CSSProperties}
      onClick={() => onModule(id)}
    >
      <i className="callout-dot" aria-hidden="true" />
      <span className="callout-plate">
        <Icon name={ICON[kind]} size="s" />
        <span className="callout-name">{SCENE.short[kind]}</span>
        {word === null ? <Live className="num" calm read={(view) => figureOf(kind, view)} /> : <b>{word}</b>}
        <span className="sr">. {SCENE.state(callout)}</span>
      </span>
    </button>
  );
}
