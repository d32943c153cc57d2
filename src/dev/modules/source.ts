/** What a module of ours is written as; the rest of its file is the same for all, or follows from this. */
import type { CapabilityModule } from '../../core/cartridge/formats/capability.ts';

export type ModuleSource = Required<
  Pick<
    CapabilityModule,
    'id' | 'name' | 'description' | 'publisher' | 'label' | 'capability' | 'vocabulary' | 'contracts' | 'programs'
  >
>;

/** Choices that several phases of one kind offer. */
const SURVEY_WAYS = [
  { id: 'slow', label: 'Walk every line' },
  { id: 'fast', label: 'Sample and go' },
];
/** The survey that leads to water and to ore. */
export const SURVEY_PHASE: ModuleSource['contracts'][number]['phases'][number] = {
  needs: 'PROSPECTOR',
  verb: 'SURVEY',
  title: 'Ground survey',
  sols: 3,
  program: 'survey',
  limits: { power: 3 },
  cost: { power: 6 },
  options: SURVEY_WAYS,
};
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
