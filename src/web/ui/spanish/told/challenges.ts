/** Tasks that the ledger sets. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const CHALLENGES: Readonly<Record<string, string>> = {
  'A joint out of true': 'Una junta desviada',
  'A joint has drifted: {} has lost {} % of its torque.': 'Una junta se ha desviado: {} ha perdido el {} % de su par.',
  Calibrate: 'Calibrar',
  'No wear: 2 hours and 3 kWh above the night reserve.':
    'Sin desgaste: 2 horas y 3 kWh por encima de la reserva nocturna.',
  'Go easy on it': 'Tratarla con cuidado',
  'A quarter of the wear: 4 hours of slow work.': 'Un cuarto del desgaste: 4 horas de trabajo lento.',
  'The joint wears by a quarter of {} %.': 'La junta se gasta un cuarto del {} %.',
  'the {} of the digger': '{} de la excavadora',
  'It wears by {} %.': 'Se gasta un {} %.',
  'It moves as it should.': 'Se mueve como debe.',
  'Cells that cold has hurt': 'Celdas que el frío ha dañado',
  'Cells of the battery have lost capacity in the cold: {} points in all.':
    'Celdas de la batería han perdido capacidad con el frío: {} puntos en total.',
  'Cycle them': 'Ciclarlas',
  'Nine tenths come back: 30 kWh above the night reserve, and 1 hour.':
    'Vuelven nueve décimos: 30 kWh por encima de la reserva nocturna, y 1 hora.',
  'Change them': 'Cambiarlas',
  'All of it comes back: 8 kg of parts and 2 hours.': 'Vuelve todo: 8 kg de repuestos y 2 horas.',
  'Leave them': 'Dejarlas',
  'The battery holds 0.04 % less for each ten points, for good.':
    'La batería guarda un 0,04 % menos por cada diez puntos, para siempre.',
  'The battery holds {} % less.': 'La batería guarda un {} % menos.',
  'New cells are in.': 'Hay celdas nuevas.',
  'The beds are full': 'Los lechos están llenos',
  'The carbon dioxide beds are {} % full and give some of it back to the air.':
    'Los lechos de dióxido de carbono están al {} % y devuelven parte al aire.',
  'Bake them out': 'Hornearlos',
  'The beds are empty again: 15 kWh above the night reserve, and 2 hours.':
    'Los lechos quedan vacíos: 15 kWh por encima de la reserva nocturna, y 2 horas.',
  'Open canisters': 'Abrir cartuchos de filtro',
  'Lithium hydroxide takes it: 5 kg of parts and 1 hour.': 'Lo toma hidróxido de litio: 5 kg de repuestos y 1 hora.',
  'Let them be': 'Dejarlos estar',
  'Headaches: everybody gains a tenth of {} fatigue and loses 1 health; the beds wear by 2 %.':
    'Dolores de cabeza: todos ganan un décimo de {} de fatiga y pierden 1 de salud; los lechos se gastan un 2 %.',
  'The air is fresh again.': 'El aire vuelve a ser fresco.',
  'Everybody has a headache.': 'A todos les duele la cabeza.',
  'The catalyst degrades': 'El catalizador se degrada',
  'The catalyst of {} gives {} % less oxygen than it should.':
    'El catalizador de {} da un {} % menos de oxígeno del que debe.',
  'Burn it clean': 'Limpiarlo a fuego',
  'Nothing is lost: 60 kWh above the night reserve, and 2 hours.':
    'No se pierde nada: 60 kWh por encima de la reserva nocturna, y 2 horas.',
  'Replace it': 'Cambiarlo',
  'Nothing is lost: 12 kg of parts and 3 hours.': 'No se pierde nada: 12 kg de repuestos y 3 horas.',
  'The plant wears by three tenths of {} %.': 'La planta se gasta tres décimos del {} %.',
  '{} is as good as it was.': '{} está como antes.',
  '{} wears by {} %.': '{} se gasta un {} %.',
  'A clouded eye': 'Un ojo empañado',
  'The {} of the rover sees {} % less than it should.': '{} del rover ve un {} % menos de lo que debe.',
  'Clean it': 'Limpiarlo',
  'It sees again: 2 hours.': 'Vuelve a ver: 2 horas.',
  'Change it': 'Cambiarlo',
  'It sees again: 4 kg of parts and half an hour.': 'Vuelve a ver: 4 kg de repuestos y media hora.',
  'Drive by map': 'Conducir por el mapa',
  'Tools and wheels wear by a fifth of {} %, and the dustiest robot by as much.':
    'Herramientas y ruedas se gastan un quinto del {} %, y el robot más sucio lo mismo.',
  'The {} sees clearly.': '{} ve con claridad.',
  'Half blind, the rover found every stone: {} % of wear.':
    'Medio ciego, el rover encontró cada piedra: {} % de desgaste.',
  'An odd fall of pressure': 'Una extraña bajada de presión',
  'Pressure in {} falls by {} Pa an hour.': 'La presión de {} baja {} Pa por hora.',
  'Find it and patch it': 'Hallarla y parchearla',
  'An hour of air is lost: 3 hours of work and 3 kg of parts.':
    'Se pierde una hora de aire: 3 horas de trabajo y 3 kg de repuestos.',
  'Close the section': 'Cerrar la sección',
  'A quarter of the air and wear of leaving it; crowded, everybody loses 3 morale; 1 hour.':
    'Un cuarto del aire y del desgaste de dejarla; apretados, todos pierden 3 de ánimo; 1 hora.',
  'Top it up': 'Rellenar',
  'A sol of {} Pa an hour is lost, and the seal wears on: it will leak faster.':
    'Se pierde un sol a {} Pa por hora, y la junta se gasta: perderá más deprisa.',
  'the habitat': 'el hábitat',
  'A seal in {} was changed.': 'Se cambió una junta de {}.',
  'The tanks fed {} for a sol; its seal is worse.': 'Los tanques alimentaron {} un sol; su junta está peor.',
  '{} stayed closed until it was tight.': '{} siguió cerrado hasta quedar estanco.',
  'A badge and a log differ': 'Una placa y un diario no coinciden',
  'The badge of {} shows {} mSv more than the log. A hot spot in the walls?':
    'La placa de {} muestra {} mSv más que el diario. ¿Un punto caliente en las paredes?',
  'Search the walls': 'Buscar en las paredes',
  'A fifth of it is real; water bags close the gap. No excursion if it has not left yet; 3 hours.':
    'Un quinto es real; bolsas de agua cierran el hueco. Sin salida si aún no ha partido; 3 horas.',
  'Trust the log': 'Fiarse del diario',
  '{} gets all {} mSv and loses 4 morale.': '{} recibe los {} mSv y pierde 4 de ánimo.',
  'A thin spot in the berm was filled.': 'Se rellenó un punto fino del talud.',
  '{} had {} mSv that nobody counted.': '{} tenía {} mSv que nadie contó.',
  'the rover drove into stones, wheels and tools wear by {} %':
    'el rover chocó con piedras, ruedas y herramientas se gastan un {} %',
  'no link this sol, and the antenna wears by {} %': 'sin enlace este sol, y la antena se gasta un {} %',
  'joints wear by {} %': 'las juntas se gastan un {} %',
  '{} hours were lost': 'se perdieron {} horas',
  '{} hours of research were lost': 'se perdieron {} horas de investigación',
  'the heaters burnt up to {} kWh for nothing': 'los calefactores quemaron hasta {} kWh para nada',
  'A computer that restarts': 'Un ordenador que se reinicia',
  'The {} computer has restarted {} times this sol.': 'El ordenador de {} se ha reiniciado {} veces este sol.',
  'Load it anew': 'Cargarlo de nuevo',
  'It runs: 3 hours.': 'Funciona: 3 horas.',
  'Switch to the spare': 'Pasar al de reserva',
  'It runs: one hour and a half, and 5 kWh above the night reserve.':
    'Funciona: hora y media, y 5 kWh por encima de la reserva nocturna.',
  'Let it restart': 'Dejar que se reinicie',
  'It harms what it steers, the more the oftener it restarts.': 'Daña lo que dirige, más cuanto más se reinicia.',
  'The {} computer runs.': 'El ordenador de {} funciona.',
  'The spare {} computer runs.': 'El ordenador de reserva de {} funciona.',
  'The {} computer kept restarting: {}.': 'El ordenador de {} siguió reiniciándose: {}.',
  'The {} computer kept restarting: {} hours were lost.':
    'El ordenador de {} siguió reiniciándose: se perdieron {} horas.',
  'Arrays point beside the Sun': 'Los paneles apuntan al lado del Sol',
  'The trackers have lost their zero: {} % of the light goes past the cells.':
    'Los seguidores han perdido el cero: el {} % de la luz pasa de largo.',
  'Set them anew': 'Ajustarlos de nuevo',
  'Nothing is lost: 3 hours and 2 kg of parts.': 'No se pierde nada: 3 horas y 2 kg de repuestos.',
  'Search by motor': 'Buscar con el motor',
  'The arrays wear by a sixth of {} %; 12 kWh above the night reserve, and 1 hour.':
    'Los paneles se gastan un sexto del {} %; 12 kWh por encima de la reserva nocturna, y 1 hora.',
  'The arrays wear by half of {} %.': 'Los paneles se gastan la mitad del {} %.',
  'The trackers run again, with worn parts.': 'Los seguidores vuelven a andar, con piezas gastadas.',
  'The trackers run again.': 'Los seguidores vuelven a andar.',
  'The charge did not last: the arrays still point beside the Sun.':
    'La carga no bastó: los paneles aún apuntan al lado del Sol.',
  'The arrays found most of the Sun.': 'Los paneles hallaron casi todo el Sol.',
  'The recycler falls behind': 'El reciclador se atrasa',
  'A filter is spent: {} % of the water it should return is lost as brine.':
    'Un filtro está gastado: el {} % del agua que debería devolver se pierde como salmuera.',
  'Change the filter': 'Cambiar el filtro',
  'No water is lost: 2 hours and 6 kg of parts.': 'No se pierde agua: 2 horas y 6 kg de repuestos.',
  'Wash it': 'Lavarlo',
  'A third of the water is lost: 4 hours.': 'Se pierde un tercio del agua: 4 horas.',
  'Dump the brine': 'Tirar la salmuera',
  '{} % of four sols of waste water are lost.': 'Se pierde el {} % de cuatro soles de aguas residuales.',
  'A fresh filter is in.': 'Hay un filtro nuevo.',
  '{} kg of water went out as brine.': '{} kg de agua salieron como salmuera.',
};
