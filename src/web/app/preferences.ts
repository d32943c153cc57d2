/** Settings take effect, and are remembered. */
import { rememberedSettings, rememberSettings } from './settings.ts';
import { useApp } from './store.ts';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** Whether what moves is to be cut: by the setting, or as the system says. */
export function lessMotion(): boolean {
  const { motion } = useApp.getState().settings;
  return motion === 'system' ? matchMedia(REDUCED).matches : motion === 'less';
}

/** Brings back what was set on this device, and keeps page and device in step with it from then on. */
export function watchSettings(): void {
  useApp.setState({ settings: rememberedSettings() });
  mark();
  matchMedia(REDUCED).addEventListener('change', mark);
  useApp.subscribe(({ settings }, before) => {
    if (settings === before.settings) return;
    rememberSettings(settings);
    mark();
  });
}

/** For style sheets, which can't ask. */
function mark(): void {
  document.documentElement.dataset['motion'] = lessMotion() ? 'less' : 'full';
}
