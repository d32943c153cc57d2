/** What the shipped modules and agents say of themselves and their work. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const MODULES: Readonly<Record<string, string>> = {
  'Reads the record, and the dead. While it is seated, any remembered sol can be looked at.':
    'Lee el registro, y a los muertos. Mientras está puesto, se puede mirar cualquier sol recordado.',
  'Prints, mills and recoats. While it is seated, repairs use 10 % fewer parts.':
    'Imprime, fresa y recubre. Mientras está puesto, las reparaciones gastan un 10 % menos de repuestos.',
  'Reads the ground: surveys, assays, ice. While it is seated, the hazards of the next sol are shown.':
    'Lee el suelo: sondeos, ensayos, hielo. Mientras está puesto, se ven los peligros del próximo sol.',
  'Rounds, screens, dose plans. While it is seated, the crew’s charts are open.':
    'Rondas, revisiones, planes de dosis. Mientras está puesto, las fichas médicas están abiertas.',
  'Mail, freight, ascent. While it is seated, the next supply window is shown.':
    'Correo, carga, ascenso. Mientras está puesto, se ve la próxima ventana de suministro.',
  'Calls the dust. While it is seated, the dust of the next three sols is shown as a band.':
    'Pronostica el polvo. Mientras está puesto, el polvo de los tres próximos soles se ve como una banda.',
  'Seed, sickness, closed loops. While it is seated, crops grow 2 % more of the same light.':
    'Semilla, plagas, circuitos cerrados. Mientras está puesto, los cultivos crecen un 2 % más con la misma luz.',
  'Traverses, installs, recovers. While it is seated, the risk of going outside is shown as a number.':
    'Recorre, instala, recupera. Mientras está puesto, el riesgo de salir se ve como un número.',
  'Read the last sols backwards. Find where it started to go wrong.':
    'Leer hacia atrás los últimos soles. Hallar dónde empezó a torcerse.',
  'Replay audit': 'Revisión por reproducción',
  'FLIGHT RECORDER': 'REGISTRADOR DE VUELO',
  'Feed it the cartridge of a colony that died. Learn why. Be paid for not repeating it.':
    'Darle el cartucho de una colonia muerta. Saber por qué. Cobrar por no repetirlo.',
  'Read the dead': 'Leer a los muertos',
  'Crew inquest': 'Indagar a la tripulación',
  'COLD CASE': 'CASO FRÍO',
  'Fill the bins before the next fault empties them. The ground pays in metal, you pay in power.':
    'Llenar los cajones antes de que los vacíe el próximo fallo. El suelo paga en metal, se paga en energía.',
  'Mill spares': 'Fresar repuestos',
  'SPARE PARTS RUN': 'TANDA DE REPUESTOS',
  'Print it, bolt it in, have the record certify it. No certificate, no air.':
    'Imprimirla, atornillarla, que el registro la certifique. Sin certificado no hay aire.',
  'Run to spec': 'Según la norma',
  Overdrive: 'Forzar la marcha',
  'Print the vessel': 'Imprimir la cámara',
  'Bolt it on outside': 'Atornillarla fuera',
  'Certify the welds': 'Certificar las soldaduras',
  'PRESSURE VESSEL': 'CÁMARA DE PRESIÓN',
  'The cells are tired. Find clean ore, lay a new coat.':
    'Las celdas están cansadas. Hallar mineral limpio, poner una capa nueva.',
  'Catalyst assay': 'Ensayo del catalizador',
  'Recoat the bed': 'Recubrir el lecho',
  'SABATIER REBUILD': 'REHACER EL SABATIER',
  'Ten minutes a head. You will learn what the dashboard hides.':
    'Diez minutos por cabeza. Se aprende lo que oculta el panel.',
  Rounds: 'Rondas',
  'SOL-90 PHYSICAL': 'REVISIÓN DEL SOL 90',
  'The Sun is restless. Call the sky, plan the shifts, line the shelter.':
    'El Sol está inquieto. Pronosticar el cielo, planear los turnos, revestir el refugio.',
  'Clear: below 0.6': 'Claro: por debajo de 0,6',
  'Hazy: 0.4 to 1': 'Calima: de 0,4 a 1',
  'Storm: 0.8 and above': 'Tormenta: 0,8 o más',
  'Three-sol call': 'Pronóstico de tres soles',
  'Dose plan': 'Plan de dosis',
  'Shelter lining': 'Revestir el refugio',
  'DOSE BUDGET': 'PRESUPUESTO DE DOSIS',
  'Radar hints at buried ice within a sol of the base. Prove it, reach it, tap it.':
    'El radar insinúa hielo enterrado a menos de un sol de la base. Probarlo, alcanzarlo, abrirlo.',
  'Walk every line': 'Recorrer cada línea',
  'Sample and go': 'Tomar muestra y seguir',
  'Ground survey': 'Sondeo del suelo',
  'Keep to the route': 'Seguir la ruta',
  'Push on through dusk': 'Seguir al anochecer',
  'Drill traverse': 'Marcha de perforación',
  'Print the well head': 'Imprimir la boca del pozo',
  'ICE LENS': 'LENTE DE HIELO',
  'The dust on the boots is not what the map says. Measure it, then set the crew a limit.':
    'El polvo de las botas no es el que dice el mapa. Medirlo, y poner un límite a la tripulación.',
  'Soil assay': 'Ensayo del suelo',
  'Exposure screen': 'Revisión de exposición',
  'PERCHLORATE AUDIT': 'REVISIÓN DE PERCLORATO',
  'A quiet walk. Every line that is finished shows one more hazard before it arrives.':
    'Un paseo tranquilo. Cada línea acabada muestra un peligro más antes de que llegue.',
  'OPEN GRID SURVEY': 'SONDEO EN CUADRÍCULA',
  'Lay supply caches along the safe route before you need them.':
    'Dejar depósitos en la ruta segura antes de que hagan falta.',
  'Lay caches': 'Dejar depósitos',
  'CACHE LINE': 'LÍNEA DE DEPÓSITOS',
  'A robot stopped answering past the ridge. Check the sky, go and get it, mend it.':
    'Un robot dejó de responder tras la cresta. Mirar el cielo, ir por él, repararlo.',
  'Read the sky': 'Leer el cielo',
  'Recover the robot': 'Recuperar el robot',
  'Mend it': 'Repararlo',
  'STRANDED BOT': 'ROBOT VARADO',
  'Letters home, letters back. Nobody admits how much it helps.':
    'Cartas a casa, cartas de vuelta. Nadie admite cuánto ayuda.',
  'Text only': 'Solo texto',
  'Pictures too': 'También imágenes',
  'Book the pass': 'Reservar el paso',
  'MAIL PACKET': 'PAQUETE DE CORREO',
  'Broker the mass, wait for a clear sky, fetch what lands.':
    'Negociar la masa, esperar cielo claro, recoger lo que llegue.',
  'Ask for the essentials': 'Pedir lo esencial',
  'Ask for everything': 'Pedirlo todo',
  'Broker the mass': 'Negociar la masa',
  'Clear the corridor': 'Despejar el corredor',
  'Recover the drop': 'Recoger el envío',
  'SUPPLY WINDOW': 'VENTANA DE SUMINISTRO',
  'The most expensive pebble you will ever lift.': 'La piedrecita más cara que se ha levantado.',
  'Print the canister': 'Imprimir el bote',
  Ascent: 'Ascenso',
  'SAMPLE RETURN': 'MUESTRA DE VUELTA',
  'Call the dust before it comes. Paid by how right you are.':
    'Pronosticar el polvo antes de que venga. Se paga según el acierto.',
  'Five-sol call': 'Pronóstico de cinco soles',
  'TAU WATCH': 'GUARDIA DE TAU',
  'A front is building. Call it, print braces, get the covers up.':
    'Se forma un frente. Pronosticarlo, imprimir tirantes, poner las fundas.',
  'Track the front': 'Seguir el frente',
  'Print braces': 'Imprimir tirantes',
  'Raise the covers': 'Poner las fundas',
  'STORM CELLAR': 'REFUGIO DE TORMENTA',
  'Turn water into next month: sow the best of the last harvest.':
    'Hacer del agua el próximo mes: sembrar lo mejor de la última cosecha.',
  'Sow and tend': 'Sembrar y cuidar',
  'SEED BANK': 'BANCO DE SEMILLAS',
  'Grow it, prove that the crew can breathe it, then close the valve.':
    'Cultivarlo, probar que la tripulación lo respira, y cerrar la válvula.',
  'Raise biomass': 'Criar biomasa',
  'Breathing trial': 'Prueba de respiración',
  'Close the loop': 'Cerrar el circuito',
  'CLOSED LOOP': 'CIRCUITO CERRADO',
  'Something is wrong on the north rack. Name it, then burn it.':
    'Algo va mal en el estante norte. Ponerle nombre, y quemarlo.',
  'Quarantine rounds': 'Rondas de cuarentena',
  'Cull and sterilise': 'Arrancar y esterilizar',
  BLIGHT: 'PLAGA',
  'Gives machines what they need and crops the rest, studies what saves parts, builds with what is left over.':
    'Da a las máquinas lo que necesitan y el resto a los cultivos, estudia lo que ahorra repuestos, construye con lo que sobra.',
  'Acts before a store is short: rations early, keeps a deep reserve of air, warmth and parts, and builds late.':
    'Actúa antes de que falte algo: raciona pronto, guarda mucha reserva de aire, calor y repuestos, y construye tarde.',
  'Light for the crops before all else: studies them first, raises domes, feeds people well, builds for green.':
    'Luz para los cultivos antes que nada: los estudia primero, levanta cúpulas, da bien de comer, construye para lo verde.',
  'Bets on one way to build at a time, by chance and by what has paid so far, with stores run low for it.':
    'Apuesta por una manera de construir a la vez, al azar y según lo que ha dado fruto, con las reservas apuradas.',
  'Reads the echoes: acts on where stores are heading, and on how the worlds before this one ran short.':
    'Lee los ecos: actúa según adónde van las reservas, y según cómo se quedaron cortos los mundos anteriores.',
  'Changes one of its own figures a little every twenty sols, and keeps the change when the colony fared no worse.':
    'Cambia un poco una de sus propias cifras cada veinte soles, y guarda el cambio si a la colonia no le fue peor.',
};
