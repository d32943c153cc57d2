/** What a player drops on the window or pastes into it. */

/** A thing that was handed over. `foreign`: something that can't be a cartridge, such as a link or a picture of a page. */
export type Offer =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'foreign' };

/** The parts of a `DataTransfer` that are looked at. */
export type Handed = { readonly files: ArrayLike<File>; getData(format: string): string };

/** The first file wins; text counts when it looks like JSON. */
export function offerOf(handed: Handed): Offer {
  const file = handed.files[0];
  if (file !== undefined) return { kind: 'file', file };
  const text = handed.getData('text/plain').trim();
  return text.startsWith('{') ? { kind: 'text', text } : { kind: 'foreign' };
}

/**
 * Watches the whole window for drops. Nothing that is dropped ever makes the browser leave the page, whether it is
 * ours or not. Runs for the life of the page.
 */
export function watchDrops(onOffer: (offer: Offer) => void, onDragging: (dragging: boolean) => void): void {
  addEventListener('dragenter', (event) => event.preventDefault());
  addEventListener('dragover', (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    onDragging(true);
  });
  addEventListener('dragleave', (event) => {
    // Leaving one element enters another; leaving the window enters none.
    if (event.relatedTarget === null) onDragging(false);
  });
  addEventListener('dragend', () => onDragging(false));
  addEventListener('drop', (event) => {
    event.preventDefault();
    onDragging(false);
    if (event.dataTransfer !== null) onOffer(offerOf(event.dataTransfer));
  });
}

/** Watches for pastes outside of text fields, which keep theirs. Runs for the life of the page. */
export function watchPastes(onOffer: (offer: Offer) => void): void {
  addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    const typing = target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
    if (typing || clipboardData === null) return;
    event.preventDefault();
    onOffer(offerOf(clipboardData));
  });
}
