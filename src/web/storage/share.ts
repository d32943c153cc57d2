/** Handing a file to another program by Web Share. */

/** Browsers let few kinds of files through; ours is read by its content, so the text's name does no harm. */
const DISGUISES = [
  { type: 'application/json', suffix: '' },
  { type: 'text/plain', suffix: '.txt' },
] as const;

/** The parts of a `Navigator` that are used. */
export type Sharer = Partial<Pick<Navigator, 'canShare' | 'share'>>;

/** The first file of ours that the browser would share; null when it shares none. */
export function sharedFile(bytes: Uint8Array<ArrayBuffer>, fileName: string, sharer: Sharer = navigator): File | null {
  for (const { type, suffix } of DISGUISES) {
    const file = new File([bytes], `${fileName}${suffix}`, { type });
    if (sharer.canShare?.({ files: [file] }) === true) return file;
  }
  return null;
}

/** Whether the browser shares files such as ours. */
export function canShare(sharer: Sharer = navigator): boolean {
  return sharedFile(new Uint8Array(), 'a.cartridge.json', sharer) !== null;
}

/** Shares a file. `cancelled`: the player chose nothing. */
export async function share(
  file: File,
  title: string,
  sharer: Sharer = navigator,
): Promise<'shared' | 'cancelled' | 'failed'> {
  try {
    await sharer.share?.({ files: [file], title });
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
