/** Missions, modules, technologies, cargoes and protocols. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const BASE: Readonly<Record<string, string>> = {
  Water: 'Agua',
  Food: 'Comida',
  Air: 'Aire',
  'Ares I': 'Ares I',
  'Four people, one cargo landing, a greenhouse already sown. Keep them warm, breathing and fed.':
    'Cuatro personas, una carga en tierra, un invernadero ya sembrado. Manténgalas calientes, con aire y con comida.',
  Optimus: 'Optimus',
  'Four robots, nobody to feed. Keep them charged, clean and mended until people come.':
    'Cuatro robots, nadie a quien alimentar. Manténgalos cargados, limpios y reparados hasta que llegue gente.',
  'Skeleton crew': 'Tripulación mínima',
  'Two people, one dome, a third of the stores; a ship with parts lands on sol 90. Every hour of work counts twice.':
    'Dos personas, una cúpula, un tercio de las reservas; una nave con piezas llega en el sol 90. Cada hora de trabajo cuenta doble.',
  'Garden of Mars': 'Jardín de Marte',
  'Six people, four domes, two reactors. Bring a whole Mars year home.':
    'Seis personas, cuatro cúpulas, dos reactores. Complete un año marciano entero.',
  'Dust bowl': 'Cuenca de polvo',
  'Four people land ten sols before a planet-encircling storm, with arrays and domes that the way has worn. When the light goes, the cold comes.':
    'Cuatro personas llegan diez soles antes de una tormenta que rodea el planeta, con paneles y cúpulas gastados por el viaje. Cuando la luz se va, viene el frío.',
  'No ISRU': 'Sin ISRU',
  'Plant and extractor were lost on the way, and a third of the arrays. Parts for new ones land on sol 75. Until then the water you brought is the water you have.':
    'Planta y extractor se perdieron por el camino, y un tercio de los paneles. Las piezas para otros llegan en el sol 75. Hasta entonces el agua que trajo es el agua que hay.',
  'Hybrid crew': 'Tripulación mixta',
  'Two people and four robots. The robots work outside; the people keep them working.':
    'Dos personas y cuatro robots. Los robots trabajan fuera; las personas los mantienen en marcha.',
  'Lunar surplus': 'Excedente lunar',
  'Two robots built for the Moon, one array, few parts. How long can they last?':
    'Dos robots hechos para la Luna, un panel, pocos repuestos. ¿Cuánto durarán?',
  Custom: 'A medida',
  'Your crew, your site, your season, your stores.': 'Su tripulación, su lugar, su estación, sus reservas.',
  Habitat: 'Hábitat',
  'Shelters up to six people: 300 m³ with their air, water loop, electrolysis, Sabatier reactor, tanks and a battery.':
    'Aloja hasta seis personas: 300 m³ con su aire, circuito de agua, electrólisis, reactor Sabatier, tanques y una batería.',
  Airlock: 'Esclusa',
  'People go out through a chamber with a save pump: each cycle loses a tenth of what it holds, less air than a bare suitlock.':
    'Se sale por una cámara con bomba de recuperación: cada ciclo pierde un décimo de lo que contiene, menos aire que sin ella.',
  'Solar farm': 'Parque solar',
  'Makes electricity of sunlight: 150 m² of cells.': 'Hace electricidad de la luz: 150 m² de celdas.',
  'Battery bank': 'Banco de baterías',
  'Keeps electricity for the night: 150 kWh.': 'Guarda electricidad para la noche: 150 kWh.',
  'Greenhouse dome': 'Cúpula de cultivo',
  'Grows food and oxygen: 100 m² of crops under glass and lamps.':
    'Da comida y oxígeno: 100 m² de cultivos bajo cristal y lámparas.',
  'ISRU plant': 'Planta ISRU',
  'Makes oxygen of the carbon dioxide outside, and takes some in for the crops.':
    'Hace oxígeno del dióxido de carbono de fuera, y toma algo para los cultivos.',
  'Water extractor': 'Extractor de agua',
  'Digs ice and bakes up to 20 kg of water a day out of it.': 'Cava hielo y saca de él hasta 20 kg de agua al día.',
  'Repair bay': 'Taller',
  'Doubles what an hour of repair mends and speeds building by a quarter.':
    'Dobla lo que repara una hora y acelera las obras en un cuarto.',
  'Radiation shelter': 'Refugio de radiación',
  'Sleeping quarters under regolith: 40 % less dose every sol, 70 % less of a solar flare.':
    'Dormitorios bajo regolito: 40 % menos de dosis cada sol, 70 % menos en una fulguración.',
  Medbay: 'Enfermería',
  'Heals half as fast again and shortens illness.': 'Cura vez y media más deprisa y acorta la enfermedad.',
  'Fission reactor': 'Reactor de fisión',
  'Ten kilowatts by day, night and storm.': 'Diez kilovatios de día, de noche y en tormenta.',
  'Comms array': 'Antena de comunicaciones',
  'Doubles the link to Earth: an order goes out in half the time, and mail keeps spirits up.':
    'Dobla el enlace con la Tierra: un encargo sale en la mitad de tiempo, y el correo anima.',
  'Storage depot': 'Almacén',
  'Tanks: 150 kg of oxygen, 150 of nitrogen, 40 of carbon dioxide, 1,500 of water.':
    'Tanques: 150 kg de oxígeno, 150 de nitrógeno, 40 de dióxido de carbono, 1.500 de agua.',
  'Improved solar cells': 'Celdas solares mejores',
  'Arrays give 15 % more.': 'Los paneles dan un 15 % más.',
  'Water recycling': 'Reciclaje de agua',
  'A fifth less water for washing, and urine is recovered at 94 % instead of 87.':
    'Un quinto menos de agua para lavar, y de la orina se recupera el 94 % en lugar del 87.',
  'Crop optimization': 'Cultivos mejores',
  'Crops grow a quarter more of the same light.': 'Los cultivos crecen un cuarto más con la misma luz.',
  'Radiation hardening': 'Protección radiológica',
  'Linings keep 30 % of the dose out, of every sol and of flares.':
    'Los revestimientos paran el 30 % de la dosis, de cada sol y de las fulguraciones.',
  'Crew medicine': 'Medicina de a bordo',
  'Bodies mend half as fast again.': 'Los cuerpos sanan vez y media más deprisa.',
  'Battery chemistry': 'Química de baterías',
  'Batteries hold half as much again.': 'Las baterías guardan la mitad más.',
  'ISRU upgrade': 'Mejora ISRU',
  'ISRU plants and extractors work 30 % faster.': 'Plantas ISRU y extractores van un 30 % más deprisa.',
  'Dust mitigation': 'Defensa del polvo',
  'Dust settles on arrays and robots at six tenths of its pace.':
    'El polvo se posa en paneles y robots a seis décimos de su ritmo.',
  'Autonomous repair': 'Reparación autónoma',
  'Every module mends 0.1 % of wear by itself each sol.': 'Cada módulo se repara solo un 0,1 % de desgaste por sol.',
  'Thermal blankets': 'Mantas térmicas',
  'Walls lose a quarter less heat.': 'Las paredes pierden un cuarto menos de calor.',
  Suitports: 'Puertos de traje',
  'Suits dock outside: four fifths less air lost per excursion.':
    'Los trajes se acoplan fuera: cuatro quintos menos de aire perdido por salida.',
  'Mars steel': 'Acero de Marte',
  'Modules take half the hours and half the parts from Earth.':
    'Los módulos piden la mitad de horas y la mitad de piezas de la Tierra.',
  'Nuclear heat': 'Calor nuclear',
  'Fission reactors can be built, and each warms the base with 8 kW of its waste heat.':
    'Se pueden construir reactores de fisión, y cada uno calienta la base con 8 kW de su calor sobrante.',
  'Closed ecosystem': 'Ecosistema cerrado',
  'Solid waste is composted to carbon dioxide and water, and crops grow a fifth more on it.':
    'Los residuos sólidos se hacen dióxido de carbono y agua, y los cultivos crecen un quinto más con ello.',
  'Mixed supplies': 'Suministros variados',
  'Spare parts': 'Repuestos',
  '{}: there is nobody to eat it.': '{}: no hay nadie que lo coma.',
  '{}: there is no tank for it.': '{}: no hay tanque para ello.',
  '{} kg {}{}': '{} kg {}{}',
  'Shelter in place': 'Refugio',
  'Warmth first, short rations, and nobody outside: who is out comes in.':
    'Primero el calor, raciones cortas y nadie fuera: quien está fuera entra.',
  'Emergency ISRU': 'ISRU de emergencia',
  'Nearly all spare power makes oxygen and water; half rations.':
    'Casi toda la energía sobrante hace oxígeno y agua; medias raciones.',
  'Power save': 'Ahorro de energía',
  'Services, lamps and the link to Earth run at six tenths; warmth before crops, three-quarter rations.':
    'Servicios, lámparas y enlace con la Tierra a seis décimos; calor antes que cultivos, tres cuartos de ración.',
  'Crew rest': 'Descanso general',
  'No work but the crops: fatigue falls and bodies mend half as fast again.':
    'Sin trabajo salvo los cultivos: la fatiga baja y los cuerpos sanan vez y media más deprisa.',
  'Full ration': 'Ración completa',
  'A quarter more to eat than an appetite asks for, which lifts spirits; more power for the crops.':
    'Un cuarto más de comida de lo que pide el apetito, lo que anima; más energía para los cultivos.',
  Rationing: 'Racionamiento',
  'Half rations; power is shared as before.': 'Medias raciones; la energía se reparte como antes.',
  'The override': 'El mando manual',
  '{} holds the {} for {} more sol{}; end it first.': '{} retiene {} durante {} sol{} más; termínelo antes.',
  '{} has run its time.': '{} ha cumplido su tiempo.',
  '{} is understood: {}': '{} se ha comprendido: {}',
  ' A ship leaves on sol {} and lands on sol {}.': ' Una nave parte en el sol {} y llega en el sol {}.',
  'Earth has heard the order.{}': 'La Tierra ha oído el encargo.{}',
  'A ship has left Earth; it lands on sol {}.': 'Una nave ha salido de la Tierra; llega en el sol {}.',
  'The ship was lost in landing: {}.': 'La nave se perdió al aterrizar: {}.',
  ' No tank had room for {}.': ' Ningún tanque tenía sitio para {}.',
  'A ship has landed: {}.{}': 'Ha llegado una nave: {}.{}',
};
