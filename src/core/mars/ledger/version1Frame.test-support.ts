/** A frame as ledgers of version 1 have it, without its hash. */
export function version1Frame(sol: number) {
  return {
    sol,
    utc: '2025-07-10T00:39:36Z',
    mars: {
      ls: 127.5,
      season: 'Northern Summer',
      temp_k: 226.4,
      temp_c: -46.7,
      pressure_pa: 764,
      solar_wm2: 453,
      dust_tau: 0.144,
      wind_ms: 6.5,
      lmst: 5.4,
    },
    events: [{ type: 'dust_devil', severity: 0.2, duration_sols: 1 }],
    hazards: [{ type: 'micrometeorite', probability: 0.0113 }],
    comms: { earth_delay_min: 4.1, window_open: false, bandwidth_kbps: 32 },
    terrain: { regolith_hardness: 0.74, water_ice_depth_m: 1.6, surface_radiation_usv: 0.8 },
    challenge: null,
    frame_echo: { prev_sol: sol - 1, global_dust_trend: 'stable', solar_efficiency_trend: 'stable' },
  };
}
