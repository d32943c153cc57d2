import type { ReactNode } from 'react';

/** Drawings for where there is nothing: 240 by 120, in the ink of the page. */
const DRAWINGS = {
  slot: (
    <>
      <path d="M70 8h100v70H70z" strokeDasharray="6 5" />
      <path d="M52 78h136v14H52z" fill="currentColor" />
    </>
  ),
  tape: (
    <>
      <path d="M60 24h120v14H60z" fill="currentColor" />
      <path d="M72 38v52q12 8 24 0t24 0 24 0 24 0V38" />
    </>
  ),
  steps: (
    <>
      <path d="M50 100h140M62 100V68h38v32M100 100V46h40v54M140 100V78h38v22" />
      <circle cx="120" cy="26" r="12" strokeDasharray="5 4" />
    </>
  ),
  link: (
    <>
      <circle cx="66" cy="56" r="26" />
      <path d="M40 56h52M66 30c-14 14-14 38 0 52M66 30c14 14 14 38 0 52" />
      <path d="M100 56h34" strokeDasharray="6 5" />
      <path d="M144 36l18 40" strokeWidth="5" />
      <path d="M172 56h26" strokeDasharray="6 5" />
    </>
  ),
  board: (
    <>
      <path d="M64 14h112v88H64z" />
      <path d="M78 28h38v26H78zM124 28h38v26h-38zM78 64h38v26H78z" strokeDasharray="5 4" />
    </>
  ),
  seat: (
    <>
      <path d="M72 10h96v66H72z" strokeDasharray="6 5" />
      <path d="M108 26c-10 11-10 23 0 34M132 26c10 11 10 23 0 34" />
      <path d="M60 84h120v12H60z" fill="currentColor" />
    </>
  ),
} as const;

type Props = {
  readonly title: string;
  readonly line: string;
  readonly drawing: keyof typeof DRAWINGS;
  /** At most one key. */
  readonly children?: ReactNode;
};

/** Where there is nothing: a drawing, a heading, one line, and perhaps the key that helps. */
export function Blank({ title, line, drawing, children }: Props) {
  return (
    <div className="blank-plate">
      <svg viewBox="0 0 240 110" aria-hidden="true">
        {DRAWINGS[drawing]}
      </svg>
      <h2>{title}</h2>
      <p>{line}</p>
      {children}
    </div>
  );
}
