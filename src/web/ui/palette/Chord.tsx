/** Keys as they are printed on caps. */
export function Chord({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="chord">
      {keys.map((chord) => (
        <span key={chord}>
          {chord.split(/[ +]/).map((key) => (
            <kbd key={key} className="num">
              {key === 'Escape' ? 'Esc' : key}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
