/** The room's sound in the speaker: two tones for the pump, filtered noise for wind and grit, steered from `roomOf`. */
import type { Room } from './room.ts';

/** Seconds in which a change is two thirds heard: nothing jumps. */
const EASE_S = 0.4;

/** Builds it, silent, and returns what steers it. */
export function humIn(audio: AudioContext, noise: AudioBuffer): (room: Room) => void {
  const pump = gainOf(audio);
  const tones = [1, 2.01].map((times) => {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    tone.type = 'triangle';
    loud.gain.value = 1 / (times * times);
    tone.connect(loud).connect(pump);
    tone.start();
    return { tone, times };
  });
  const wind = noiseThrough(audio, noise, 'bandpass', 0.7);
  const grit = noiseThrough(audio, noise, 'highpass', 0.5);
  grit.filter.frequency.value = 3200;
  return ({ pumpHz, pumpLoud, windHz, windLoud, gritLoud }) => {
    const now = audio.currentTime;
    for (const { tone, times } of tones) tone.frequency.setTargetAtTime(pumpHz * times, now, EASE_S);
    pump.gain.setTargetAtTime(pumpLoud, now, EASE_S);
    wind.filter.frequency.setTargetAtTime(windHz, now, EASE_S);
    wind.loud.gain.setTargetAtTime(windLoud, now, EASE_S);
    grit.loud.gain.setTargetAtTime(gritLoud, now, EASE_S);
  };
}

function gainOf(audio: AudioContext): GainNode {
  const loud = audio.createGain();
  loud.gain.value = 0;
  loud.connect(audio.destination);
  return loud;
}

function noiseThrough(
  audio: AudioContext,
  noise: AudioBuffer,
  type: BiquadFilterType,
  sharpness: number,
): { readonly filter: BiquadFilterNode; readonly loud: GainNode } {
  const source = audio.createBufferSource();
  const filter = audio.createBiquadFilter();
  const loud = gainOf(audio);
  source.buffer = noise;
  source.loop = true;
  filter.type = type;
  filter.Q.value = sharpness;
  source.connect(filter).connect(loud);
  source.start();
  return { filter, loud };
}
