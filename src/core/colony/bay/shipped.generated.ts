/** Written by `npm run -s modules`: digests of the modules and jobs that are shipped. Not edited by hand. */

/** Of what `seat-module` carries. */
export const SHIPPED_SEATS: ReadonlySet<string> = new Set([
  // PROSPECTOR
  'd850ab90f6377bde50ea56e17d7a730a63f315c96dc9abf22627ad49f6c54cad',
  // FORGE
  '6b5375da1c64a649ade19b95f39056f90d8da97f84fdaefc6f6f444e11418812',
  // MEDBAY
  'bff2a1b6f1e177375a3f4fa4ef8a7108b139efdb3a88c549bc055266bb57242d',
  // SKYHOOK
  '783aa4b72252630704eff40094abaddbaa96fa030d200faa0c589ca105624aa8',
  // STORMWATCH
  'ff71ad1a8dded753e7aaa4e0411f8bfb0321a2bc6cc343b28b9623a336922374',
  // VERDANT
  'f7f6304c27e0e5025f6c5afa2fa38c9770fa1ef2de323a0148f9de746b7c0686',
  // ARCHIVIST
  '5230091128cf3573165fbd5213bdf8c398f446dd3ba13b8a85ead4eb4639d272',
  // RANGER
  '5b80dc74bc240826799ff5f15a0ce8ea7bf0d5be879ff9c1d3c54b7130ea80c9',
]);

/** Of what `accept-contract` carries. */
export const SHIPPED_JOBS: ReadonlySet<string> = new Set([
  // prospector/ice-lens
  '0a6aafa20a52e3fe65faa7c76dd8d6ccee7d0b01117fb35961bb288315ac8adf',
  // prospector/perchlorate
  'd0df7dbabc9187b4aecce09a73a9e51f55b1be8b9afc9ba360241f92fb6661b8',
  // prospector/open-grid
  '0f19b999b8458592b23b3036200f07180e4af95aee2b464c7f00eadeb5b8d583',
  // forge/spares
  'cdfeb3a2eba8d2b737b005f7993be4609d44c720379da0f70899a37fe7523fdf',
  // forge/pressure-vessel
  '1f939fc3cbd46ee62224744f532878164d2ba69e77e86a1193172d54a21078b3',
  // forge/sabatier
  'e8da9435db7edebd6ed05b5309b141d7dd57a40e4472a459a38d8f0dc240578f',
  // medbay/physical
  'b32f8d67b3a78c67dcdbc8738f2fb2c0d71c1ec5500612610bcf81b9e9c8f029',
  // medbay/dose-budget
  'f103a6e6aadd054a7edcdf62c7c2f093fad51e30c4e23280ab9a4b9bc48d01d7',
  // skyhook/mail-packet
  '6d4c946dec5a0229a11ed9a73620e31615e6c2479a4ea6d91b3578850c9a36d3',
  // skyhook/supply-window
  '713fa0e40651a476fbbbe29069f95f35822ec7077b9a5fc9df3a406c13aebafc',
  // skyhook/sample-return
  '7814a3b25bd37d734780918a72d159c9ed98d204bb1b7d142ff7bdb8fd8be90c',
  // stormwatch/tau-watch
  'ee9d4557cc4be49df39e15d9db39bf4b496e43ac49ef1325c5b1dcb40c6ff547',
  // stormwatch/storm-cellar
  '967b968545dedfc12f8143a0d2e74d22bcd85ce78a53d3409d078bfd75748669',
  // verdant/seed-bank
  '585fb6aadaba57f7d83b408517276bd52e9a0bc5f3a0ad3d2e4ff85d13562ee6',
  // verdant/closed-loop
  'a3dc86f85c6c7cffe5742267033f34d445c8bb7c645a20747d6b134ad7d2ac1b',
  // verdant/blight
  '149120a4de1e35dc77006f5d7d1c99c913a0edef416e35eb1df0f49bae35809d',
  // archivist/flight-recorder
  '830ea5b786cd9700dc5118952b7bf5a104104a2338085a3e80a3b7e46f74b6e4',
  // archivist/cold-case
  'c21bd68b96056cede6ea51c911b9e3eeae5d3b463912649c6561392189f017af',
  // ranger/cache-line
  '5d03263447be5f3643f079d03c7e1e4a8b6564c377a89ada05a422b1b1ca360c',
  // ranger/stranded-bot
  'cbdd26a47a3e206f23d5cfb920bece7f6bc91f5d5274bc62547e5808f62c9489',
  // deck/walkabout
  'd2d6f6c2e33a08d62bb9979ea73f8803e776c62327c6c8e0cc02ae2e1c8881ed',
  // deck/patchkit
  '4785c5cf1edc6f0153391b3fd21fb89d3621157976c60cb8feba8e51dc624275',
  // deck/triage
  'e9ef1eb87071438ed8999e944e09ca1f85e143f1ae3607e2b8c87b7ba7b59d59',
  // deck/sky-check
  '2df1c2eb703766c75d39fa31cb480131255b2f524b2e39a616d0ee3d0a683a3e',
]);
