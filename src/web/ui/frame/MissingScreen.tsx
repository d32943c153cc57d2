import { SCREEN } from '../textShell.ts';
import { Blank } from '../parts/Blank.tsx';

/** In place of a screen whose chunk can't be had: offline before it was kept, or after the site was renewed. */
export function MissingScreen() {
  return (
    <Blank title={SCREEN.missing} line={SCREEN.missingHint} drawing="link">
      <button type="button" className="key" onClick={() => location.reload()}>
        {SCREEN.reload}
      </button>
    </Blank>
  );
}
