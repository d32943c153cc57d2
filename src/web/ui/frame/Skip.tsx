import { NAV } from '../textShell.ts';

/** The first thing that Tab reaches: past the rail, to what is shown. */
export function Skip() {
  return (
    <button type="button" className="key skip" onClick={() => document.querySelector('main')?.focus()}>
      {NAV.skip}
    </button>
  );
}
