import { Suspense } from 'react';
import type { ScreenPanel } from '../../app/places.ts';
import { Papers } from '../paper/Papers.tsx';
import { SCREEN } from '../textShell.ts';
import { Fault } from './Fault.tsx';
import { SCREENS } from './screens.ts';
import { Sections } from './Sections.tsx';
import { Slit } from './Slit.tsx';

/** A screen under its slit of sky, with its loading and its error state. Papers that wait lie on top. */
export function Screen({ panel }: { readonly panel: ScreenPanel }) {
  const Content = SCREENS[panel];
  return (
    <main className="screen" tabIndex={-1} aria-labelledby="place">
      <Sections />
      <Slit panel={panel} />
      <Papers />
      <div className="screen-body">
        <Fault>
          <Suspense fallback={<p className="screen-wait muted">{SCREEN.loading}</p>}>
            <Content />
          </Suspense>
        </Fault>
      </div>
    </main>
  );
}
