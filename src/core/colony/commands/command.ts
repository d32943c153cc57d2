/** What a player may ask for. The log keeps every command, refused ones too. */
import { z } from '../../kernel/zod.ts';

const figure = z.number().min(-1e9).max(1e9);

export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-allocation'), heating: figure, isru: figure, greenhouse: figure }),
  z.strictObject({ kind: z.literal('set-ration'), ration: figure }),
]);
/** A wish. Its shape is checked where it enters; whether it can be granted is decided in `step`. */
export type Command = z.infer<typeof Command>;

/** A command and the tick whose computation it enters. */
export const Stamped = z.tuple([z.int().min(0).max(1e8), Command]);
export type Stamped = z.infer<typeof Stamped>;
