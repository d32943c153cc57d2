/** Programs that come with Marsdeck, and what running them says. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  ' And {} more.': ' Y {} más.',
  Engineer: 'Ingeniero',
  'Keeps every system near its best.': 'Mantiene cada sistema cerca de lo mejor.',
  Philosopher: 'Filósofo',
  'Hurries for nothing and feeds people well.': 'No se apura por nada y da bien de comer.',
  Contrarian: 'Contrario',
  'Runs stores low and swings hard.': 'Apura las reservas y da bandazos.',
  Survivalist: 'Superviviente',
  'Acts early and hoards.': 'Actúa pronto y acumula.',
  Diplomat: 'Diplomático',
  'Keeps spirits up at the cost of food.': 'Mantiene el ánimo a costa de la comida.',
  Wildcard: 'Comodín',
  'Does something else every now and then.': 'Hace otra cosa de vez en cuando.',
  Commander: 'Comandante',
  'Everything at once when something runs short.': 'Todo a la vez cuando algo escasea.',
  Scientist: 'Científico',
  'Tries new machines early.': 'Prueba pronto máquinas nuevas.',
  Merchant: 'Mercader',
  'Pays for good spirits with food.': 'Paga el buen ánimo con comida.',
  Hermit: 'Ermitaño',
  'Early, sparing, and now and then contrary.': 'Temprano, ahorrador y a veces contrario.',
  '"{}" takes a list of numbers or labels of its buttons, {} the last.':
    '«{}» admite una lista de números o nombres de sus botones, {} el último.',
  'Nobody here can build {}.': 'Nadie sabe aquí construir {}.',
  'There is no kind of module called {}.': 'No hay clase de módulo llamada {}.',
  '{} would change the allocation, which is set by hand.': '{} cambiaría el reparto, que está puesto a mano.',
  '{} would change the ration, which is set by hand.': '{} cambiaría la ración, que está puesta a mano.',
  'In {} {}, its line {}: {}': 'En {} {}, su línea {}: {}',
  'There is no room to keep, or no way to write: {}.': 'No hay sitio para guardar, o manera de escribir: {}.',
  '{} And {} more.': '{} Y {} más.',
  'Forgiven in {} place{}: {}': 'Tolerado en sitios: {1}. {3}',
  '{} is {}, not a number.': '{} es {}, no un número.',
  'The shares sum to 0.': 'Las partes suman 0.',
  '{} is {}, not the name of {}.': '{} es {}, no el nombre de {}.',
  'One program, ten characters: change one of the seven numbers at its top and see what it does to a colony.':
    'Un programa, diez caracteres: cambie uno de los siete números de arriba y vea qué hace a una colonia.',
  Builder: 'Constructor',
  'Spends parts on the module that the base lacks most, one at a time, studies how to spend fewer, and orders more.':
    'Gasta repuestos en el módulo que más falta, uno a la vez, estudia cómo gastar menos y encarga más.',
  'build_item asks for a module, research_item for a technology, supply_item for a ship. Parts spent on building are missing for repairs: keep a reserve.':
    'build_item pide un módulo, research_item una técnica, supply_item una nave. Lo que se gasta en construir falta para reparar: guarde una reserva.',
  Constant: 'Constante',
  'The same shares every sol, whatever happens.': 'El mismo reparto cada sol, pase lo que pase.',
  'A program is a list of forms; set! gives a setting its value.':
    'Un programa es una lista de formas; set! da valor a un ajuste.',
  'Crew doctor': 'Médico de a bordo',
  'Watches people before machines: warmth for the weak, food for spirits, no hurry for the tired.':
    'Mira a las personas antes que a las máquinas: calor para el débil, comida para el ánimo, sin prisa para el cansado.',
  'crew is a list of dictionaries; map and filter ask every person the same question.':
    'crew es una lista de diccionarios; map y filter hacen a cada persona la misma pregunta.',
  'First reflex': 'Primer reflejo',
  'Answers the most pressing shortage and otherwise keeps a steady course.':
    'Responde a la escasez más urgente y en lo demás mantiene el rumbo.',
  'Readings are names; cond takes the first branch whose test holds, so the order is a ranking of dangers.':
    'Las lecturas son nombres; cond toma la primera rama cuya prueba se cumple, así que el orden ordena los peligros.',
  Lookout: 'Vigía',
  'Asks how every store moves and acts on where it will be in thirty sols.':
    'Pregunta cómo se mueve cada reserva y actúa según dónde estará en treinta soles.',
  Scales: 'Balanza',
  'Weighs the stores against each other and gives most to what lasts the fewest sols.':
    'Pesa las reservas entre sí y da más a la que dura menos soles.',
  'Feedback: let the output grow with the error. A function of your own saves writing a rule three times.':
    'Realimentación: que la salida crezca con el error. Una función propia ahorra escribir una regla tres veces.',
  'Steady hand': 'Mano firme',
  'Remembers from sol to sol how much warmth and air it took, and corrects by small steps.':
    'Recuerda de sol a sol cuánto calor y aire hizo falta, y corrige a pasos pequeños.',
  'Names that begin with _mem survive to the next sol. A sum of small corrections finds a value nobody computed.':
    'Los nombres que empiezan por _mem llegan al sol siguiente. Una suma de correcciones pequeñas halla un valor que nadie calculó.',
  Steward: 'Administrador',
  'Gives machines what they need and the rest to the crops; studies what saves parts, builds with what is left over, and has ships on their way before they are missed.':
    'Da a las máquinas lo que necesitan y el resto a los cultivos; estudia lo que ahorra repuestos, construye con lo que sobra, y tiene naves en camino antes de que falten.',
  'Shares alone win no mission. Parts run out first: study autonomous repair, order parts on the first sol, and mend before you build.':
    'El reparto solo no gana ninguna misión. Primero se acaban los repuestos: estudie la reparación autónoma, encargue repuestos el primer sol, y repare antes de construir.',
  'Weather eye': 'Ojo al cielo',
  'Grows in the clear seasons and gets ready for the dusty ones.':
    'Crece en las estaciones claras y se prepara para las de polvo.',
  'mars_ls is the season in degrees; dust_tau is the dust now. Plan by the first, react to the second.':
    'mars_ls es la estación en grados; dust_tau es el polvo de ahora. Planee con lo primero, reaccione a lo segundo.',
  'The {} runs again.': '{} vuelve a funcionar.',
};
