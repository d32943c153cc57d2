/** What led to an end. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const CAUSES: Readonly<Record<string, string>> = {
  Oxygen: 'Oxígeno',
  'heating {}, ISRU {}, greenhouse {}': 'calefacción {}, ISRU {}, invernadero {}',
  'After every change of the allocation, watch the trend of all four stocks for some sols: what is starved shows late.':
    'Tras cada cambio del reparto, mire la tendencia de las cuatro reservas unos soles: lo que se priva se nota tarde.',
  'A ration below nine tenths eats people instead of food. Cut it only to bridge a gap whose end is in sight.':
    'Una ración por debajo de nueve décimos come personas en lugar de comida. Recórtela solo para salvar un hueco cuyo final se ve.',
  'Keep a tenth or more of the spare hours for repair, and more when dust or hazards wear the base.':
    'Dedique un décimo o más de las horas libres a reparar, y más cuando el polvo o los peligros gastan la base.',
  'Switch modules off for a reason and back on by plan: nothing reminds you of them.':
    'Apague módulos con motivo y enciéndalos según un plan: nada los recuerda.',
  'Before the dusty seasons store charge for some nights, and have power that needs no Sun.':
    'Antes de las estaciones de polvo guarde carga para varias noches, y tenga energía que no necesite el Sol.',
  'Look at the light of the coming seasons at your site before you settle what it must carry.':
    'Mire la luz de las próximas estaciones en su lugar antes de fijar lo que debe sostener.',
  'Keep robots or people free to clean the arrays when they take less than 85 % of the light.':
    'Tenga robots o personas libres para limpiar los paneles cuando reciban menos del 85 % de la luz.',
  'Build the power before the modules that draw it.': 'Construya la energía antes que los módulos que la gastan.',
  'Mend early: what is worn makes less, and has to be made up by what wears next.':
    'Repare pronto: lo gastado rinde menos, y lo paga lo que se gasta después.',
  'Order spare parts a launch window ahead, and build nothing with the last of them.':
    'Encargue repuestos con una ventana de adelanto, y no construya nada con los últimos.',
  'Build a radiation shelter before the flares, not after.':
    'Construya un refugio de radiación antes de las fulguraciones, no después.',
  'Keep two sols of everything in hand for the blow that you do not see coming.':
    'Tenga dos soles de todo a mano para el golpe que no se ve venir.',
  'From the first sol compare what is made with what is used: a small gap kills as surely as a large one.':
    'Desde el primer sol compare lo que se hace con lo que se gasta: un hueco pequeño mata igual que uno grande.',
  'When power runs short, shed what people can do without before the batteries are dry.':
    'Cuando falte energía, quite lo prescindible antes de que se vacíen las baterías.',
  'Heating is a load like any other: the night needs its share before evening.':
    'La calefacción es una carga como las demás: la noche necesita su parte antes de la tarde.',
  'Oxygen takes power and water long before the alarm: act when its trend turns.':
    'El oxígeno pide energía y agua mucho antes de la alarma: actúe cuando gire su tendencia.',
  'Water is what oxygen and food are made of: an extractor comes before new consumers.':
    'De agua se hacen el oxígeno y la comida: un extractor va antes que nuevos consumos.',
  'Crops take two to four months from sowing to harvest: add domes while the store still lasts.':
    'Los cultivos tardan de dos a cuatro meses: añada cúpulas mientras aún dure la despensa.',
  'Carbon dioxide rises in a sol when the beds stop: give life support the last of the power.':
    'El dióxido de carbono sube en un sol cuando paran los lechos: dé al soporte vital la última energía.',
  'Robots can mend each other only while there are parts and charge.':
    'Los robots se reparan entre sí solo mientras haya repuestos y carga.',
  '{} kg were lost in one sol': 'Se perdieron {} kg en un sol',
  'No event tells what took them.': 'Ningún suceso dice qué los llevó.',
  'That sol cost {} kg more than others.': 'Ese sol costó {} kg más que otros.',
  'More carbon dioxide came into the air than the beds took out':
    'Entró más dióxido de carbono en el aire del que sacaban los lechos',
  'Beds for {} kg a day stood; the living gave off {} kg a sol.':
    'Había lechos para {} kg al día; los vivos daban {} kg por sol.',
  'Carbon dioxide filled the cabin': 'El dióxido de carbono llenó la cabina',
  'The beds no longer kept up with the breath of the living.': 'Los lechos ya no podían con el aliento de los vivos.',
  'It grew hot inside: {} °C': 'Dentro hizo calor: {} °C',
  'Lamps, machines and sunlight gave more warmth than walls and radiators carried off.':
    'Lámparas, máquinas y sol dieron más calor del que sacaban paredes y radiadores.',
  'The shelter stopped only a part of it.': 'El refugio paró solo una parte.',
  'No shelter was built.': 'No se construyó ningún refugio.',
  'Rays of every sol added up': 'Los rayos de cada sol se sumaron',
  'A solar flare struck{}': 'Golpeó una fulguración solar{}',
  'The dose passed what a body bears': 'La dosis pasó de lo que aguanta un cuerpo',
  'The worst career dose was {} mSv.': 'La peor dosis de por vida fue de {} mSv.',
  'It did harm that was not healed in time.': 'Hizo un daño que no sanó a tiempo.',
  'It was the gravest event of those sols.': 'Fue el suceso más grave de esos soles.',
  'Harm added up': 'El daño se acumuló',
  'No single event of the record explains it.': 'Ningún suceso del registro lo explica por sí solo.',
  ', nobody answered': ', nadie respondió',
  'Everybody got {} of a full ration': 'Cada cual recibió {} de una ración completa',
  'The ration was cut from {} to {}': 'La ración bajó de {} a {}',
  'It was so from the start.': 'Fue así desde el principio.',
  'Set so by “{}”.': 'Puesto así por «{}».',
  'People burnt their reserves': 'La gente gastó sus reservas',
  'There was food for all: {} kg for {} kg of full rations. It stayed in the store, {} kg to the end.':
    'Había comida para todos: {} kg para {} kg de raciones completas. Se quedó en la despensa, {} kg hasta el final.',
  'The joints of the robots seized': 'Las juntas de los robots se agarrotaron',
  'Beyond {} of wear a robot breaks a little more every sol.':
    'Por encima de {} de desgaste un robot se rompe un poco más cada sol.',
  'Repair did not keep up with wear': 'La reparación no alcanzó al desgaste',
  'There were parts, but too few hours of work to fit them.':
    'Había repuestos, pero pocas horas de trabajo para ponerlos.',
  'The robots were left without charge': 'Los robots se quedaron sin carga',
  'The base had none to give at the end of the sol, when they take it.':
    'La base no tenía al final del sol, que es cuando la toman.',
  'too little oxygen in the air': 'poco oxígeno en el aire',
  'too much carbon dioxide in the air': 'demasiado dióxido de carbono en el aire',
  'an impact': 'un impacto',
  'The {} alarm was raised': 'Saltó la alarma de {}',
  'It did not end any more.': 'Ya no terminó.',
  'carbon dioxide': 'dióxido de carbono',
  'was close to death': 'estuvo cerca de la muerte',
  'was lost': 'se perdió',
  'The last {} of {} was lost': 'Se perdió el último de {2}: {1}',
  'The only {} was lost': 'Se perdió el único: {}',
  'Dust lay on the arrays: {} of the light got through': 'El polvo cubrió los paneles: pasó {} de la luz',
  'Nobody cleaned them: no robots, no excursions, or no hours left for it.':
    'Nadie los limpió: sin robots, sin salidas, o sin horas para ello.',
  ', before the record begins': ', antes de que empiece el registro',
  'A dust storm rose{}': 'Se levantó una tormenta de polvo{}',
  'At its worst, sol {}, the optical depth was {} and {} of an ordinary sol’s light got through.':
    'En lo peor, sol {}, la opacidad fue {} y pasó {} de la luz de un sol corriente.',
  'The dark season came to {}': 'La estación oscura llegó a {}',
  'The light of a clear sol fell to {} kWh/m², against {} over the year.':
    'La luz de un sol claro bajó a {} kWh/m², frente a {} en el año.',
  'New modules drew power: the standing load rose from {} to {} kW':
    'Los módulos nuevos gastaron: la carga fija subió de {} a {} kW',
  'The first was the {}.': 'El primero fue {}.',
  'The base could not make or keep enough power': 'La base no pudo hacer o guardar energía bastante',
  '{} m² of arrays, {} kW of reactors and {} kWh of batteries carried a standing load of {} kW.':
    '{} m² de paneles, {} kW de reactores y {} kWh de baterías llevaban una carga fija de {} kW.',
  'The base ran out of power': 'La base se quedó sin energía',
  'From here to sol {} the batteries ran dry at night; at worst {} of life support was served.':
    'De aquí al sol {} las baterías se vaciaban de noche; en lo peor se sirvió {} del soporte vital.',
  'the greenhouse': 'el invernadero',
  'the ration': 'la ración',
  'a program of the base': 'un programa de la base',
  'Power for {} was cut from {} to {}': 'La energía para {} bajó de {} a {}',
  'Machines for {} kg a day and {} m² of glass stood; nobody gave them more power or added to them.':
    'Había máquinas para {} kg al día y {} m² de cristal; nadie les dio más energía ni añadió otras.',
  'Extractors for {} kg a day stood; nobody gave them more power or added to them.':
    'Había extractores para {} kg al día; nadie les dio más energía ni añadió otros.',
  'No water extractor stood: what the loop and the crops took was never made good.':
    'No había extractor de agua: lo que tomaban el circuito y los cultivos no se repuso.',
  '{} m² of crops stood for {} people; {}.': 'Había {} m² de cultivos para {} personas; {}.',
  'what was added was not enough': 'lo añadido no bastó',
  'no dome was added': 'no se añadió ninguna cúpula',
  '{} was never made as fast as it was used': '{} nunca se hizo tan deprisa como se gastaba',
  '{} was falling when the record begins': '{} ya bajaba cuando empieza el registro',
  '{} began to fall for good': '{} empezó a bajar para siempre',
  'From here to sol {} {} kg a sol came in where {} kg were used.':
    'De aquí al sol {} entraron {} kg por sol donde se gastaban {} kg.',
  'Everybody ate {} of a full ration': 'Cada cual comió {} de una ración completa',
  'The store was not meant for that.': 'La despensa no estaba pensada para eso.',
  'The heaters could not keep the cold out': 'Los calefactores no pudieron con el frío',
  'The walls let {} W through for each degree.': 'Las paredes dejaban pasar {} W por grado.',
  'It grew cold inside': 'Dentro hizo frío',
  'From here on the heating lost to the cold outside: {} °C at the worst midnight.':
    'Desde aquí la calefacción perdió ante el frío: {} °C en la peor medianoche.',
  'It took warmth from the base.': 'Quitó calor a la base.',
  '{} {} was switched off': '{} {} se apagó',
  'Something other than a command did it.': 'No lo hizo una orden.',
  'By command: {}.': 'Por orden: {}.',
  '{} {} was {} worn': '{} {} estaba gastado {}',
  'What is worn gives less by so much.': 'Lo gastado rinde menos en esa medida.',
  'Repair was given {} of the spare hours': 'A reparar se dio {} de las horas libres',
  ', up to {} kg of them into new modules': ', hasta {} kg de ellos en módulos nuevos',
  'ships brought {} kg': 'las naves trajeron {} kg',
  'no ship brought any': 'ninguna nave trajo',
  'The spare parts had run out before the record begins':
    'Los repuestos se habían acabado antes de que empiece el registro',
  'The last spare parts were used': 'Se gastaron los últimos repuestos',
  '{} kg were used in all{}; {}.': 'Se gastaron {} kg en total{}; {}.',
  'override for {} sols: {}, ration {}': 'mando manual {} soles: {}, ración {}',
  'ration {}': 'ración {}',
  'labour: repair {}, building {}': 'trabajo: reparar {}, construir {}',
  'fuse {}': 'tiempo de decisión {}',
  'module {} switched {}': 'módulo {} {}',
  'give up the module at place {}': 'abandonar el módulo del puesto {}',
  'research {}': 'investigar {}',
  'protocol {}': 'protocolo {}',
  'end of the protocol': 'fin del protocolo',
  'order from Earth: {}': 'encargo a la Tierra: {}',
  'task {}: step {}': 'tarea {}: paso {}',
  'governor switched {}': 'gobernador {}',
  'governor {} seated': 'gobernador {} instalado',
  'autopilot {}': 'piloto automático {}',
  'reflex {} switched {}': 'reflejo {} {}',
  'agent {} seated': 'agente {} en el asiento',
  'agent unseated': 'agente retirado',
  'module {} seated': 'módulo {} puesto',
  'module removed': 'módulo sacado',
  'contract {} accepted': 'contrato {} aceptado',
  'phase {} of {} begun': 'fase {} de {} empezada',
  'contract suspended': 'contrato suspendido',
  'contract {} resumed': 'contrato {} retomado',
  'contract {} abandoned': 'contrato {} abandonado',
  'Of {}.': 'Por {}.',
};
