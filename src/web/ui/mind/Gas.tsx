import { useApp } from '../../app/store.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { GOVERNOR } from '../textMind.ts';

/** How much of its budget a run has used. */
export function Gas({ title, gas }: { readonly title: string; readonly gas: number }) {
  const most = useApp((state) => state.catalogue?.programs.gas ?? 0);
  const share = most > 0 ? gas / most : 0;
  return (
    <div className="gas">
      <p>
        <b>{title}</b>
        <span className="num">{GOVERNOR.gasText(gas, most)}</span>
      </p>
      <ShareBar share={share} low={share > 0.8} />
    </div>
  );
}
