/** What a run begun from a world keeps of it in its file, under this key. */
export const LINEAGE_KEY = 'x-lineage';
