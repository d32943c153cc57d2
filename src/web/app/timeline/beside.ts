/** Cartridges that are laid beside the run on the timeline: picked, or dropped there. */
import { download, pickFile, readFile } from '../../storage/files.ts';
import { fileNameOf } from '../fileName.ts';
import type { Merged } from '../../../core/talk/past.ts';
import { say } from '../notice.ts';
import { NOTICES } from '../words.ts';
import { openBeside, setPast } from './past.ts';

/** Reads a file and puts it beside. */
async function fileBeside(file: File): Promise<void> {
  const read = await readFile(file);
  if (read.ok) await openBeside(read.value);
  else setPast({ problem: read.error.message });
}

/** Lets the player pick a file. To be called from a key press or a click. */
export async function pickBeside(): Promise<void> {
  const file = await pickFile();
  if (file !== null) await fileBeside(file);
}

/** Takes what was dropped or pasted on the timeline. */
export async function dropBeside(offered: File | string): Promise<void> {
  await (typeof offered === 'string' ? openBeside(new TextEncoder().encode(offered)) : fileBeside(offered));
}

/** Downloads what was merged, and says so. */
export function saveMerged({ bytes, card }: Merged): void {
  download(bytes, fileNameOf(card));
  say('info', NOTICES.merged(Math.ceil(bytes.byteLength / 1000), fileNameOf(card)));
}
