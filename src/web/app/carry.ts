/** The colony as something else that carries it: a link to be sent, or its label as a picture with the file in it. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Outcome } from './face.ts';
import { fileNameOf } from './fileName.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { NOTICES } from './words.ts';

export type Carriers = {
  /** Copies an address that holds the colony. To be called from a key press or a click. */
  copyLink(): Promise<Outcome<{ readonly address: string }>>;
  /** Downloads `{mission}-sol{N}-{id}.cartridge.png`. */
  savePicture(): Promise<Outcome<{ readonly fileName: string; readonly bytes: number }>>;
};

/** What they are made with. */
export type CarryTools = {
  readonly sim: Pick<Sim, 'encode' | 'carry'>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  /** Puts a text on the clipboard; rejects where it may not. */
  readonly copy: (text: string) => Promise<void>;
  /** An SVG as the bytes of a PNG; null where it could not be drawn. */
  readonly paint: (svg: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Where this page is, without what stands behind its path. */
  readonly here: () => string;
};

/** Carriers of the seated colony. Every refusal is also said. */
export function createCarriers({ sim, download, copy, paint, here }: CarryTools): Carriers {
  return {
    async copyLink() {
      const encoded = await sim.encode('file');
      if (!encoded.ok) return refused(encoded.error);
      const made = await sim.carry(encoded.bytes, { as: 'link' });
      if (!made.ok) return refused(made.error);
      if (made.carried.as !== 'link') return failed(NOTICES.notCopied);
      const { fragment, echoes, blocks } = made.carried;
      const address = here() + fragment;
      try {
        await copy(address);
      } catch {
        return failed(NOTICES.notCopied);
      }
      say('info', NOTICES.linkCopied(address.length, echoes, blocks));
      return { ok: true, address };
    },
    async savePicture() {
      const encoded = await sim.encode('file');
      if (!encoded.ok) return refused(encoded.error);
      const label = await sim.carry(encoded.bytes, { as: 'label' });
      if (!label.ok) return refused(label.error);
      const drawn = label.carried.as === 'label' ? await paint(label.carried.svg) : null;
      if (drawn === null) return failed(NOTICES.notDrawn);
      const made = await sim.carry(encoded.bytes, { as: 'picture', drawn });
      if (!made.ok) return refused(made.error);
      if (made.carried.as !== 'picture') return failed(NOTICES.notDrawn);
      const { bytes } = made.carried;
      const fileName = fileNameOf(encoded.card).replace(/json$/, 'png');
      download(bytes, fileName, 'image/png');
      say('info', NOTICES.pictureSaved(Math.ceil(bytes.byteLength / 1000), fileName));
      return { ok: true, fileName, bytes: bytes.byteLength };
    },
  };
}

function failed(message: string): { readonly ok: false; readonly error: Refusal } {
  return refused({ kind: 'invalid-argument', message, path: '' });
}

function refused(error: Refusal): { readonly ok: false; readonly error: Refusal } {
  say('alarm', error.message);
  return { ok: false, error };
}
