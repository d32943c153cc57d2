import { lazy, Suspense } from 'react';
import { useApp } from '../../app/store.ts';
import { More } from './More.tsx';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette.tsx')).Palette }));
const KeysMap = lazy(async () => ({ default: (await import('../palette/KeysMap.tsx')).KeysMap }));

/** The sheet that lies over the console, if one does. */
export function Over() {
  const sheet = useApp((state) => state.sheet);
  return (
    <Suspense>
      {sheet === 'more' && <More />}
      {sheet === 'palette' && <Palette />}
      {sheet === 'keys' && <KeysMap />}
    </Suspense>
  );
}
