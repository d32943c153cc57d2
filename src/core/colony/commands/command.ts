/** What a player may ask for. The log keeps every command, refused ones too. */
import { z } from '../../kernel/zod.ts';
import { AgentTerms } from '../agentSchema.ts';
import { ContractTerms, ContractValue, MOST_PHASES, MOST_VALUES, SeatTerms } from '../baySchema.ts';
import { MOST_SOURCE, PROFILES } from '../mindSchema.ts';

const figure = z.number().min(-1e9).max(1e9);
/** Half a surrogate pair has no UTF-8: a log that held one could not be hashed. */
const whole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const text = (most: number) => z.string().max(most).refine(whole, 'a text holds half a character');
const word = text(40).min(1);
const id = z.int().min(0).max(1e8);
const contractId = ContractTerms.shape.id;

/** Every command with its fields. */
export const Command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-allocation'), heating: figure, isru: figure, greenhouse: figure }),
  z.strictObject({ kind: z.literal('set-ration'), ration: figure }),
  /** Shares of the spare hours; what is left is research. */
  z.strictObject({ kind: z.literal('set-labour'), repair: figure, building: figure }),
  /** Deadlines: 1 as they are, 3 three times as long, 0 none. */
  z.strictObject({ kind: z.literal('set-fuse'), fuse: figure }),
  /** Switches a module off or on again. */
  z.strictObject({ kind: z.literal('set-module'), id, on: z.boolean() }),
  z.strictObject({ kind: z.literal('build'), module: word }),
  /** Gives up a module under construction, by its place in the queue. */
  z.strictObject({ kind: z.literal('cancel-build'), place: id }),
  z.strictObject({ kind: z.literal('research'), tech: word }),
  z.strictObject({ kind: z.literal('protocol'), name: word }),
  /** Allocation and ration by hand for some sols; then what held before comes back. */
  z.strictObject({
    kind: z.literal('override'),
    sols: figure,
    heating: figure,
    isru: figure,
    greenhouse: figure,
    ration: figure,
  }),
  /** Ends a protocol or an override early. */
  z.strictObject({ kind: z.literal('end-protocol') }),
  /** Asks Earth for a ship, by the key of its cargo. */
  z.strictObject({ kind: z.literal('order-supply'), cargo: word }),
  /** Decides an open task, by its id. */
  z.strictObject({ kind: z.literal('answer-task'), task: id, choice: word }),
  /** Takes the next step of an override task, by the number of the step's button. */
  z.strictObject({ kind: z.literal('take-step'), task: id, step: id }),
  /**
   * Seats a governor's source, or switches the one that is there on or off. On (the default) it also takes back what a
   * hand has set. A source that does not compile is refused.
   */
  z.strictObject({
    kind: z.literal('set-governor'),
    source: text(MOST_SOURCE).exactOptional(),
    name: text(60).min(1).exactOptional(),
    profile: z.enum(PROFILES).exactOptional(),
    enabled: z.boolean().exactOptional(),
  }),
  /** Puts an agent in the governor's seat, whole; takes it out again. */
  z.strictObject({ kind: z.literal('seat-agent'), agent: AgentTerms }),
  z.strictObject({ kind: z.literal('unseat-agent') }),
  /** Programs that answer tasks; null leaves these to the player, what is left out stays. */
  z.strictObject({
    kind: z.literal('set-autopilot'),
    decision: text(MOST_SOURCE).nullable().exactOptional(),
    override: text(MOST_SOURCE).nullable().exactOptional(),
    enabled: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('set-reflex'), id: word, on: z.boolean() }),
  /** Puts a module into the bay, with its programs; takes it out. */
  z.strictObject({ kind: z.literal('seat-module'), module: SeatTerms }),
  z.strictObject({ kind: z.literal('remove-module') }),
  /** Takes a contract on, whole. */
  z.strictObject({ kind: z.literal('accept-contract'), contract: ContractTerms }),
  /** Begins the phase that is due (the first is 0). `chain` is what the phases before it have produced. */
  z.strictObject({
    kind: z.literal('start-phase'),
    contract: contractId,
    phase: z
      .int()
      .min(0)
      .max(MOST_PHASES - 1),
    option: word.nullable(),
    chain: z
      .record(ContractValue.shape.key, ContractValue.shape.value)
      .refine((chain) => Object.keys(chain).length <= MOST_VALUES, `at most ${MOST_VALUES} values`)
      .meta({ maxProperties: MOST_VALUES }),
  }),
  z.strictObject({ kind: z.literal('suspend-contract') }),
  z.strictObject({ kind: z.literal('resume-contract'), contract: contractId }),
  z.strictObject({ kind: z.literal('abandon-contract'), contract: contractId }),
]);
/** A wish. Its shape is checked where it enters; whether it can be granted is decided in `step`. */
export type Command = z.infer<typeof Command>;
/** One kind of command. */
export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** A command and the tick whose computation it enters. */
export const Stamped = z.tuple([z.int().min(0).max(1e8), Command]);
export type Stamped = z.infer<typeof Stamped>;
