/** Opening a cartridge by hand, and whatever else is handed to the window. */
import { pickFile } from '../storage/files.ts';
import type { Offer } from '../storage/offers.ts';
import type { Deck } from './face.ts';
import { say } from './notice.ts';

/** Opens the file picker and inserts what is picked. To be called from a key press or a click. */
export async function openCartridge(deck: Deck): Promise<void> {
  const file = await pickFile();
  if (file !== null) await deck.insertFile(file);
}

/** Inserts what was dropped, pasted or in the page's address, or says why not. */
export async function takeOffer(deck: Deck, offer: Offer, how: 'dropped' | 'pasted' | 'linked'): Promise<void> {
  switch (offer.kind) {
    case 'file':
      if (deck.bay.awaitsEvidence()) await deck.bay.evidenceFile(offer.file);
      else await deck.insertFile(offer.file);
      return;
    case 'text':
      await deck.insert(new TextEncoder().encode(offer.text), how === 'linked' ? 'the link' : `${how} text`);
      return;
    case 'foreign':
      return say('alarm', `What was ${how} is neither a file nor the text of a cartridge.`);
  }
}
