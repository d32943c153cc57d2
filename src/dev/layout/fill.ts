/** TypeScript that gives the plant its figures out of a list: by name, since a field found by a variable takes far longer. */
import type { ObjectNode } from './node.ts';

/** The order of the list, and the function that takes from it. Throws unless the part holds numbers alone. */
export function fillerText({ fields, type }: ObjectNode): string {
  for (const [key, field] of fields) if (field.kind !== 'number') throw new Error(`${key} is no number`);
  const keys = fields.map(([key]) => `  '${key}',`);
  const takes = fields.map(([key], place) => `  plant.${key} = from[${place}] as number;`);
  return `/** The figures of a plant, in the schema's order. */
export const FIGURES = [
${keys.join('\n')}
] as const satisfies readonly (keyof ${type})[];

/** Gives a plant its figures, in the order of FIGURES. */
export function fillPlant(plant: ${type}, from: Float64Array): void {
${takes.join('\n')}
}
`;
}
