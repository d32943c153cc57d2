/**
 * What the colony, a file or the machinery says, in the language of the page. The core speaks English and knows no other;
 * another language comes with its tables, as a book of sentences.
 */

/** Finds a sentence in a book; one that is not in it stays as it is. `exactly`: as it stands, nothing put in. */
export type Book = (sentence: string, exactly: boolean) => string;

let book: Book | null = null;

/** From now on sentences are looked up in that book; null: they stay as they are. */
export function readFrom(next: Book | null): void {
  book = next;
}

/** A sentence of ours, in the language of the page. What is no sentence stays nothing. */
export function told<Said extends string | null>(sentence: Said): Said | string {
  return book === null || sentence === null ? sentence : book(sentence, false);
}

/** What a module prints on itself: of a shipped one in the language of the page, of a stranger’s as it stands. */
export function printedOn(text: string): string {
  return book === null ? text : book(text, true);
}
