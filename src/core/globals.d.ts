/**
 * The whole outside world that `src/core` may know: UTF-8, which every engine does alike. No DOM, no Node, no clock.
 * Anything missing here is missing on purpose; a new line needs a reason that holds in every runtime.
 */

interface TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare var TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  /** Throws on bytes that are not UTF-8 when the decoder was made with `fatal: true`. */
  decode(bytes: Uint8Array): string;
}

declare var TextDecoder: {
  new (label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean }): TextDecoder;
};
