/** Inks as red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** An ink from its six hexadecimal digits, `#RRGGBB`. */
export function ink(hex: string): Rgb {
  const of = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [of(1), of(3), of(5)];
}

/** The way from a to b, by a share. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** Each part of an ink times a factor. */
export function scaled(a: Rgb, by: number): Rgb {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** An ink as CSS writes it; whole numbers, so that equal inks are equal texts. */
export function css([red, green, blue]: Rgb, alpha = 1): string {
  const r = Math.round(red);
  const g = Math.round(green);
  const b = Math.round(blue);
  return alpha >= 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${Math.round(alpha * 1000) / 1000})`;
}

/** What the base is made of: albedo by material, before light. */
export const MATERIAL = {
  white: ink('#EFE7D6'),
  bone: ink('#DCCFB4'),
  grey: ink('#A9A091'),
  graphite: ink('#5B544D'),
  black: ink('#332D2A'),
  orange: ink('#D2582B'),
  teal: ink('#2F807A'),
  ochre: ink('#DDA23B'),
  blue: ink('#3E78A8'),
  regolith: ink('#B5643A'),
  regolithDark: ink('#99502D'),
  cell: ink('#26394F'),
  cellLight: ink('#324A66'),
  leaf: ink('#6E8B45'),
  leafLight: ink('#8FA85A'),
  ripe: ink('#C9A544'),
  soil: ink('#6A3B22'),
  glass: ink('#CFE0D8'),
  sinter: ink('#8E6A52'),
  sinterLight: ink('#A17C61'),
  rust: ink('#4A2A1A'),
  dust: ink('#C58657'),
} as const satisfies Readonly<Record<string, Rgb>>;

/** Light that comes from inside: windows, visors, crops under lamps. */
export const GLOW = {
  window: ink('#FFD58A'),
  bright: ink('#FFE9BE'),
  bay: ink('#F5B968'),
  crop: ink('#DCE79A'),
  beacon: ink('#FF6A3C'),
  eye: ink('#7FE0CF'),
} as const satisfies Readonly<Record<string, Rgb>>;
