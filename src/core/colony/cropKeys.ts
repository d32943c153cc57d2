/** Keys of the crops that can be sown; `crops.ts` has what each does. Written into files: none may be renamed. */
export const CROPS = ['wheat', 'potato', 'sweetPotato', 'soybean', 'peanut', 'lettuce', 'tomato'] as const;
export type CropKey = (typeof CROPS)[number];
