/** What a page of ours may load and run. The server sends it; the build writes it into the page for plain hosting. */
export const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "worker-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types marsdeck";

/** `CSP` without `frame-ancestors`, which browsers ignore, loudly, in a `<meta>`. */
export const CSP_FOR_META = CSP.split('; ')
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ');
