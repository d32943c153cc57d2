/** The console's sounds: keys, paper, alarms, the cartridge in its slot. Each says what the screen says too; none is needed. */
import { useApp, type AppState } from './store.ts';

/** A tone or a rattle: from one pitch to another (Hz), for so long (s), so loud (1 is full). */
type Sound = {
  readonly shape: OscillatorType | 'rattle';
  readonly fromHz: number;
  readonly toHz: number;
  readonly seconds: number;
  readonly loud: number;
  readonly afterSeconds?: number;
};

const SOUNDS = {
  key: [{ shape: 'rattle', fromHz: 2400, toHz: 1400, seconds: 0.022, loud: 0.12 }],
  paper: [
    { shape: 'rattle', fromHz: 900, toHz: 1300, seconds: 0.16, loud: 0.1 },
    { shape: 'rattle', fromHz: 2600, toHz: 2600, seconds: 0.03, loud: 0.12, afterSeconds: 0.17 },
  ],
  alarm: [
    { shape: 'triangle', fromHz: 620, toHz: 620, seconds: 0.16, loud: 0.14 },
    { shape: 'triangle', fromHz: 465, toHz: 465, seconds: 0.22, loud: 0.14, afterSeconds: 0.18 },
  ],
  eject: [
    { shape: 'rattle', fromHz: 500, toHz: 1800, seconds: 0.14, loud: 0.13 },
    { shape: 'square', fromHz: 190, toHz: 120, seconds: 0.05, loud: 0.06, afterSeconds: 0.13 },
  ],
  insert: [
    { shape: 'rattle', fromHz: 1500, toHz: 400, seconds: 0.13, loud: 0.13 },
    { shape: 'square', fromHz: 120, toHz: 70, seconds: 0.08, loud: 0.08, afterSeconds: 0.12 },
  ],
  loss: [{ shape: 'sine', fromHz: 220, toHz: 110, seconds: 1.4, loud: 0.16 }],
} as const satisfies Record<string, readonly Sound[]>;
type Name = keyof typeof SOUNDS;

/** What a change of state sounds like; null for what makes no sound. The gravest is heard. */
export function soundOf(state: AppState, before: AppState): Name | null {
  if (state.card?.alive === false && before.card?.id === state.card.id && before.card.alive) return 'loss';
  if (state.notice !== before.notice && state.notice?.tone === 'alarm') return 'alarm';
  if (state.card?.id !== before.card?.id && state.card !== null) return 'insert';
  if (state.saved.fileSol !== before.saved.fileSol && state.saved.fileSol !== null) return 'eject';
  if (state.tasks.some(({ id }) => !before.tasks.some((one) => one.id === id))) return 'paper';
  return null;
}

let context: AudioContext | null = null;
let noise: AudioBuffer | null = null;

/** Sounds from now on, whenever sound is switched on. Browsers let nothing sound before the first press. */
export function watchSound(): void {
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.key, .navkey, .tab, .grille-key') !== null) play('key');
  });
  useApp.subscribe((state, before) => {
    const name = soundOf(state, before);
    if (name !== null) play(name);
  });
}

function play(name: Name): void {
  if (!useApp.getState().settings.sound || !('AudioContext' in globalThis)) return;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume().catch(() => {});
  for (const sound of SOUNDS[name]) sing(context, sound);
}

function sing(audio: AudioContext, { shape, fromHz, toHz, seconds, loud, afterSeconds = 0 }: Sound): void {
  const start = audio.currentTime + afterSeconds;
  const end = start + seconds;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(loud, start);
  volume.gain.exponentialRampToValueAtTime(0.0005, end);
  volume.connect(audio.destination);
  if (shape === 'rattle') {
    const source = audio.createBufferSource();
    const filter = audio.createBiquadFilter();
    source.buffer = noise ??= rattle(audio);
    source.loop = true;
    filter.type = 'bandpass';
    filter.Q.value = 1.4;
    filter.frequency.setValueAtTime(fromHz, start);
    filter.frequency.linearRampToValueAtTime(toHz, end);
    source.connect(filter).connect(volume);
    source.start(start);
    source.stop(end);
  } else {
    const source = audio.createOscillator();
    source.type = shape;
    source.frequency.setValueAtTime(fromHz, start);
    source.frequency.linearRampToValueAtTime(toHz, end);
    source.connect(volume);
    source.start(start);
    source.stop(end);
  }
}

/** Half a second of white noise. */
function rattle(audio: AudioContext): AudioBuffer {
  const buffer = audio.createBuffer(1, audio.sampleRate / 2, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at++) samples[at] = Math.random() * 2 - 1;
  return buffer;
}
