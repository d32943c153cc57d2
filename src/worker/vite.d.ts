/** What the bundler tells the worker: where the app is served, with a slash at both ends. */
interface ImportMeta {
  readonly env: { readonly BASE_URL: string };
}
