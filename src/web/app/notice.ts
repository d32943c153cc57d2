/** Sentences for the toast line. */
import { useApp, type Notice } from './store.ts';

let count = 0;

/** Shows a sentence, in place of the one before. */
export function say(tone: Notice['tone'], text: string): void {
  useApp.setState({ notice: { id: ++count, tone, text } });
}
