/** What a type of event or hazard is to a colony. */
import type { FrameEvent, FrameHazard } from '../../mars/frameEvents.ts';
import type { Active } from '../schema.ts';
import type { Arrival } from './arrival.ts';

/** What lasts for sols. */
type Lasting = {
  /** Acts on the conditions of each of its sols, the first included. */
  readonly lasts?: (sol: Arrival, one: Active) => void;
  /** Changes it from a sol to the next. */
  readonly ages?: (one: Active) => void;
  /** What is said when it is over; nothing where it is over with its sol. */
  readonly over?: string;
};

/** An event begins with a frame and goes on by itself. */
export type EventRule = Lasting & {
  /** What is said when it begins and the ledger has no words for it: a sentence. */
  readonly begun: string;
  /** Acts once, before it first lasts. */
  readonly begins?: (sol: Arrival, event: FrameEvent) => void;
};

/** A hazard acts on the sol of its frame; what it leaves behind may last. */
export type HazardRule = Lasting & {
  readonly acts: (sol: Arrival, hazard: FrameHazard) => void;
};
