/** What a first colony teaches: five things, each learned by doing it. */
import type { Command } from '../../core/colony/commands/command.ts';

/** In the order in which they are offered. */
export const LESSONS = ['play', 'govern', 'build', 'answer', 'eject'] as const;
export type Lesson = (typeof LESSONS)[number];

const LEARNED_BY: Partial<Record<Command['kind'], Lesson>> = {
  'set-allocation': 'govern',
  'set-ration': 'govern',
  'set-governor': 'govern',
  build: 'build',
  'answer-task': 'answer',
  'take-step': 'answer',
};

/** What has been learned by whoever gave this command; null when it is none of the five. */
export function lessonIn({ kind }: Pick<Command, 'kind'>): Lesson | null {
  return LEARNED_BY[kind] ?? null;
}

/** What to teach next: the first that is not learned and can be done now. A task is answered once one waits. */
export function nextLesson(learned: readonly Lesson[], taskWaits: boolean): Lesson | null {
  const left = LESSONS.filter((lesson) => !learned.includes(lesson));
  return left.find((lesson) => lesson !== 'answer' || taskWaits || left.length === 1) ?? null;
}
