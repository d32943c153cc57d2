/** The Spanish of what the core says in sentences: one table for each room that says them. */
import { bookOf } from './phrasing.ts';
import { AGENTS } from './told/agents.ts';
import { BASE } from './told/base.ts';
import { BAY } from './told/bay.ts';
import { CAUSES } from './told/causes.ts';
import { CHALLENGES } from './told/challenges.ts';
import { COMPARED } from './told/compared.ts';
import { DECISIONS } from './told/decisions.ts';
import { FIGURES } from './told/figures.ts';
import { FILES } from './told/files.ts';
import { HAZARDS } from './told/hazards.ts';
import { LOSSES } from './told/losses.ts';
import { MACHINERY } from './told/machinery.ts';
import { MODULES } from './told/modules.ts';
import { NERVES } from './told/nerves.ts';
import { ORDERS } from './told/orders.ts';
import { OVERRIDES } from './told/overrides.ts';
import { PARTS } from './told/parts.ts';
import { PROGRAMS } from './told/programs.ts';
import { VERDICTS } from './told/verdicts.ts';

/** Sentences that the core and the machinery say. */
export const SENTENCES: Readonly<Record<string, string>> = {
  ...AGENTS,
  ...BASE,
  ...BAY,
  ...CAUSES,
  ...CHALLENGES,
  ...COMPARED,
  ...DECISIONS,
  ...FIGURES,
  ...FILES,
  ...HAZARDS,
  ...LOSSES,
  ...MACHINERY,
  ...NERVES,
  ...ORDERS,
  ...OVERRIDES,
  ...PROGRAMS,
  ...VERDICTS,
};

/** What the shipped modules print on themselves. */
export const PRINTED: Readonly<Record<string, string>> = MODULES;

/** A figure of an English sentence as Spanish writes it: `1,500.5` is `1.500,5`. */
function figure(text: string): string {
  return text.replaceAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|(?<![\d.,])\d+\.\d+(?![\d.])/g, (number) =>
    number.replaceAll(/[,.]/g, (mark) => (mark === ',' ? '.' : ',')),
  );
}

/** The book itself. */
export const BOOK = bookOf({ ...PRINTED, ...SENTENCES }, PARTS, figure);
