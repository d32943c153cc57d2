/** Our own SVG as a PNG, drawn by the browser. */

/** The picture's bytes; null where the browser draws none. Never rejects. */
export async function drawn(svg: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
  } catch {
    // A canvas that is too large for the device, or one that it may not read.
    return null;
  }
}
