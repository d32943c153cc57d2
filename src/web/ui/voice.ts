/** In which words and units the page speaks. Both can be changed while it is open. */
import { useSyncExternalStore } from 'react';
import type { Settings } from '../app/settings.ts';
import { useApp } from '../app/store.ts';
import { say } from '../app/notice.ts';
import { writeAs } from './format.ts';
import { measureIn } from './measure.ts';
import { VOICE } from './textShell.ts';

type Language = Settings['language'];

const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES' };
const listeners = new Set<() => void>();
let spoken: Language = 'en';
/** Counts changes, so that React sees one. */
let changes = 0;

/** Puts the words of a language in place; the words of one that is not the page's own come in a chunk. */
async function speak(language: Language): Promise<void> {
  const { inSpanish, inEnglish } = await import('./spanish/words.ts');
  if (language === 'es') inSpanish();
  else inEnglish();
  spoken = language;
}

async function change({ language, temperature, pressure }: Settings): Promise<void> {
  measureIn({ temperature, pressure });
  if (language !== spoken) {
    try {
      await speak(language);
    } catch {
      say('alarm', VOICE.missing);
      return;
    }
  }
  writeAs(TAGS[spoken]);
  document.documentElement.lang = spoken;
  changes += 1;
  for (const changed of listeners) changed();
}

/** Speaks as the settings say, from now on. Resolves once it does for the first time. */
export function watchVoice(): Promise<void> {
  useApp.subscribe(({ settings }, before) => {
    const { language, temperature, pressure } = before.settings;
    if (settings.language !== language || settings.temperature !== temperature || settings.pressure !== pressure)
      void change(settings);
  });
  return change(useApp.getState().settings);
}

/** Renders again when words or units change. The answer differs each time. */
export function useVoice(): number {
  return useSyncExternalStore(subscribe, () => changes);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
