import { useApp, type AppState } from '../../app/store.ts';
import { later, type Later } from './later.tsx';
import { MissingScreen } from './MissingScreen.tsx';
import { Sheet } from './Sheet.tsx';
import { SCREEN } from '../textShell.ts';

const SHEETS: Readonly<Record<NonNullable<AppState['sheet']>, Later>> = {
  more: later(async () => (await import('./More.tsx')).More, MissingSheet),
  palette: later(async () => (await import('../palette/Palette.tsx')).Palette, MissingSheet),
  keys: later(async () => (await import('../palette/KeysMap.tsx')).KeysMap, MissingSheet),
};

/** The sheet that lies over the console, if one does. */
export function Over() {
  const sheet = useApp((state) => state.sheet);
  if (sheet === null) return null;
  const Open = SHEETS[sheet];
  return <Open key={sheet} fallback={null} />;
}

function MissingSheet() {
  return (
    <Sheet name={SCREEN.missing}>
      <MissingScreen />
    </Sheet>
  );
}
