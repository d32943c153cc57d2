/** What a handler's source mentions: what it defines, reads of earlier phases, asks for, hands on and says. */
import { type Form, Group, Literal, Name } from '../../../lispy/form.ts';
import { formsOf } from '../../../lispy/program.ts';

export type Mentions = {
  readonly defines: readonly string[];
  /** Values of earlier phases that it can't do without: those read with a default are left out. */
  readonly reads: readonly string[];
  /** Resources, without their `d-`. */
  readonly asks: readonly string[];
  /** Values for later phases. */
  readonly hands: readonly string[];
  /** Words of `say`: those that stand there as they are. */
  readonly says: readonly string[];
};

const GETS: ReadonlySet<string> = new Set(['get', 'json-get', 'dict-get', 'dict-ref']);
const MAKES: ReadonlySet<string> = new Set(['make-dict', 'dict']);

/** Reads a source; what can't be read mentions nothing. */
export function mentionsOf(source: string): Mentions {
  const found = {
    defines: new Set<string>(),
    reads: new Set<string>(),
    asks: new Set<string>(),
    hands: new Set<string>(),
    says: new Set<string>(),
  };
  const forms = formsOf(source);
  const visit = (form: Form): void => {
    if (!(form instanceof Group)) return;
    const [head, second, third] = form.items;
    const name = head instanceof Name ? head.name : '';
    if (name === 'define' && second instanceof Group && second.items[0] instanceof Name)
      found.defines.add(second.items[0].name);
    if (name === 'define' && second instanceof Name) found.defines.add(second.name);
    const key = textOf(third);
    if (GETS.has(name) && key?.startsWith('k-') === true && form.items.length === READ_PARTS) found.reads.add(key);
    if (MAKES.has(name)) for (let i = 1; i < form.items.length; i += 2) entry(textOf(form.items[i]), form.items[i + 1]);
    for (const item of form.items) visit(item);
  };
  const entry = (key: string | null, value: Form | undefined): void => {
    if (key === null) return;
    if (key.startsWith('d-')) found.asks.add(key.slice('d-'.length));
    if (key.startsWith('k-')) found.hands.add(key);
    if (key === 'say') for (const word of wordsIn(value)) found.says.add(word);
  };
  if (forms.ok) for (const form of forms.value) visit(form);
  const list = (set: ReadonlySet<string>): readonly string[] => [...set].sort((a, b) => (a < b ? -1 : 1));
  return {
    defines: list(found.defines),
    reads: list(found.reads),
    asks: list(found.asks),
    hands: list(found.hands),
    says: list(found.says),
  };
}

/** `(get c "k-x")`; a fourth part is a default. */
const READ_PARTS = 3;

function textOf(form: Form | undefined): string | null {
  return form instanceof Literal && typeof form.value === 'string' ? form.value : null;
}

/** What a form may come to: itself, or the branches of an `if`. */
function wordsIn(form: Form | undefined): string[] {
  const word = textOf(form);
  if (word !== null) return [word];
  if (!(form instanceof Group)) return [];
  const [head, , ...branches] = form.items;
  return head instanceof Name && head.name === 'if' ? branches.flatMap(wordsIn) : [];
}
