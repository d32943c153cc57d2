/** What this device keeps, as the settings handle it: counted, exported, deleted with a way back. */
import { belongings, clearDevice, filesOf, putBackAll, usage, type Belongings, type Usage } from '../storage/device.ts';
import { zipOf } from '../storage/zip.ts';
import type { Seats } from './seats.ts';
import { useApp } from './store.ts';

export type Device = {
  usage(): Promise<Usage & { readonly records: number | null }>;
  /** Downloads all of it as one ZIP; null, or why not. */
  exportAll(): Promise<string | null>;
  /** Deletes all of it. Until the page closes `putBack` has it; null, or why not. */
  deleteAll(): Promise<string | null>;
  putBack(): Promise<string | null>;
};

type Parts = {
  readonly seats: Pick<Seats, 'offer'>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
};

/** The device of this page. */
export function createDevice({ seats, download }: Parts): Device {
  let gone: Belongings | null = null;

  /** What the title offers is read again. */
  async function offerAgain(): Promise<void> {
    if (useApp.getState().card === null) await seats.offer();
  }

  return {
    async usage() {
      const [used, found] = await Promise.all([usage(), belongings()]);
      return { ...used, records: found.ok ? found.value.records.length : null };
    },
    async exportAll() {
      const found = await belongings();
      if (!found.ok) return found.error;
      download(zipOf(filesOf(found.value)), 'marsdeck-device.zip', 'application/zip');
      return null;
    },
    async deleteAll() {
      const found = await belongings();
      if (!found.ok) return found.error;
      const cleared = await clearDevice();
      if (!cleared.ok) return cleared.error;
      gone = found.value;
      useApp.setState(({ saved }) => ({ deleted: true, saved: { ...saved, deviceSol: null } }));
      await offerAgain();
      return null;
    },
    async putBack() {
      if (gone === null) return null;
      const put = await putBackAll(gone);
      if (!put.ok) return put.error;
      gone = null;
      useApp.setState({ deleted: false });
      await offerAgain();
      return null;
    },
  };
}
