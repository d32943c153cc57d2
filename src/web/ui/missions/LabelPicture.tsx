type Props = { readonly svg: string | null; readonly name?: string };

/** A label as a picture: its SVG came out of our own worker, and is shown as an image, in which nothing can run. */
export function LabelPicture({ svg, name = '' }: Props) {
  if (svg === null) return <span className="label-picture" aria-hidden="true" />;
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return <img className="label-picture" src={address} alt={name} width={240} height={300} />;
}
