/** Files that the system opens with the installed app. */

/** What we use of the launch queue, which TypeScript's DOM types leave out. */
type Launch = { readonly files?: readonly { getFile(): Promise<File> }[] };

declare global {
  interface Window {
    readonly launchQueue?: { setConsumer(take: (launch: Launch) => void): void };
  }
}

/** Hands over the first file of each launch; `onLost` when it can't be read. Runs for the life of the page. */
export function watchLaunches(onFile: (file: File) => void, onLost: () => void): void {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    files[0]?.getFile().then(onFile, onLost);
  });
}
