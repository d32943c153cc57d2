import type { View } from '../../../core/talk/view.ts';

/** The tick that a View shows; -1 before the first. */
export const tickOf = (view: View | null): number => view?.card.tick ?? -1;
