/** The voice's tables: words and lines. A module's are merged under its id, and taken back by it, exactly. */
import type { CapabilityModule } from '../../cartridge/formats/capability.ts';

/** A line that may be said. `on` is the kind of event; the terms in it are looked up under the owner first. */
export type Production = { readonly owner: string; readonly on: string; readonly weight: number; readonly say: string };
type Bias = NonNullable<NonNullable<CapabilityModule['vocabulary']>['bias']>;

export type VoiceTables = {
  readonly productions: readonly Production[];
  /** Words by owner and term, "owner/term". */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  readonly bias: ReadonlyMap<string, Bias>;
};

/** The kind under which a module's own event is known: a module can't speak in the deck's name. */
export function kindOf(module: string, kind: string): string {
  return `${module}/${kind}`;
}

/** The tables with a module's words in them. Merging a module again replaces what it brought. */
export function mergeVocabulary(
  tables: VoiceTables,
  { id, vocabulary }: Pick<CapabilityModule, 'id' | 'vocabulary'>,
): VoiceTables {
  const { productions, terms, bias } = rollBackVocabulary(tables, id);
  const added = (vocabulary?.productions ?? []).map(({ on, weight, say }) => ({
    owner: id,
    on: kindOf(id, on),
    weight,
    say,
  }));
  const words = Object.entries(vocabulary?.terms ?? {}).map(([term, list]) => [kindOf(id, term), list] as const);
  return {
    productions: [...productions, ...added],
    terms: new Map([...terms, ...words]),
    bias: vocabulary?.bias === undefined ? bias : new Map([...bias, [id, vocabulary.bias]]),
  };
}

/** The tables without what a module brought: what they were before it was merged. */
export function rollBackVocabulary({ productions, terms, bias }: VoiceTables, id: string): VoiceTables {
  return {
    productions: productions.filter(({ owner }) => owner !== id),
    terms: new Map([...terms].filter(([key]) => !key.startsWith(`${id}/`))),
    bias: new Map([...bias].filter(([owner]) => owner !== id)),
  };
}
