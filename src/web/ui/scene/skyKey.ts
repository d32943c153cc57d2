/** The light that the page stands in, as `useSky` has set it on the document. */
import { useSyncExternalStore } from 'react';
import { SKIES, type SkyKey } from './skies.ts';

/** The light now. */
export function skyKey(): SkyKey {
  const key = document.documentElement.dataset['sky'] ?? '';
  return Object.hasOwn(SKIES, key) ? (key as SkyKey) : 'noon';
}

/** Calls `changed` when the light changes; answers with what ends that. */
export function watchSky(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-sky'] });
  return () => observer.disconnect();
}

/** The light, for a component that is drawn anew with it. */
export function useSkyKey(): SkyKey {
  return useSyncExternalStore(watchSky, skyKey);
}
