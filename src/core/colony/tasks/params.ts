/** Reading a challenge's parameters: another ledger's may lack them, or hold anything. */
import type { Frame } from '../../mars/frame.ts';
import { numberOf, wordOf } from '../../mars/frameParams.ts';

const NONE = {};

/** The number of that name within bounds; where there is none, the mildest: the lower bound where nothing else is said. */
export function figureOf(frame: Frame, name: string, low: number, high: number, mildest = low): number {
  return Math.max(low, Math.min(high, numberOf(frame.challenge?.params ?? NONE, name, mildest)));
}

/** The word of that name as a player reads it, at most twenty characters; where there is none, the fallback. */
export function spokenOf(frame: Frame, name: string, fallback: string): string {
  const word = wordOf(frame.challenge?.params ?? NONE, name, fallback).replaceAll('_', ' ');
  // By characters, not by halves of them: half of one is no text, and no file may hold it.
  return Array.from(word).slice(0, 20).join('') || fallback;
}
