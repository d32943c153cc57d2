/** What was left behind when an old file was converted. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const LOSSES: Readonly<Record<string, string>> = {
  'A version-1 cartridge has an integer sol and a boolean alive in its state; this one does not.':
    'Un cartucho de la versión 1 tiene en su estado un sol entero y un alive de sí o no; este no.',
  '{} is not of the kind that version 1 has there.': '{} no es de la clase que tiene la versión 1.',
  'This version-1 cartridge can be looked at, but not resumed: it lacks {}. A crew needs somebody in it, a person or a robot.':
    'Este cartucho de la versión 1 se puede mirar, pero no reanudar: le falta {}. Una tripulación necesita a alguien, una persona o un robot.',
  '{} from version 1': '{} de la versión 1',
  'Converted from a version-1 cartridge.': 'Convertido de un cartucho de la versión 1.',
  ' and others': ' y otros',
  'Version 1 kept no command log: the run goes on from its state, and is unranked.':
    'La versión 1 no guardaba las órdenes: la partida sigue desde su estado y no puntúa.',
  'The old score of {} was left behind: the score here counts by the rules of this Marsdeck.':
    'La puntuación antigua de {} se quedó atrás: aquí se cuenta con las reglas de este Marsdeck.',
  'People beyond the sixteenth (#) were left behind.': 'Las personas a partir de la decimosexta (#) se quedaron atrás.',
  'Robots beyond the sixteenth (#) were left behind.': 'Los robots a partir del decimosexto (#) se quedaron atrás.',
  'The people (#) had died and are not listed here: their robots go on.':
    'Las personas (#) habían muerto y no figuran aquí: sus robots siguen.',
  'The old colony had ended: its {} (#), still counted as alive there, are not alive here.':
    'La colonia antigua había acabado: su {} (#), aún contado allí con vida, aquí no vive.',
  'The old file gives "{}" as the end of the colony; who died of what is read from that and from what had run out.':
    'El archivo antiguo da «{}» como final de la colonia; de eso y de lo que se había agotado se lee quién murió de qué.',
  'The old file gives "{}" as the end of the colony; robots here stop of wear, or without charge of cold.':
    'El archivo antiguo da «{}» como final de la colonia; aquí los robots se paran por desgaste, o sin carga por frío.',
  'Version 1 had no cabin air: cabin and domes begin with a standard atmosphere of 101 kPa.':
    'La versión 1 no tenía aire de cabina: cabina y cúpulas empiezan con una atmósfera de 101 kPa.',
  'Version 1 had no bodies: everyone begins fed and in good shape, at a reference mass of 82 kg.':
    'La versión 1 no tenía cuerpos: todos empiezan alimentados y en forma, con una masa de 82 kg.',
  'Robots (#) have no role, dose or morale here; they begin charged and their joints as new.':
    'Los robots (#) no tienen aquí puesto, dosis ni ánimo; empiezan cargados y con las juntas nuevas.',
  'Version 1 never named its panels, greenhouse and plant, nor where its crew lives: modules (#) stand for them here.':
    'La versión 1 no nombraba sus paneles, invernadero y planta, ni dónde vive su tripulación: módulos (#) los representan aquí.',
  'Version 1 had no spare parts: the base begins with 300 kg.':
    'La versión 1 no tenía repuestos: la base empieza con 300 kg.',
  'Of the charge of {} kWh the batteries here took {}.': 'De la carga de {} kWh las baterías de aquí tomaron {}.',
  'Modules of unknown kinds (#) were left behind: {}.': 'Los módulos de clases desconocidas (#) se quedaron atrás: {}.',
  'Greenhouse domes beyond the tenth (#) were left behind: there is no room for their trays.':
    'Las cúpulas a partir de la décima (#) se quedaron atrás: no hay sitio para sus bandejas.',
  'Modules beyond number {} (#) were left behind.': 'Los módulos a partir del número {} (#) se quedaron atrás.',
  'The module under construction was left behind: {} is unknown here.':
    'El módulo en obras se quedó atrás: {} no se conoce aquí.',
  'Technologies unknown here (#) were left behind: {}.': 'Las técnicas desconocidas aquí (#) se quedaron atrás: {}.',
  'The running research was left behind: {} is unknown here.':
    'La investigación en curso se quedó atrás: {} no se conoce aquí.',
  'Wear of the heater was left behind: here heat has none.':
    'El desgaste del calefactor se quedó atrás: aquí el calor no lo tiene.',
  'The dose of the colony ({} mSv) was left behind: here every person has one.':
    'La dosis de la colonia ({} mSv) se quedó atrás: aquí cada persona tiene la suya.',
  'Running events beyond number {}, or without type or time left (#), were ended.':
    'Los sucesos en curso a partir del número {}, o sin tipo o tiempo restante (#), terminaron.',
  'Supply ships beyond number {}, or without cargo or date (#), were left behind.':
    'Las naves de suministro a partir del número {}, o sin carga o fecha (#), se quedaron atrás.',
  'Charge on board of supply ships (# kWh) was left behind: ships carry none here.':
    'La carga eléctrica a bordo de las naves (# kWh) se quedó atrás: aquí no llevan.',
  'The governor program is no text of at most 32,768 characters: the mission’s own stands in its place, off.':
    'El programa del gobernador no es un texto de 32.768 caracteres como mucho: en su lugar está el de la misión, apagado.',
  'The old file had no governor program: the mission’s own stands in its place, off.':
    'El archivo antiguo no tenía gobernador: en su lugar está el de la misión, apagado.',
  'The governor {} came along, {}, in the lenient profile: its readings are those of this Marsdeck.':
    'El gobernador {} vino también, {}, en el perfil tolerante: sus lecturas son las de este Marsdeck.',
  'Autopilot programs that are no text of at most 32,768 characters (#) were left behind.':
    'Los programas de piloto automático que no son texto de 32.768 caracteres como mucho (#) se quedaron atrás.',
  'Echoes of the old run (#) were left behind.': 'Los ecos de la partida antigua (#) se quedaron atrás.',
  'Blocks of the old chain (#) were left behind; its head is kept as provenance.':
    'Los bloques de la cadena antigua (#) se quedaron atrás; su cabeza se guarda como procedencia.',
  'Decisions before the last {}, or without task or choice (#), were left behind.':
    'Las decisiones anteriores a las últimas {}, o sin tarea o respuesta (#), se quedaron atrás.',
  'Reflex log entries (#) were left behind.': 'Las entradas de reflejos (#) se quedaron atrás.',
  'Discoveries (#) were left behind.': 'Los descubrimientos (#) se quedaron atrás.',
  'Rows of the old graph (#) were left behind.': 'Las filas del gráfico antiguo (#) se quedaron atrás.',
  'Conversations (#) were left behind.': 'Las conversaciones (#) se quedaron atrás.',
  'The economy figure was left behind: nothing here depends on it.':
    'La cifra de economía se quedó atrás: aquí nada depende de ella.',
  'The old post-mortem was left behind.': 'El informe final antiguo se quedó atrás.',
  'The old weather was left behind: the weather here is that of the reference ledger.':
    'El clima antiguo se quedó atrás: aquí es el del registro de referencia.',
  'Tokens and wallets (#) were left behind.': 'Las fichas y carteras (#) se quedaron atrás.',
  'Lines of the log (#) were left behind.': 'Las líneas del diario (#) se quedaron atrás.',
  'This cartridge could not be brought from version {} to {}.':
    'Este cartucho no se pudo llevar de la versión {} a la {}.',
};
