/** Sentences for the toast line. */
import { useApp, type Notice } from './store.ts';

let count = 0;

/** Shows a sentence, in place of the one before; for as long as `holds` says so, where that is given. */
export function say(tone: Notice['tone'], text: string, holds?: Notice['holds']): void {
  useApp.setState({ notice: { id: ++count, tone, text, ...(holds && { holds }) } });
}
