import type * as English from '../textMissions.ts';
import type { Words } from './same.ts';

/** The words that stand on the missions. */
export const MISSIONS: Words<typeof English> = {
  MISSIONS: {
    waiting: 'Esperando a la simulación.',
    site: 'Lugar',
    siteGiven: 'El de la misión. Relieve a grandes trazos.',
    siteFree: 'Elija en el mapa. Relieve a grandes trazos.',
    latitude: 'Latitud',
    longitude: 'Longitud',
    height: 'Altura sobre el areoide',
    north: 'N',
    south: 'S',
    east: 'E',
    crew: 'Tripulación',
    begins: 'Estación',
    seasonOf: 'Sol del registro',
    ledgerSol: (sol) => `Sol ${sol} del registro`,
    season: (ls, name, dusty) => `Ls ${ls}°, ${name}${dusty === null ? '' : `, ${dusty}`}`,
    seasons: {
      spring: 'primavera boreal',
      summer: 'verano boreal',
      autumn: 'otoño boreal',
      winter: 'invierno boreal',
    },
    dusty: 'época de polvo',
    beyond: 'más allá del registro',
    stores: 'Suministros',
    fewer: (what) => `Menos: ${what}`,
    more: (what) => `Más: ${what}`,
    label: 'La etiqueta que tendrá',
    shuffle: 'Barajar',
    seedHint: 'La misma semilla da la misma colonia, y la misma etiqueta.',
    press: 'Grabar el cartucho',
  },
};
