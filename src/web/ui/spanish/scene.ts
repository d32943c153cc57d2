import type { KindState } from '../scene/kinds.ts';
import type * as English from '../textScene.ts';
import type { Words } from './same.ts';

const times = (count: number, one: string): string => (count === 1 ? one : `${one}, ${count}`);
const TITLES: Words<typeof English>['SCENE']['titles'] = {
  habitat: 'Hábitat',
  airlock: 'Esclusa',
  solar_farm: 'Campo solar',
  battery_bank: 'Baterías',
  greenhouse_dome: 'Cúpula de cultivo',
  isru_plant: 'Planta ISRU',
  water_extractor: 'Extractor de agua',
  repair_bay: 'Taller',
  radiation_shelter: 'Refugio de radiación',
  medbay: 'Enfermería',
  fission_reactor: 'Reactor de fisión',
  comms_array: 'Antenas',
  storage_depot: 'Almacén',
};

function state({ kind, standing, building, off, worn }: KindState): string {
  return [
    times(standing + building, TITLES[kind]),
    ...(off > 0 ? [`${off} sin corriente`] : []),
    ...(worn > 0 ? [`${worn} con desgaste`] : []),
    ...(building > 0 ? [`${building} en obra`] : []),
  ].join(', ');
}

/** The words about the picture of the base. */
export const SCENE_WORDS: Words<typeof English> = {
  SCENE: {
    name: 'Vista de la base',
    callouts: 'Módulos',
    titles: TITLES,
    short: {
      habitat: 'Hábitat',
      airlock: 'Esclusa',
      solar_farm: 'Paneles',
      battery_bank: 'Batería',
      greenhouse_dome: 'Cúpulas',
      isru_plant: 'ISRU',
      water_extractor: 'Agua',
      repair_bay: 'Taller',
      radiation_shelter: 'Refugio',
      medbay: 'Enfermería',
      fission_reactor: 'Reactor',
      comms_array: 'Antenas',
      storage_depot: 'Almacén',
    },
    oxygen: (kg) => `${kg} kg O₂`,
    outside: (people) => (people === 0 ? '' : `${people} fuera`),
    off: 'apagado',
    worn: 'gastado',
    building: 'en obra',
    state,
    says: (kinds, outside, tau) => {
      const list = kinds.map(({ kind, standing }) => `${standing} ${TITLES[kind]}`).join(', ');
      const building = kinds.filter((one) => one.building > 0).map(({ kind }) => TITLES[kind]);
      const trouble = kinds.filter(({ off, worn }) => off + worn > 0).map(state);
      return [
        `La base desde el nordeste: ${list === '' ? 'sin módulos' : list}.`,
        ...(building.length > 0 ? [`En obra: ${building.join(', ')}.`] : []),
        ...(trouble.length > 0 ? [`${trouble.join('. ')}.`] : []),
        outside === 0 ? 'No hay nadie fuera.' : `${outside} fuera.`,
        ...(tau >= 1.5 ? ['Una tormenta de polvo oculta las colinas.'] : []),
      ].join(' ');
    },
  },
};
