/** Opening a cartridge by hand, and whatever else is handed to the window. */
import { pickFile } from '../storage/files.ts';
import type { Offer } from '../storage/offers.ts';
import type { Deck } from './face.ts';
import { say } from './notice.ts';
import { useApp } from './store.ts';
import { NOTICES } from './words.ts';

/** Opens the file picker and inserts what is picked. To be called from a key press or a click. */
export async function openCartridge(deck: Deck): Promise<void> {
  const file = await pickFile();
  if (file === null) return;
  await openHere(deck, file);
}

/** Where a person is decides what a file is opened for: to be looked into, as a system, or as a colony. */
function openHere(deck: Deck, file: File): Promise<unknown> {
  if (inspecting()) return deck.inspector.openFile(file);
  return useApp.getState().panel === 'terminal' ? deck.terminal.openFile(file) : deck.insertFile(file);
}

/** On the inspector's screen a file is looked into, and not inserted. */
function inspecting(): boolean {
  return useApp.getState().panel === 'inspect';
}

/** On the timeline of a colony a file is laid beside it. */
function comparing(): boolean {
  const { panel, card } = useApp.getState();
  return panel === 'timeline' && card !== null;
}

/** Inserts what was dropped, pasted or in the page's address, or says why not. */
export async function takeOffer(deck: Deck, offer: Offer, how: 'dropped' | 'pasted' | 'linked'): Promise<void> {
  // On the timeline a second run is laid beside the one in the bay, and touches nothing.
  if (how !== 'linked' && offer.kind !== 'foreign' && comparing()) {
    const { dropBeside } = await import('./timeline/beside.ts');
    return dropBeside(offer.kind === 'file' ? offer.file : offer.text);
  }
  switch (offer.kind) {
    case 'file':
      if (deck.bay.awaitsEvidence()) await deck.bay.evidenceFile(offer.file);
      else await openHere(deck, offer.file);
      return;
    case 'text': {
      const bytes = new TextEncoder().encode(offer.text);
      // A link says that it is to be opened; what is dropped on the inspector is to be looked into.
      if (how === 'linked') await deck.insert(bytes, 'the link');
      else if (inspecting()) await deck.inspector.open(bytes, `${how} text`);
      else await deck.insert(bytes, `${how} text`);
      return;
    }
    case 'foreign':
      return say('alarm', NOTICES.foreign);
  }
}
