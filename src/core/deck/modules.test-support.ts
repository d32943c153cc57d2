/** Modules, files and jobs that the deck's tests play with. */
import type { Offer } from './board/offer.ts';
import type { Module, SlotFile } from './module.ts';
import type { Terms } from './record/chain.ts';

const hex = (digit: string): string => digit.repeat(64);

function moduleAs(id: string, tag: string, bit: number, digest: string, grants: readonly string[] = []): Module {
  return { id, name: id.toUpperCase(), rev: '1.0.0', digest: hex(digest), bit, tag, grants, edited: false };
}

/** What reading each file gives: null for one that is no module. */
export const FILES: readonly { readonly file: SlotFile; readonly module: Module | null; readonly isGood: boolean }[] = [
  moduleAs('prospector', 'PROSPECTOR', 0, 'a'),
  moduleAs('forge', 'FORGE', 1, 'b'),
  moduleAs('assayer', 'PROSPECTOR', 0, 'c'),
].map((module) => ({ file: { digest: module.digest, name: module.name }, module, isGood: true as boolean }));

/** Files that must never be registered: no module, an unknown bit, another's bit, a grant that nobody has. */
export const BAD_FILES: typeof FILES = [
  { file: { digest: hex('d'), name: 'holiday.json' }, module: null, isGood: false },
  ...[
    moduleAs('alien', 'ALIEN', 9, 'e'),
    moduleAs('mimic', 'FORGE', 0, 'f'),
    moduleAs('greedy', 'FORGE', 1, '0', ['read-echoes']),
    moduleAs('the-deck', 'DECK', 1, '1'),
  ].map((module) => ({ file: { digest: module.digest, name: module.name }, module, isGood: false })),
];

export const ALL_FILES = [...FILES, ...BAD_FILES];

type Shape = { readonly needs: readonly string[]; readonly isLive?: boolean; readonly hasChoice?: boolean };

export function terms({ needs, isLive = false, hasChoice = false }: Shape): Terms {
  const options = [
    { id: 'steady', label: 'Steady' },
    { id: 'rush', label: 'Rush' },
  ];
  return {
    id: 'test-job',
    title: 'TEST JOB',
    brief: 'A job.',
    threat: 1,
    ttl: 10,
    pay: 300,
    rep: 8,
    clock: isLive ? 'live' : 'hold',
    phases: needs.map((tag) => ({
      needs: tag,
      verb: 'SURVEY',
      title: 'A phase',
      sols: 2,
      program: tag === 'DECK' ? 'patchkit' : 'survey',
      limits: { power: 3 },
      ...(hasChoice ? { options } : {}),
    })),
  };
}

export function offerOf(shape: Shape, id: string, colony: string): Offer {
  return { id, colony, offeredBy: 'prospector', terms: terms(shape), leavesSol: 10, isFading: false };
}
