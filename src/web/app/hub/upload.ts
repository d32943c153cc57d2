/** Sends a body and tells how much of it has gone: what `fetch` can't. */

/** Like `fetch` for a POST: rejects when nothing was reached within `patienceMs`. `gone` is told bytes. */
export function upload(
  path: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array<ArrayBuffer> },
  patienceMs: number,
  gone: (bytes: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'text';
    request.timeout = patienceMs;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded }) => gone(loaded));
    request.addEventListener('load', () => {
      const told = { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' };
      resolve(new Response(request.responseText, { status: request.status, headers: told }));
    });
    for (const end of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(end, () => reject(new Error(`the way to the hub ended: ${end}`)));
    request.send(body);
  });
}
