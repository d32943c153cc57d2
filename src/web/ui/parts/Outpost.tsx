/** The colony on the horizon, as a print: two barrels, a dome, a mast, an array, and windows that are lit after dusk. */
export function Outpost({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="outpost" transform={`translate(${x} ${y}) scale(1.5)`}>
      <path d="M-196 0l8-13h30l8 13zM-154 0l8-13h30l8 13zM-112 0l8-13h30l8 13z" />
      <path d="M-66 0v-6h10v6zM-62 -6c0-22 12-30 27-30s27 8 27 30zM-8 0v-8h8v8z" />
      <path d="M0 0v-15a11 11 0 0 1 11-11h44a11 11 0 0 1 11 11v15zM22-26v-5a12 9 0 0 1 24 0v5zM31-38h6v4h-6z" />
      <path d="M66 0v-6h16v6zM82 0v-18h12v18zM98 0v-30a4 4 0 0 1 8 0V0zM110 0v-25a4 4 0 0 1 8 0V0zM118-9h12v9h-12z" />
      <path d="M149 0l5-48 5 48zM146-50a9 9 0 0 1 15-6z" />
      <path d="M178 0v-3h-3v-4h4l4-6h14l5 6v4h-2v3h-4v-3h-12v3z" />
      <path className="outpost-lamps" d="M9-16h6v5H9zM21-16h6v5h-6zM33-16h6v5h-6zM45-16h6v5h-6zM56-16h4v5h-4z" />
      <path className="outpost-glow" d="M-58-6c0-18 10-26 23-26s23 8 23 26z" />
      <path className="outpost-frame" d="M-60-6c6-16 14-27 25-30 11 3 19 14 25 30M-58-20h46M-35-36v30" />
      <circle className="outpost-beacon" cx="154" cy="-52" r="2.2" />
    </g>
  );
}
