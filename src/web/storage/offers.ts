/** What a player drops on the window or pastes into it. */

/** A thing that was handed over. `foreign`: something that can't be a cartridge, such as a link to elsewhere. */
export type Offer =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'foreign' };

/** The parts of a `DataTransfer` that are looked at. */
export type Handed = { readonly files: ArrayLike<File>; getData(format: string): string };

/** What the fragment of an address begins with when it holds a cartridge (FORMAT.md F13.6). */
const LINK = '#c=';

/** The first file wins; text counts when it looks like JSON, or like a link that holds a cartridge. */
export function offerOf(handed: Handed): Offer {
  const file = handed.files[0];
  if (file !== undefined) return { kind: 'file', file };
  const text = handed.getData('text/plain').trim();
  return text.startsWith('{') || text.includes(LINK) ? { kind: 'text', text } : { kind: 'foreign' };
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

/** The parts of a window that an address is read from. */
export type Addressed = {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState' | 'state'>;
};

/** The cartridge in the page's address, which it is removed from, so that a reload does not bring it again; null when there is none. */
export function linkOf({ location, history }: Addressed): Offer | null {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(LINK)) return null;
  history.replaceState(history.state, '', pathname + search);
  return { kind: 'text', text: hash };
}

/** Takes the link that opened the page, and those that are followed while it is open. Runs for the life of the page. */
export function watchLinks(onOffer: (offer: Offer) => void): void {
  const look = (): void => {
    const offer = linkOf(window);
    if (offer !== null) onOffer(offer);
  };
  addEventListener('hashchange', look);
  look();
}

/** Watches for pastes outside of text fields, which keep theirs. Runs for the life of the page. */
export function watchPastes(onOffer: (offer: Offer) => void): void {
  addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    const typing =
      target instanceof Element && target.closest('input, textarea, [contenteditable], [data-field]') !== null;
    if (typing || clipboardData === null) return;
    event.preventDefault();
    onOffer(offerOf(clipboardData));
  });
}
