/** A soak told in words: lines as it goes, and a Markdown page at its end. */
import type { Play } from './player.ts';
import type { Sample } from './probe.ts';
import type { Held } from './verdict.ts';

const HEADS = [
  'sols',
  'sol',
  'min',
  'page MB',
  'workers MB',
  'workers',
  'nodes',
  'listeners',
  'resident MB',
  'stored MB',
];

export const HEADLINE = HEADS.map((head) => head.padStart(11)).join(' ');

/** One look. */
export function lineOf(one: Sample): string {
  const cells = [
    String(one.sols),
    String(one.colonySol),
    one.minutes.toFixed(1),
    one.pageMb.toFixed(1),
    one.workersMb.toFixed(1),
    String(one.workers),
    String(one.nodes),
    String(one.listeners),
    one.residentMb.toFixed(0),
    one.storedMb.toFixed(1),
  ];
  return cells.map((cell) => cell.padStart(11)).join(' ');
}

/** What is written beside the chart. */
export function pageOf(play: Play, samples: readonly Sample[], held: readonly Held[], problems: number): string {
  const minutes = samples.at(-1)?.minutes ?? 0;
  const rows = held.map(({ title, second, last, largest, most, ok }) => {
    const bound = most === null ? 'none: the shelf keeps colonies' : `${most} times${ok ? '' : ', not held'}`;
    return `| ${title} | ${figure(second)} | ${figure(last)} | ${figure(largest)} | ${bound} |`;
  });
  return [
    '# A soak',
    '',
    'Made by `npm run soak -- --out e2e/soak`.',
    '',
    `${play.sols.toLocaleString('en')} sols of ${play.colonies} colonies, all at Max in a real page, in ${minutes.toFixed(0)} minutes (${(play.sols / minutes / 60).toFixed(0)} sols a second with looks and visits). ${samples.length} looks, each after a forced collection of garbage. Errors and warnings on the console: ${problems}. Most sols ahead of the newest autosave: ${play.unsavedSols}.`,
    '',
    '![What the page keeps, over the sols played](soak.svg)',
    '',
    '| what | median, second quarter | median, last quarter | largest | last against second |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
  ].join('\n');
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toFixed(1)).toString();
}
