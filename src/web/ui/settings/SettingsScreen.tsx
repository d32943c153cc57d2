import { useApp } from '../../app/store.ts';
import type { CHOICES, Settings } from '../../app/settings.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { SETTINGS } from '../textSettings.ts';
import { Data } from './Data.tsx';
import { Lessons } from './Lessons.tsx';
import { Option } from './Option.tsx';

const PLATES = [
  ['console', ['language', 'sound', 'vibration', 'motion', 'sky']],
  ['units', ['temperature', 'pressure']],
  ['play', ['speed', 'fuse', 'letters']],
] as const;
type Key = keyof typeof CHOICES;
import '../css/settings.css';

/** What a person can set, all of it remembered on this device. */
export function SettingsScreen() {
  const deck = useDeck();
  const settings = useApp((state) => state.settings);
  const set = <K extends Key>(key: K, value: Settings[K]): void => deck.set({ [key]: value });
  return (
    <div className="settings">
      {PLATES.map(([plate, keys]) => (
        <section key={plate} className="plate" aria-labelledby={`set-${plate}`}>
          <Cap id={`set-${plate}`} title={SETTINGS.plates[plate]} />
          {keys.map((key) => (
            <Option key={key} of={key} value={settings[key]} onChange={(value) => set(key, value)} />
          ))}
          {plate === 'play' && <Lessons />}
        </section>
      ))}
      <Data />
    </div>
  );
}
