/** The deck's own lines: fragments, no advice. At least two for every event, so that the voice has a choice. */
import type { EVENTS_OF_DECK } from './kinds.ts';
import type { Production, VoiceTables } from './vocabulary.ts';

/** The deck, as the owner of lines. No module's id can be it: those have no capital letters. */
const DECK = 'DECK';

const LINES: Readonly<Record<(typeof EVENTS_OF_DECK)[number], readonly string[]>> = {
  'cart:in': ['contacts clean. {weight}.', 'something new in the slot.', 'label read twice.'],
  'cart:out': ['slot cold again.', '{weight} gone.', 'an outline in the dust.'],
  'cart:reject': ['no name on it.', 'wrong teeth for this lock.'],
  'phase:begin': ['clock starts.', 'hands moving. {sound}.'],
  'phase:complete': ['one page turned.', '{sound}, then quiet.'],
  'phase:fault': ['a step missing.', 'counted again. short.'],
  'swap:prompt': ['the slot asks.', 'half a sentence, waiting.'],
  'contract:complete': ['ink dry.', 'ledger closed on it.'],
  'contract:suspended': ['folded, not finished.', 'kept warm.'],
  'contract:abandoned': ['left where it lay.', 'a name crossed out.'],
  'anomalous:removal': ['the deck remembers the removal.', 'pulled while the light was on.'],
  'anomalous:save': ['these marks are not ours.', 'a memory set aside.'],
  'anomalous:worker': ['someone left the room mid-word.', 'no pulse. then silence.'],
  'anomalous:storage': ['nowhere to put it down.', 'the drawer will not close.'],
  'anomalous:forced': ['closed without looking.', 'it went. unsigned.'],
};

const productions: readonly Production[] = Object.entries(LINES).flatMap(([on, lines]) =>
  lines.map((say, place) => ({ owner: DECK, on, weight: 3 - Math.min(2, place), say })),
);

/** The tables with no module's words in them. */
export const OWN_WORDS: VoiceTables = {
  productions,
  terms: new Map([
    [`${DECK}/weight`, ['a gram', 'three grams', 'a card’s weight']],
    [`${DECK}/sound`, ['a click', 'one fan', 'the relay']],
  ]),
  bias: new Map(),
};
