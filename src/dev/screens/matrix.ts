/** Every screen, in every light and width: what `npm run shots` photographs and `npm run axe` reads. */
import type { SkyState } from '../../core/mars/sky.ts';

/** A screen, by its path; `sols`: how old the colony on it is, null for none. */
export type Place = { readonly name: string; readonly path: string; readonly sols: number | null };

/** Every place of the console. */
export const PLACES: readonly Place[] = [
  { name: 'title', path: '', sols: null },
  { name: 'missions', path: 'missions', sols: null },
  { name: 'no-colony', path: 'governor', sols: null },
  { name: 'colony', path: 'colony', sols: 12 },
  { name: 'tasks', path: 'tasks', sols: 12 },
  { name: 'crew', path: 'crew', sols: 12 },
  { name: 'greenhouse', path: 'greenhouse', sols: 12 },
  { name: 'supply', path: 'supply', sols: 12 },
  { name: 'protocols', path: 'protocols', sols: 12 },
  { name: 'books', path: 'books', sols: 12 },
  { name: 'shelf', path: 'shelf', sols: 12 },
  { name: 'governor', path: 'governor', sols: 12 },
  { name: 'nerves', path: 'nerves', sols: 12 },
  { name: 'terminal', path: 'terminal', sols: 12 },
  { name: 'agents', path: 'agents', sols: 12 },
  { name: 'timeline', path: 'timeline', sols: 12 },
  { name: 'research', path: 'research', sols: 12 },
  { name: 'base', path: 'base', sols: 12 },
  { name: 'contracts', path: 'contracts', sols: 12 },
  { name: 'inspect', path: 'inspect', sols: 12 },
  { name: 'simhub', path: 'simhub', sols: 12 },
  { name: 'settings', path: 'settings', sols: 12 },
  { name: 'classroom', path: 'classroom', sols: 12 },
  { name: 'help', path: 'help', sols: 12 },
  { name: 'lost', path: 'post-mortem', sols: 5000 },
];

/** The hour of the sol at which a light is looked at: what the screen says of Sun and power goes with it. */
export const HOURS: Readonly<Record<SkyState, number>> = { noon: 12, sunset: 18, night: 0, storm: 12, nightstorm: 0 };

/** A desk and a phone. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
export type Size = { readonly width: number; readonly height: number };
