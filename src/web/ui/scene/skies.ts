/** The five lights in which the base is printed. Inks and strengths are those of the design guide. */
import type { View } from '../../../core/talk/view.ts';
import { ink, type Rgb } from './colour.ts';
import type { Vec } from './vector.ts';

export type SkyKey = View['sky'];

export type Sky = {
  /** Seven flat inks from the sun outward, and how far six of them reach, in pixels of a horizon 170 px high. */
  readonly bands: readonly string[];
  readonly radii: readonly number[];
  /** Breadth of the bands over their height. */
  readonly wide: number;
  /** Where the glow stands when the sun does not show: shares of the width and of the horizon's height. */
  readonly glow: readonly [x: number, y: number];
  readonly disc: string | null;
  readonly discRadius: number;
  readonly ridges: readonly [Rgb, Rgb, Rgb];
  /** Towards the light, when the sun does not say. */
  readonly light: Vec;
  readonly ambient: Rgb;
  readonly sun: Rgb;
  readonly haze: Rgb;
  /** Haze by metre of distance, and the most of it. */
  readonly hazePerM: number;
  readonly hazeMost: number;
  readonly ground: Rgb;
  readonly groundDark: Rgb;
  /** 0 by day, 1 at night. */
  readonly night: number;
  /** Whether dust flies. */
  readonly stormy: boolean;
  readonly stars: boolean;
  readonly shadow: Rgb;
  /** How much of the ground's ink a shadow takes. */
  readonly shadowShare: number;
};

const sky = (of: Omit<Sky, 'wide' | 'stars' | 'stormy' | 'night'> & Partial<Sky>): Sky => ({
  wide: 1.28,
  stars: false,
  stormy: false,
  night: 0,
  ...of,
});
const strip = (far: string, mid: string, near: string): Sky['ridges'] => [ink(far), ink(mid), ink(near)];

/** The lights by name. */
export const SKIES: Readonly<Record<SkyKey, Sky>> = {
  noon: sky({
    bands: ['#FFF6DF', '#FBE6BE', '#F3D3A0', '#E9C088', '#DDAD75', '#D09C66', '#C48E5A'],
    radii: [26, 62, 130, 240, 400, 640],
    glow: [0.17, 0.3],
    disc: '#FFFBEF',
    discRadius: 15,
    ridges: strip('#D8A676', '#C48757', '#AC6B41'),
    light: [-0.72, 0.22, 0.66],
    ambient: [0.5, 0.44, 0.4],
    sun: [0.66, 0.6, 0.5],
    haze: ink('#E2B78A'),
    hazePerM: 0.01,
    hazeMost: 0.4,
    ground: ink('#C47E50'),
    groundDark: ink('#AD673D'),
    shadow: [74, 26, 10],
    shadowShare: 0.5,
  }),
  sunset: sky({
    bands: ['#F4FAFB', '#CFE3E8', '#A9C9D4', '#8DAFBD', '#86999F', '#8F8B86', '#8C7869'],
    radii: [20, 52, 110, 210, 350, 560],
    glow: [0.3, 0.62],
    disc: '#FFFFFF',
    discRadius: 11,
    ridges: strip('#7F8A8E', '#66686A', '#4F4A49'),
    light: [-0.9, 0.3, 0.24],
    ambient: [0.45, 0.46, 0.51],
    sun: [0.4, 0.4, 0.42],
    haze: ink('#8E9FA6'),
    hazePerM: 0.016,
    hazeMost: 0.5,
    ground: ink('#8A5A45'),
    groundDark: ink('#704636'),
    night: 0.45,
    shadow: [24, 22, 30],
    shadowShare: 0.4,
  }),
  night: sky({
    bands: ['#3A2B24', '#33261F', '#2B201B', '#241B17', '#1E1714', '#191311', '#150F0E'],
    radii: [150, 200, 260, 320, 390, 470],
    wide: 5,
    glow: [0.55, 2],
    disc: null,
    discRadius: 0,
    ridges: strip('#2A1F1A', '#211813', '#19120F'),
    light: [0.2, 0.3, 0.9],
    ambient: [0.25, 0.215, 0.22],
    sun: [0.07, 0.08, 0.11],
    haze: ink('#2A1F1A'),
    hazePerM: 0.012,
    hazeMost: 0.5,
    ground: ink('#8A4E30'),
    groundDark: ink('#764023'),
    night: 1,
    stars: true,
    shadow: [0, 0, 0],
    shadowShare: 0.25,
  }),
  storm: sky({
    bands: ['#EAB483', '#E0A571', '#D49562', '#C88655', '#BB7849', '#AE6B3F', '#A26138'],
    radii: [60, 140, 240, 360, 520, 720],
    glow: [0.26, 0.24],
    disc: '#F6CFA0',
    discRadius: 12,
    ridges: strip('#BF7E4E', '#B47346', '#A5663C'),
    light: [-0.5, 0.3, 0.8],
    ambient: [0.6, 0.47, 0.36],
    sun: [0.22, 0.18, 0.13],
    haze: ink('#C28251'),
    hazePerM: 0.03,
    hazeMost: 0.86,
    ground: ink('#B5653A'),
    groundDark: ink('#A2562F'),
    night: 0.15,
    stormy: true,
    shadow: [74, 30, 10],
    shadowShare: 0.22,
  }),
  nightstorm: sky({
    bands: ['#54301E', '#4A2A1B', '#412518', '#382015', '#301B13', '#291711', '#23140F'],
    radii: [190, 250, 310, 370, 430, 500],
    wide: 5,
    glow: [0.42, 2.2],
    disc: null,
    discRadius: 0,
    ridges: strip('#3C2317', '#352015', '#2D1B12'),
    light: [0.3, 0.3, 0.9],
    ambient: [0.4, 0.305, 0.24],
    sun: [0.12, 0.09, 0.06],
    haze: ink('#452A1B'),
    hazePerM: 0.02,
    hazeMost: 0.8,
    ground: ink('#93532F'),
    groundDark: ink('#7C4526'),
    night: 1,
    stormy: true,
    shadow: [0, 0, 0],
    shadowShare: 0.22,
  }),
};
