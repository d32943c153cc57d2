import { useEffect, useState } from 'react';

/** A label as a picture: its SVG came out of our own worker, and is shown as an image, in which nothing can run. */
export function LabelPicture({ svg, name = '' }: { readonly svg: string | null; readonly name?: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  if (svg === null || address === null) return <span className="label-picture" aria-hidden="true" />;
  return <img className="label-picture" src={address} alt={name} width={240} height={300} />;
}
