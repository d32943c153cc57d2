/** Faults of the slot. */
import type { Fault } from './fault.ts';

export const SLOT_FAULTS: readonly Fault[] = [
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
    from: "if (!event.ok) block(turn, 'deck');\n  else if",
    to: 'if',
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
];
