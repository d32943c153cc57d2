/** Where a colony can stand. Latitudes are north, longitudes east, heights above the MOLA zero level (areoid). */
export const SITES = [
  // Mars 2020 landing site: latitude and longitude as in the version-1 ledger; height of the crater floor, general knowledge.
  { key: 'jezero', name: 'Jezero Crater', latitudeDeg: 18.38, longitudeEastDeg: 77.58, heightKm: -2.6 },
] as const;

/** Key of a site, as genesis and colony name it. */
export type SiteKey = (typeof SITES)[number]['key'];

/** A place on Mars: degrees north and east, km above the areoid. */
export type Site = {
  readonly key: SiteKey;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeEastDeg: number;
  readonly heightKm: number;
};

/** The keys of all sites, in the order of the table. */
export const SITE_KEYS: readonly SiteKey[] = SITES.map((site) => site.key);

/** The site to whose weather the fields of a frame refer, in our ledger and in the ancestor's. */
export const REFERENCE_SITE: Site = SITES[0];

/** The site of that key. Throws on a key that is none, which a parsed colony can't hold. */
export function siteOf(key: SiteKey): Site {
  const site = SITES.find((candidate) => candidate.key === key);
  if (site === undefined) throw new RangeError(`no site ${String(key)}`);
  return site;
}
