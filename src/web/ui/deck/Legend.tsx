import { Engraved } from '../parts/Engraved.tsx';
import { engrave } from '../parts/engraver.ts';

/** Words on the slot's display, engraved; a screen reader hears them as text. */
export function Legend({ text, height }: { readonly text: string; readonly height: number }) {
  const { width } = engrave(text);
  const wide = (width * height) / 7 + 4;
  return (
    <>
      <span className="sr">{text}</span>
      <svg className="dp-legend" viewBox={`-2 -2 ${wide} ${height + 4}`} style={{ maxWidth: wide }} aria-hidden="true">
        <Engraved text={text} height={height} stroke="currentColor" weight={1.05} />
      </svg>
    </>
  );
}
