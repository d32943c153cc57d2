/** A host that writes down what it was told to do, for stories of contracts. */
import { LawfulHost } from './laws.test-support.ts';
import { FILES, offerOf } from './modules.test-support.ts';
import type { Effect } from './slot/effects.ts';
import type { DeckEvent } from './slot/events.ts';
import { transition } from './slot/transition.ts';

export class Noting extends LawfulHost {
  done: Effect[] = [];
  constructor() {
    super();
    const { watch } = this;
    this.watch = (before, event, effects) => {
      watch(before, event, effects);
      this.done.push(...effects);
    };
  }
  kinds(): string[] {
    return this.done.map(({ kind }) => kind);
  }
  prompts(): unknown[] {
    return this.done.flatMap((effect) => (effect.kind === 'prompt' ? [effect.prompt] : []));
  }
  insert(file = FILES[0]?.file): void {
    if (file !== undefined) this.send({ kind: 'insert', file });
    this.drain();
  }
  accept(needs: readonly string[], id = 'job/1', shape = {}): void {
    this.send({ kind: 'accept', offer: offerOf({ needs, ...shape }, id, 'colony-a') });
    this.drain();
  }
  refusalOf(event: DeckEvent): string | null {
    const step = transition(this.state, event);
    return step.ok ? null : step.error.kind;
  }
}
