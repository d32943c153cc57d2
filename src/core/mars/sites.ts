/**
 * Where a colony can stand. Latitudes are north, longitudes east, heights above the MOLA zero level (areoid). Jezero comes
 * first: it is the reference site. Keys are written into files: none may be renamed.
 */
export const SITES = [
  // Mars 2020 landing site: latitude and longitude as in the version-1 ledger; height of the crater floor, general knowledge.
  { key: 'jezero', name: 'Jezero Crater', latitudeDeg: 18.38, longitudeEastDeg: 77.58, heightKm: -2.6 },
  // Curiosity's Bradbury Landing: 4.5895 S, 137.4417 E, -4.50 km (Vasavada et al. 2014, JGR Planets 119:1134), recalled.
  { key: 'gale', name: 'Gale Crater', latitudeDeg: -4.59, longitudeEastDeg: 137.44, heightKm: -4.5 },
  // Candidate AP-1 for a crewed landing: 39.8 N, 202.1 E, -3.9 km (Golombek et al. 2021, LPSC 52:2420), recalled.
  { key: 'arcadia', name: 'Arcadia Planitia', latitudeDeg: 39.8, longitudeEastDeg: 202.1, heightKm: -3.9 },
  // Exploration zone in the Mensae: 39.11 N, 23.199 E (Head et al. 2015, First Landing Site Workshop, abstract 1033);
  // height of the plains between the mesas, general knowledge.
  { key: 'deuteronilus', name: 'Deuteronilus Mensae', latitudeDeg: 39.11, longitudeEastDeg: 23.2, heightKm: -3.6 },
  // Lowest ground of the planet, in the crater Badwater: 32.8 S, 62.1 E, -8.2 km (MOLA, Smith et al. 1999), recalled.
  { key: 'hellas', name: 'Hellas Planitia', latitudeDeg: -32.8, longitudeEastDeg: 62.1, heightKm: -8.2 },
  // Viking Lander 1: 22.27 N, 312.05 E; height as in Withers 2012 (facts 6.3). The facts' tables have 22.3 N.
  { key: 'viking1', name: 'Viking 1, Chryse Planitia', latitudeDeg: 22.27, longitudeEastDeg: 312.05, heightKm: -3.63 },
  // Viking Lander 2: 47.67 N, 134.28 E, -4.5 km (MOLA), general knowledge. The facts' tables have 47.7 N.
  { key: 'viking2', name: 'Viking 2, Utopia Planitia', latitudeDeg: 47.67, longitudeEastDeg: 134.28, heightKm: -4.5 },
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

const BY_KEY = new Map<SiteKey, Site>(SITES.map((site) => [site.key, site]));

/** The site to whose weather the fields of a frame refer. */
export function siteOfFrame(frame: { readonly site?: SiteKey }): Site {
  return frame.site === undefined ? REFERENCE_SITE : siteOf(frame.site);
}

/** The site of that key. Throws on a key that is none, which a parsed colony can't hold. */
export function siteOf(key: SiteKey): Site {
  const site = BY_KEY.get(key);
  if (site === undefined) throw new RangeError(`no site ${String(key)}`);
  return site;
}
