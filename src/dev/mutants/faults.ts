/** Faults made by hand, one at a time: what a tired engineer could write in the deck. Each must make a test fail. */

export type Fault = {
  readonly name: string;
  /** File within `src/core/deck`. */
  readonly file: string;
  /** Text that occurs once in the file, and what it becomes. */
  readonly from: string;
  readonly to: string;
  /** Why no test can see it, if it does no harm. */
  readonly harmless?: string;
};

export const FAULTS: readonly Fault[] = [
  // The slot.
  { name: 'a stale read of a file is taken', file: 'slot/mount.ts', from: '|| slot.ticket !== event.ticket', to: '' },
  {
    name: 'an unknown capability is registered',
    file: 'slot/mount.ts',
    from: "else if (!isGranted(module.bit, module.tag, module.grants)) reject(turn, 'capability');",
    to: '',
  },
  {
    name: 'grants are not checked',
    file: 'capabilities.ts',
    from: 'known.grants.includes(grant)',
    to: 'grant !== known.tag',
  },
  {
    name: 'the history is replaced, not added to',
    file: 'slot/mount.ts',
    from: '(deck.history | bitOf(module.tag)) >>> 0',
    to: 'bitOf(module.tag)',
  },
  {
    name: 'the same module is exchanged for itself',
    file: 'slot/mount.ts',
    from: "return refuse('already-seated')",
    to: 'return null',
  },
  {
    name: 'words are not merged',
    file: 'slot/mount.ts',
    from: "emit(turn, { kind: 'merge-vocabulary', module });",
    to: '',
  },
  {
    name: 'words are not rolled back',
    file: 'slot/unmount.ts',
    from: "emit(turn, { kind: 'roll-back-vocabulary', module: slot.module.id });",
    to: '',
  },
  {
    name: 'the module stays in the colony',
    file: 'slot/unmount.ts',
    from: "emit(turn, { kind: 'remove-from-colony' });",
    to: '',
  },
  {
    name: 'the slot empties before the record is durable',
    file: 'slot/unmount.ts',
    from: "if (!event.ok) block(turn, 'deck');",
    to: '',
  },
  { name: 'the save is not written', file: 'slot/unmount.ts', from: 'else if (slot.hadSave) flushSave(turn);', to: '' },
  {
    name: 'a failed save is taken as written',
    file: 'slot/unmount.ts',
    from: 'if (event.ok) leave(turn);',
    to: 'if (event.ok || slot.hadSave) leave(turn);',
  },
  {
    name: 'no journal when a module leaves',
    file: 'slot/unmount.ts',
    from: '  writeJournal(turn);\n  const ticket = writeFlash(turn);',
    to: '  const ticket = writeFlash(turn);',
  },
  {
    name: 'retry forgets its ticket',
    file: 'slot/unmount.ts',
    from: 'blocked: false, ticket: writeFlash(turn)',
    to: 'blocked: false, ticket: slot.ticket - (writeFlash(turn) & 0)',
  },
  {
    name: 'a phase goes on after the pull',
    file: 'slot/unmount.ts',
    from: "emit(turn, { kind: 'stop-phase', started: contract.ticket });",
    to: '',
  },
  { name: 'the pull is not remembered', file: 'slot/unmount.ts', from: "note(turn, 'anomalous:removal');", to: '' },
  {
    name: 'a corrupt save is overwritten',
    file: 'slot/save.ts',
    from: "emit(turn, { kind: 'quarantine-save', module: slot.module.id });",
    to: '',
  },
  { name: 'a stale save is taken', file: 'slot/save.ts', from: '|| slot.ticket !== event.ticket', to: '' },
  {
    name: 'the first wish counts, not the last',
    file: 'slot/wish.ts',
    from: 'become(turn, { want: file });',
    to: 'become(turn, { want: turn.state.want ?? file });',
  },
  {
    name: 'a wish is kept for ever',
    file: 'slot/settle.ts',
    from: "if (want === 'empty' || slot.module.digest === want.digest) become(turn, { want: null });",
    to: '',
  },
  {
    name: 'a gesture while busy is acted on',
    file: 'slot/table.ts',
    from: "    ABSENT: 'mount',\n    REFUSED: 'mount',",
    to: "    ABSENT: 'mount',\n    HELD: 'mount',\n    REFUSED: 'mount',",
  },
  {
    name: 'hiding the page is not written down',
    file: 'slot/page.ts',
    from: 'become(turn, { hidden: true });\n  writeJournal(turn);',
    to: 'become(turn, { hidden: true });',
  },
  {
    name: 'tickets are given out twice',
    file: 'slot/turn.ts',
    from: 'const ticket = turn.state.ticket + 1;',
    to: 'const ticket = (turn.state.ticket + 1) % 50;',
  },
  {
    name: 'writes do not count up',
    file: 'slot/turn.ts',
    from: 'const rev = turn.state.deck.rev + 1;',
    to: 'const rev = turn.state.deck.rev;',
  },
  // Contracts.
  {
    name: 'accepted before it is durable',
    file: 'contracts/commit.ts',
    from: "become(turn, { contract: { phase: 'COMMIT', chain, purpose, next, ticket } });",
    to: "become(turn, { contract: { phase: 'COMMIT', chain, purpose, next, ticket } });\n  if (purpose === 'begin') emit(turn, { kind: 'accept-contract', contract: chain.id, terms: chain.terms });",
  },
  {
    name: 'a failed write is taken as durable',
    file: 'contracts/commit.ts',
    from: 'if (event.ok) succeed(turn);\n  else fail(turn);',
    to: 'succeed(turn);',
  },
  {
    name: 'a stale write ends a boundary',
    file: 'contracts/commit.ts',
    from: '|| contract.ticket !== event.ticket',
    to: '',
  },
  {
    name: 'a contract not taken off the shelf is held twice',
    file: 'contracts/commit.ts',
    from: "purpose === 'unshelve' ? { phase: 'NONE' } : { phase: 'RESUMABLE', chain }",
    to: "{ phase: 'RESUMABLE', chain }",
  },
  {
    name: 'a settled contract is offered and taken again',
    file: 'contracts/accept.ts',
    from: 'deck.settled.includes(offer.id) ||',
    to: '',
  },
  {
    name: 'a contract is taken for another colony',
    file: 'contracts/accept.ts',
    from: "if (offer.colony !== colony) return refuse('other-colony');",
    to: '',
  },
  {
    name: 'a full shelf drops the oldest',
    file: 'contracts/shelve.ts',
    from: "return refuse('shelf-full');",
    to: 'deck.suspended.shift();',
  },
  {
    name: 'a finished contract is suspended unpaid',
    file: 'contracts/shelve.ts',
    from: "if (isFinished(chain)) return refuse('unpaid');",
    to: '',
  },
  {
    name: 'a phase goes on after suspending',
    file: 'contracts/stop.ts',
    from: "emit(turn, { kind: 'stop-phase', started: contract.ticket });",
    to: '',
  },
  {
    name: 'the chain is stored together with the settlement',
    file: 'contracts/phase.ts',
    from: 'payOf(chain)), null);',
    to: 'payOf(chain)), chain);',
  },
  {
    name: 'paying again pays twice',
    file: 'contracts/resume.ts',
    from: 'settled(deck, chain, payOf(chain))',
    to: 'settled(settled(deck, chain, payOf(chain)), chain, payOf(chain))',
  },
  {
    name: 'a stale outcome counts',
    file: 'contracts/phase.ts',
    from: "const { contract, deck } = turn.state;\n  if (contract.phase !== 'RUNNING' || contract.ticket !== event.ticket) return null;",
    to: "const { contract, deck } = turn.state;\n  if (contract.phase !== 'RUNNING') return null;",
  },
  {
    name: 'a record under the wrong place',
    file: 'contracts/phase.ts',
    from: 'phase: chain.records.length,',
    to: 'phase: 0,',
  },
  { name: 'values of earlier phases are lost', file: 'contracts/phase.ts', from: '...chain.values,', to: '' },
  { name: 'faults are not counted', file: 'contracts/phase.ts', from: 'chain.faults + 1', to: 'chain.faults' },
  {
    name: 'the choice of one phase is that of the next',
    file: 'contracts/phase.ts',
    from: 'option: null,',
    to: 'option: chain.option,',
  },
  { name: 'a phase runs on any module', file: 'contracts/tryBegin.ts', from: '&& slot.module.tag === needs', to: '' },
  {
    name: 'a phase starts without a choice',
    file: 'contracts/tryBegin.ts',
    from: 'chain.option === null',
    to: 'chain.option === undefined',
  },
  {
    name: 'a phase starts before its save is open',
    file: 'contracts/tryBegin.ts',
    from: "if (slot.phase === 'REGISTERED' && phase.needs !== DECK_TAG) return openSave(turn, slot.module);",
    to: '',
  },
  {
    name: 'a phase starts in another colony',
    file: 'contracts/tryBegin.ts',
    from: 'chain.colony !== colony',
    to: 'colony === null',
  },
  {
    name: 'the journal does not know that a phase runs',
    file: 'contracts/tryBegin.ts',
    from: "become(turn, { contract: { phase: 'RUNNING', chain, ticket: 0 } });\n  writeJournal(turn);",
    to: '',
  },
  { name: 'hidden time counts', file: 'contracts/wait.ts', from: '|| hidden ||', to: '||' },
  { name: 'time can be put back', file: 'contracts/wait.ts', from: '|| !(ms > 0)', to: '' },
  { name: 'no offer after five minutes', file: 'contracts/wait.ts', from: 'if (leftMs > 0)', to: 'if (leftMs >= 0)' },
  { name: 'a phase outlives its colony', file: 'contracts/colony.ts', from: 'stopPhase(turn);', to: '' },
  {
    name: 'live contracts hold the colony',
    file: 'slot/state.ts',
    from: "(contract.chain.terms.clock ?? 'hold') === 'hold'",
    to: 'contract.chain !== null',
  },
  {
    name: 'buying is free',
    file: 'contracts/buy.ts',
    from: 'credits: deck.credits - PRICE[item]',
    to: 'credits: deck.credits',
  },
  // Money and durability.
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
