/** Files of the ledger, from where the page came from. */

/** A chunk is about 15 kB on the line. */
const PATIENCE_MS = 20_000;

/** The bytes of a file of `public/ledger`. Rejects when there is no answer in time, or another than the file. */
export async function fetchFile(file: string): Promise<Uint8Array> {
  const address = new URL(`${import.meta.env.BASE_URL}ledger/${file}`, self.location.href);
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`${address.pathname} gave ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
