/** A share of 1 as a bar. The figure stands beside it. */
export function ShareBar({ share, low = false }: { readonly share: number; readonly low?: boolean }) {
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <span className={low ? 'bar is-low' : 'bar'} aria-hidden="true">
      <i style={{ width }} />
    </span>
  );
}
