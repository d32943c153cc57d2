import { missionTitle, solLabel } from '../sentences.ts';
import { Engraved } from './Engraved.tsx';

const PAPER = '#F4DFBC';
const INK = '#2C1710';
const MOST_LETTERS = 24;

/** A cartridge with its printed label. The picture is the mission's; the bars are read off the run's id. */
export function Cartridge({
  mission,
  id,
  sol,
}: {
  readonly mission: string;
  readonly id: string;
  readonly sol: number | null;
}) {
  const title = missionTitle(mission).slice(0, MOST_LETTERS);
  return (
    <div className="cart">
      <svg className="cart-label" viewBox="0 0 240 300" aria-hidden="true">
        <path fill={PAPER} d="M0 0h240v300h-240z" />
        <Landing />
        <path fill="#A5301D" d="M0 200h80v6H0z" />
        <path fill="#E2702F" d="M80 200h80v6H80z" />
        <path fill={INK} d="M160 200h80v6h-80z" />
        <Engraved text={title} x={12} y={217} height={16} most={216} stroke={INK} weight={1.25} />
        <path fill={INK} d={barsOf(id)} />
        {sol !== null && <Engraved text={solLabel(sol)} x={12} y={279} height={8.4} stroke={INK} weight={1.1} />}
      </svg>
    </div>
  );
}

/** The picture of Ares I: a sun with rings, two ridges, and a line that ends in a lander. */
function Landing() {
  return (
    <svg width="240" height="200" overflow="hidden">
      <path fill="#EFB45F" d="M0 0h240v200h-240z" />
      <circle cx="91" cy="107" r="91" fill="#E2702F" />
      <circle cx="91" cy="107" r="71" fill="#EFB45F" />
      <circle cx="91" cy="107" r="51" fill="#E2702F" />
      <circle cx="91" cy="107" r="37" fill={PAPER} />
      <circle cx="91" cy="107" r="28" fill="#A5301D" />
      <path fill="#A5301D" d="M-4 204L-4 111L29 119L73 135L97 112L119 114L144 129L180 119L216 124L246 109L250 204Z" />
      <path fill="#5C1C16" d="M-4 204L-4 143L42 156L72 154L101 143L139 155L170 159L199 148L233 137L250 204Z" />
      <path fill={INK} d="M0 176h240v30h-240z" />
      <path d="M169 0V150" fill="none" stroke={INK} strokeWidth="2.4" />
      <path fill={PAPER} d="M160 168L169 146L178 168Z" />
      <path d="M156 176L162 164M182 176L176 164" fill="none" stroke={PAPER} strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

/** Thirty-two bars, so that two labels can be told apart by eye. */
function barsOf(id: string): string {
  let bars = '';
  for (let i = 0; i < 32; i++) {
    const code = id.charCodeAt(i % Math.max(1, id.length)) || 0;
    const height = 2 + 1.4 * (Math.imul(code + i * 7, 2_654_435_761) >>> 28);
    bars += `M${12 + i * 5.1} 269h3.4v-${Math.round(height * 10) / 10}h-3.4z`;
  }
  return bars;
}
