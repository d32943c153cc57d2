/** The console's sounds and its shaking: keys, paper, alarms, the cartridge in its slot, pump and wind. Off until asked for; each says what the screen says too. */
import type { View } from '../../../core/talk/view.ts';
import { calm } from '../calm.ts';
import { useApp } from '../store.ts';
import { CUES, cueOf, type Cue } from './cues.ts';
import { humIn } from './hum.ts';
import { PATTERNS, type Tone } from './patterns.ts';
import { roomOf, SILENCE, type Room } from './room.ts';

/** At a high speed much happens at once: a cue is heard unless one as grave or graver was heard just before. */
const REST_MS = 1200;

type Speaker = { readonly audio: AudioContext; readonly noise: AudioBuffer; readonly steer: (room: Room) => void };
let speaker: Speaker | null = null;
let heard: { readonly cue: Cue; readonly atMs: number } | null = null;

/** Sounds and shakes from now on, whenever it is switched on. Browsers let nothing sound before the first press. */
export function watchSound(): void {
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.key, .navkey, .tab, .grille-key') !== null) play('key');
    // The first press after a visit with sound on starts the room.
    breathe(calm.latest());
  });
  useApp.subscribe((state, before) => {
    const cue = cueOf(state, before);
    if (cue !== null && isDue(cue)) play(cue);
    if (state.settings.sound !== before.settings.sound) listen(state.settings.sound);
  });
  document.addEventListener('visibilitychange', () => breathe(calm.latest()));
  listen(useApp.getState().settings.sound);
}

let stopListening: (() => void) | null = null;

/** The room is steered only while somebody wants to hear it. */
function listen(on: boolean): void {
  stopListening?.();
  stopListening = on ? calm.subscribe(() => breathe(calm.latest())) : null;
  if (!on) void speaker?.audio.suspend().catch(() => {});
}

/** The room as it is now; silent on a page that nobody looks at. */
function breathe(view: View | null): void {
  if (!useApp.getState().settings.sound || !navigator.userActivation.hasBeenActive) return;
  openSpeaker()?.steer(view === null || document.hidden ? SILENCE : roomOf(view));
}

/** Whether a cue is worth hearing so soon after the last. */
function isDue(cue: Cue): boolean {
  const atMs = performance.now();
  const drowned =
    heard !== null && atMs - heard.atMs < REST_MS && CUES.indexOf(heard.cue) <= CUES.indexOf(cue) && isAlarm(heard.cue);
  if (!drowned) heard = { cue, atMs };
  return !drowned;
}

/** Alarms drown what comes after them; a cartridge that goes in and paper that follows are both heard. */
function isAlarm(cue: Cue): boolean {
  return CUES.indexOf(cue) <= CUES.indexOf('stop');
}

function play(cue: Cue): void {
  const { sound, vibration } = useApp.getState().settings;
  const { tones, shakeMs } = PATTERNS[cue];
  // Before the first press a browser refuses, and says so in its console.
  if (vibration && shakeMs.length > 0 && 'vibrate' in navigator && navigator.userActivation.hasBeenActive)
    navigator.vibrate([...shakeMs]);
  const out = sound ? openSpeaker() : null;
  if (out !== null) for (const tone of tones) sing(out, tone);
}

/** The speaker, running; null where the browser has none. */
function openSpeaker(): Speaker | null {
  if (!('AudioContext' in globalThis)) return null;
  if (speaker === null) {
    const audio = new AudioContext();
    const noise = rattle(audio);
    speaker = { audio, noise, steer: humIn(audio, noise) };
  }
  if (speaker.audio.state === 'suspended') void speaker.audio.resume().catch(() => {});
  return speaker;
}

function sing({ audio, noise }: Speaker, { shape, fromHz, toHz, seconds, loud, afterSeconds = 0 }: Tone): void {
  const start = audio.currentTime + afterSeconds;
  const end = start + seconds;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(loud, start);
  volume.gain.exponentialRampToValueAtTime(0.0005, end);
  volume.connect(audio.destination);
  if (shape === 'rattle') {
    const source = audio.createBufferSource();
    const filter = audio.createBiquadFilter();
    source.buffer = noise;
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

/** Two seconds of white noise. */
function rattle(audio: AudioContext): AudioBuffer {
  const buffer = audio.createBuffer(1, audio.sampleRate * 2, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at++) samples[at] = Math.random() * 2 - 1;
  return buffer;
}
