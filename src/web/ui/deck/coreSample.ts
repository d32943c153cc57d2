/** The picture of a module's label: strata and a core sample, drawn from its digest as `label-art.md` has it. */

/** Paper, ink, and four screen inks. */
const INKS: readonly (readonly [string, string, string, string, string, string])[] = [
  ['#F3E4C5', '#2B1A12', '#D0512B', '#E6A03F', '#F2CA7E', '#7A2C1C'],
  ['#EAE4D3', '#14242C', '#2D6C85', '#93BCC5', '#DB8C48', '#1E4557'],
  ['#F0E4CA', '#1D2422', '#1F6B62', '#E3B34A', '#B6452A', '#8FB29A'],
  ['#F4DFBC', '#2C1710', '#A5301D', '#E2702F', '#EFB45F', '#5C1C16'],
  ['#F1E7D0', '#20251A', '#5C6D34', '#C9B04A', '#CB5A2C', '#A3B27A'],
  ['#ECEADF', '#1A2A31', '#4F8291', '#E2713A', '#BCD2D0', '#2A4B5B'],
  ['#2B1F1A', '#F2E1C3', '#E2A23A', '#C94B2B', '#8A7358', '#F2E1C3'],
  ['#EAD5B2', '#241A16', '#C25B32', '#2F6468', '#E9AC52', '#7F9994'],
  ['#14242C', '#F2E5C8', '#DA7230', '#3F8189', '#EBC368', '#94B7B4'],
  ['#F6EAD1', '#2C1C13', '#D19C2C', '#B43F24', '#8A5C26', '#EFC97A'],
  ['#E9E3D4', '#1E211F', '#2B2F2C', '#D4552C', '#B8B1A0', '#77756A'],
  ['#F5E6CB', '#1F2A2A', '#DE7A38', '#17595B', '#F0C26A', '#6FA59C'],
];

export type Block = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly fill: string;
};

export type CoreSample = {
  readonly paper: string;
  readonly ink: string;
  readonly stripe: readonly [string, string];
  readonly disc: { readonly x: number; readonly fill: string };
  /** Bottom first, in a square of 240. */
  readonly blocks: readonly Block[];
};

const GROUND_Y = 54;
const BOTTOM_Y = 204;

/** The picture of a digest of 64 hex digits. */
export function coreSample(digest: string): CoreSample {
  const byte = (at: number): number => Number.parseInt(digest.slice(2 * at, 2 * at + 2), 16) || 0;
  const set = INKS[byte(20) % INKS.length] ?? INKS[0];
  const [paper, ink, a, c, d, e] = set ?? ['#fff', '#000', '#000', '#000', '#fff', '#000'];
  const inks = [a, e, c, paper, a, ink];
  const blocks: Block[] = [
    { x: 0, y: 0, w: 240, h: 240, fill: d },
    { x: 0, y: 0, w: 240, h: GROUND_Y, fill: c },
  ];
  const layers: { readonly y: number; readonly h: number }[] = [];
  for (let y = GROUND_Y; y < BOTTOM_Y; y += layers.at(-1)?.h ?? BOTTOM_Y)
    layers.push({ y, h: 12 + (byte(layers.length + 6) % 22) });
  for (const [i, { y, h }] of layers.entries())
    blocks.push({ x: 0, y, w: 240, h: h + 0.4, fill: inks[i % 3 === 0 ? 0 : (byte(i) % 3) + (i & 1)] ?? a });
  const x = 132 + (byte(22) % 44);
  blocks.push({ x: x - 17, y: 18, w: 34, h: 190, fill: paper }, { x: x - 11, y: 18, w: 22, h: 190, fill: ink });
  for (const [i, { y, h }] of layers.entries())
    blocks.push({ x: x - 11, y: y + 2, w: 22, h: h - 4, fill: inks[(i * 2 + 1) % 5] ?? a });
  blocks.push({ x: x - 26, y: 12, w: 52, h: 10, fill: ink });
  return { paper, ink, stripe: [a, c], disc: { x: 52 + (byte(21) % 40), fill: paper }, blocks };
}
