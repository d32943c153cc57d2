/** What a module of ours is written as; the rest of its file is the same for all, or follows from this. */
import type { CapabilityModule } from '../../core/cartridge/formats/capability.ts';

export type ModuleSource = Required<
  Pick<
    CapabilityModule,
    'id' | 'name' | 'description' | 'publisher' | 'label' | 'capability' | 'vocabulary' | 'contracts' | 'programs'
  >
>;

/** Choices that several phases of one kind offer. */
export const SURVEY_WAYS = [
  { id: 'slow', label: 'Walk every line' },
  { id: 'fast', label: 'Sample and go' },
];
export const TRAVERSE_WAYS = [
  { id: 'steady', label: 'Keep to the route' },
  { id: 'push', label: 'Push on through dusk' },
];
export const PRINT_WAYS = [
  { id: 'steady', label: 'Run to spec' },
  { id: 'rush', label: 'Overdrive' },
];
export const SKY_WAYS = [
  { id: 'clear', label: 'Clear: below 0.6' },
  { id: 'hazy', label: 'Hazy: 0.4 to 1' },
  { id: 'storm', label: 'Storm: 0.8 and above' },
];
