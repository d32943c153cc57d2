/** The table of lives in Markdown. */
import type { Lives, Trial } from './lives.ts';

/** The seeds of a trial in words. */
function seedsOf({ first, seeds }: Trial): string {
  return first === 1 ? `${seeds} seeds` : `${seeds} seeds, ${first} to ${first + seeds - 1}`;
}

/** Value at a share of a sorted list, by rank. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function row({ mission, lives }: Lives, most: number): string {
  const sols = lives.map((life) => life.sols).sort((a, b) => a - b);
  const scores = lives.map((life) => life.score).sort((a, b) => a - b);
  const ends = new Map<string, number>();
  for (const { cause } of lives) if (cause !== null) ends.set(cause, (ends.get(cause) ?? 0) + 1);
  const causes = [...ends].sort((a, b) => b[1] - a[1]).map(([cause, count]) => `${cause} ${count}`);
  const share = (least: number): string =>
    `${Math.round((100 * sols.filter((one) => one >= least).length) / sols.length)} %`;
  const figures = [at(sols, 0), at(sols, 0.1), at(sols, 0.5), at(sols, 0.9), sols.at(-1) ?? 0];
  return `| ${mission} | ${figures.join(' | ')} | ${share(668)} | ${share(most)} | ${at(scores, 0.5)} | ${causes.join(', ') || 'none'} |`;
}

/** One row a mission: quantiles of the sols lived, shares that saw a Mars year and the end of the trial, score, causes. */
export function tableOf(all: readonly Lives[], trial: Trial): string {
  const { most } = trial;
  return [
    `${seedsOf(trial)}, at most ${most} sols, the mission's governor, every task answered by its default.`,
    '',
    '| mission | min | p10 | median | p90 | max | lives 668 | lives to the end | median score | ended of |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...all.map((lives) => row(lives, most)),
  ].join('\n');
}

/** A mission under neglect, under its own governor, and under good ones. */
export type Contrast = {
  readonly neglect: Lives;
  readonly own: Lives;
  readonly good: readonly { readonly name: string; readonly lives: Lives }[];
};

/** The middle of the sols lived. */
function medianSols({ lives }: Lives): number {
  return at(
    lives.map((life) => life.sols).sort((a, b) => a - b),
    0.5,
  );
}

/** The mean of the sols lived: who dies early counts. */
function meanSols({ lives }: Lives): number {
  return lives.reduce((sum, life) => sum + life.sols, 0) / lives.length;
}

/** By how much a mission's own governor outlives neglect, and the best of the good ones that, by the means. */
export function marginsOf({ neglect, own, good }: Contrast): { readonly own: number; readonly good: number } {
  const lived = meanSols(own);
  return {
    own: lived / meanSols(neglect),
    good: Math.max(...good.map(({ lives }) => meanSols(lives))) / lived,
  };
}

/** Whether decisions matter: one row a mission, means of the sols lived, and the margins. */
export function contrastTable(all: readonly Contrast[], { most }: Trial): string {
  const names = all[0]?.good.map(({ name }) => name) ?? [];
  const line = (contrast: Contrast): string => {
    const { neglect, own, good } = contrast;
    const margins = marginsOf(contrast);
    const sols = [neglect, own, ...good.map(({ lives }) => lives)].map((lives) => Math.round(meanSols(lives)));
    return `| ${own.mission} | ${sols.join(' | ')} | ${margins.own.toFixed(2)} | ${margins.good.toFixed(2)} |`;
  };
  return [
    `Mean sols lived, ${most} at most. *Neglect*: governor and reflexes off, nobody mends. *Good*: the better of the two beside the margins.`,
    '',
    `| mission | neglect | its own governor | ${names.join(' | ')} | own / neglect | good / own |`,
    `| --- | ---: | ---: |${' ---: |'.repeat(names.length)} ---: | ---: |`,
    ...all.map(line),
  ].join('\n');
}

/** Median sols lived and median score, a row for an agent and a column for a mission. */
export function agentsTable(
  missions: readonly string[],
  rows: readonly { readonly name: string; readonly lives: readonly Lives[] }[],
  trial: Trial,
): string {
  const median = (values: readonly number[]): number =>
    at(
      values.toSorted((a, b) => a - b),
      0.5,
    );
  const cell = ({ lives }: Lives): string =>
    `${median(lives.map((life) => life.sols))} / ${Math.round(median(lives.map((life) => life.score)))}`;
  return [
    `Median sols lived / median score: ${seedsOf(trial)}, at most ${trial.most} sols, every task answered by its default.`,
    '',
    `| agent | ${missions.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(missions.length)}`,
    ...rows.map(({ name, lives }) => `| ${name} | ${lives.map(cell).join(' | ')} |`),
  ].join('\n');
}

/** Median sols lived, a row for a governor and a column for a mission. */
export function governorsTable(
  missions: readonly string[],
  rows: readonly { readonly name: string; readonly lives: readonly Lives[] }[],
  trial: Trial,
): string {
  return [
    `Median sols lived: ${seedsOf(trial)}, at most ${trial.most} sols, every task answered by its default.`,
    '',
    `| governor | ${missions.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(missions.length)}`,
    ...rows.map(({ name, lives }) => `| ${name} | ${lives.map(medianSols).join(' | ')} |`),
  ].join('\n');
}
