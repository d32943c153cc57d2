/** Faults of money, of what is durable, of the board and of the voice. */
import type { Fault } from './fault.ts';

export const OTHER_FAULTS: readonly Fault[] = [
  { name: 'a partial outcome pays in full', file: 'pay.ts', from: 'partial: 6', to: 'partial: 10' },
  { name: 'heat costs nothing', file: 'pay.ts', from: '100 - LOST_PERCENT * heatOf(chain)', to: '100' },
  { name: 'giving up pays in full', file: 'pay.ts', from: 'const ABANDONED = 0.5;', to: 'const ABANDONED = 1;' },
  { name: 'settling forgets the id', file: 'pay.ts', from: 'settled: [...deck.settled, id],', to: '' },
  {
    name: 'boot forgets the history of the journal',
    file: 'boot.ts',
    from: '(kept.history | (journal?.history ?? 0)) >>> 0',
    to: 'kept.history',
  },
  { name: 'boot believes an older journal', file: 'boot.ts', from: 'journal.rev > kept.rev', to: 'journal.rev > 0' },
  {
    name: 'boot loses the contract under way',
    file: 'boot.ts',
    from: "chain === null ? { phase: 'NONE' } : { phase: 'RESUMABLE', chain }",
    to: "{ phase: 'NONE' }",
  },
  {
    name: 'boot begins with revision 0',
    file: 'boot.ts',
    from: 'rev: Math.max(kept.rev, journal?.rev ?? 0),',
    to: 'rev: 0,',
  },
  {
    name: 'the journal is not checked',
    file: 'record/journal.ts',
    from: '|| sha256Hex(body) !== text.slice(0, 64)',
    to: '',
  },
  { name: 'strangers’ keys are dropped', file: 'record/codec.ts', from: '{ ...extra, ...known }', to: '{ ...known }' },
  {
    name: 'a contract may be in two places',
    file: 'record/codec.ts',
    from: 'if (seen.has(id))',
    to: 'if (seen.size < 0)',
  },
  // Board and voice.
  {
    name: 'the board looks at the sol, not the window',
    file: 'board/board.ts',
    from: 'const now = Math.floor(sol / WINDOW_SOLS);',
    to: 'const now = sol / WINDOW_SOLS;',
  },
  {
    name: 'threat is not capped',
    file: 'board/board.ts',
    from: 'terms.threat <= threat',
    to: 'terms.threat <= threat + 1',
  },
  {
    name: 'jobs are offered that nobody can do',
    file: 'board/board.ts',
    from: '(history & bitOf(needs)) !== 0',
    to: 'needs.length > 0',
  },
  {
    name: 'taken jobs stay on the board',
    file: 'board/board.ts',
    from: '!input.taken.includes(offer.id)',
    to: 'offer.id.length > 0',
  },
  { name: 'chances fill the board', file: 'board/board.ts', from: 'terms.opportunity === true ? [] :', to: '' },
  {
    name: 'a rolled back vocabulary leaves its words',
    file: 'cipher/vocabulary.ts',
    from: '!key.startsWith(`${id}/`)',
    to: 'key !== id',
  },
  {
    name: 'the voice repeats itself',
    file: 'cipher/speak.ts',
    from: '&& !lines.slice(-KEPT_LINES).includes(line)',
    to: '',
  },
  {
    name: 'the voice talks too much',
    file: 'cipher/speak.ts',
    from: 'words.length <= MAX_WORDS',
    to: 'words.length <= MAX_WORDS + 2',
  },
  { name: 'the ring grows', file: 'cipher/ring.ts', from: '...ring.slice(1 - MAX_RING)', to: '...ring' },
];
