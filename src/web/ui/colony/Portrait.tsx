/** Faces of the crews we send, by the name on the roster: coat, skin, hair, and the shape of the hair. */
type Face = {
  readonly coat: string;
  readonly skin: string;
  readonly hair: string;
  readonly shape: string;
  readonly bun?: true;
};

const FACES: Readonly<Record<string, Face>> = {
  'Chen Wei': {
    coat: '#C9522A',
    skin: '#C98F66',
    hair: '#2A1E18',
    shape: 'M12 21c-1-9 3-15 10-15s11 6 10 15l-2-5c-4-1-12-1-16 0z',
  },
  'Okafor Adaeze': {
    coat: '#2A716B',
    skin: '#5E3B28',
    hair: '#1B1411',
    shape: 'M12 21c-1-8 3-13 10-13s11 5 10 13c-2-4-5-6-10-6s-8 2-10 6z',
    bun: true,
  },
  'Reyes Marisol': {
    coat: '#D79A2D',
    skin: '#8A5638',
    hair: '#33231A',
    shape: 'M10 30V19C10 10 15 6 22 6s12 4 12 13v11h-4V19H14v11z',
  },
  'Lindqvist Kai': {
    coat: '#2D5F7A',
    skin: '#E6B98F',
    hair: '#B57A3A',
    shape: 'M12 20c-1-9 3-14 10-14s11 5 10 14l-2-5H14zM13 23c1 9 4 12 9 12s8-3 9-12c-2 4-5 4-9 4s-7 0-9-4z',
  },
  'Volkov Dmitri': {
    coat: '#8A4A2F',
    skin: '#E2B48E',
    hair: '#7A746C',
    shape: 'M13 17c0-7 4-10 9-10s9 3 9 10l-3-4H16z',
  },
  'Kim Ji-woo': {
    coat: '#4A6B3A',
    skin: '#D9A678',
    hair: '#17120F',
    shape: 'M11 28V18C11 10 16 6 22 6s11 4 11 12v10h-4V17l-4-3h-6l-4 3v11z',
  },
  'Tanaka Sora': {
    coat: '#5B4A7A',
    skin: '#CF9A6C',
    hair: '#241A16',
    shape: 'M12 22c-1-10 3-15 10-15s11 5 10 15c-1-5-4-8-7-8l-6 1c-4 0-6 3-7 7z',
    bun: true,
  },
  'Abadi Nour': {
    coat: '#A33C2A',
    skin: '#9C6843',
    hair: '#20150F',
    shape: 'M12 20c-1-9 3-14 10-14s11 5 10 14l-2-5H14zM14 27c1 6 4 8 8 8s7-2 8-8c-2 2-4 3-8 3s-6-1-8-3z',
  },
};
/** Someone from a file whose face is not known. */
const STRANGER: Face = {
  coat: '#6B5A45',
  skin: '#B98A66',
  hair: '#4A3A30',
  shape: 'M12 20c-1-9 3-14 10-14s11 5 10 14l-2-5H14z',
};

/** A printed portrait. The name stands beside it. */
export function Portrait({ name }: { readonly name: string }) {
  const { coat, skin, hair, shape, bun } = Object.hasOwn(FACES, name) ? (FACES[name] ?? STRANGER) : STRANGER;
  return (
    <svg viewBox="0 0 44 48" className="portrait" aria-hidden="true">
      <path fill="#CFC1A3" d="M0 0h44v48H0z" />
      <path fill={coat} d="M4 48c0-9 7-12 18-12s18 3 18 12z" />
      <path fill="#EFE6D2" d="M14 37c2 4 14 4 16 0l1 4c-3 4-15 4-18 0z" />
      <path fill={skin} d="M18 28h8v9c-2 2-6 2-8 0z" />
      <rect x="13" y="10" width="18" height="23" rx="8.5" fill={skin} />
      {bun === true && <circle cx="22" cy="5.5" r="4" fill={hair} />}
      <path fill={hair} d={shape} />
      <path d="M18.5 21v1M25.5 21v1" stroke="#241812" strokeWidth="2" strokeLinecap="round" />
      <path d="M19.5 28h5" stroke="#241812" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  );
}
