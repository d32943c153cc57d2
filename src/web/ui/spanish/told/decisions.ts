/** Tasks that ask for a decision. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const DECISIONS: Readonly<Record<string, string>> = {
  'Work on': 'Seguir trabajando',
  'Run on': 'Seguir así',
  '{} is beyond counting.': '{} ya no cuenta.',
  'The arrays give {} % less.': 'Los paneles dan un {} % menos.',
  'The scrubber stalls': 'El depurador se atasca',
  'A valve of the carbon dioxide beds sticks. {} people breathe what it leaves.':
    'Se atasca una válvula de los lechos de dióxido de carbono. {} personas respiran lo que deja.',
  'Take it apart': 'Desmontarlo',
  'The beds work again: 4 hours and 3 kg of parts.': 'Los lechos vuelven a funcionar: 4 horas y 3 kg de repuestos.',
  'Breathe less': 'Respirar menos',
  'Rest and a fifth less food for 5 sols; everybody loses 2 health, the habitat wears by 2 %.':
    'Descanso y un quinto menos de comida 5 soles; todos pierden 2 de salud, el hábitat se gasta un 2 %.',
  'The valve moves again.': 'La válvula vuelve a moverse.',
  'People lie low in thick air until the valve frees itself.':
    'La gente se echa en aire espeso hasta que la válvula se suelta.',
  '{} is in a bad way: health {} of 100.': '{} está mal: salud {} de 100.',
  'To bed': 'A la cama',
  'The patient gains 20 health (30 with a medbay) and 15 morale, and rests 3 sols; 4 hours of care.':
    'Gana 20 de salud (30 con enfermería) y 15 de ánimo, y descansa 3 soles; 4 horas de cuidados.',
  'Carry on': 'Seguir',
  'The patient works on and loses 3 health and 15 morale; the others lose 8 morale.':
    'Sigue trabajando y pierde 3 de salud y 15 de ánimo; los demás pierden 8 de ánimo.',
  '{} did not live to see it.': '{} no vivió para verlo.',
  '{} is looked after and mends.': '{} recibe cuidados y mejora.',
  '{} mends, and uses the time to find a better setting for the machines.':
    '{} mejora, y usa el tiempo para hallar un mejor ajuste de las máquinas.',
  '{} works on. The others see it.': '{} sigue trabajando. Los demás lo ven.',
  '{} works on and breaks down: 20 points of health.': '{} sigue trabajando y se derrumba: 20 puntos de salud.',
  'Water runs low': 'El agua escasea',
  'The tank holds water for {} sols. The crops drink, too.':
    'El tanque guarda agua para {} soles. Los cultivos también beben.',
  'Dig for water': 'Cavar en busca de agua',
  'For 5 sols: heating 30 %, ISRU 65 %, greenhouse 5 %.':
    'Durante 5 soles: calefacción 30 %, ISRU 65 %, invernadero 5 %.',
  'Ration it': 'Racionarla',
  'Rations of 60 % for 5 sols; everybody loses 2 health and 5 morale.':
    'Raciones del 60 % durante 5 soles; todos pierden 2 de salud y 5 de ánimo.',
  'ISRU gets 65 % of the spare power for 5 sols, the crops 5 %.':
    'La ISRU recibe el 65 % de la energía sobrante 5 soles, los cultivos el 5 %.',
  '{} A fifth of the crops wilted.': '{} Un quinto de los cultivos se marchitó.',
  'Food and drink are rationed for 5 sols.': 'Comida y bebida se racionan 5 soles.',
  '{} Everybody took it badly: 12 points of health.': '{} A todos les sentó mal: 12 puntos de salud.',
  'A tired catalyst': 'Un catalizador cansado',
  'The cells of {} give {} % less than new ones. Burn them clean?':
    'Las celdas de {} dan un {} % menos que las nuevas. ¿Limpiarlas a fuego?',
  Regenerate: 'Regenerar',
  'Wear falls to 5 % or below for 80 kWh above the night reserve; 2 hours.':
    'El desgaste baja al 5 % o menos por 80 kWh por encima de la reserva nocturna; 2 horas.',
  'The plant wears by another 5 %.': 'La planta se gasta otro 5 %.',
  '{} runs on and wears by 5 %.': '{} sigue y se gasta un 5 %.',
  'The battery gave {} of {} kWh: the cells are part clean.':
    'La batería dio {} de {} kWh: las celdas quedan limpias en parte.',
  '{} works as new.': '{} funciona como nueva.',
  'Oxygen runs low': 'El oxígeno escasea',
  'The oxygen tank holds {} sols of breath. Move power to ISRU?':
    'El tanque de oxígeno guarda {} soles de aliento. ¿Pasar energía a ISRU?',
  'All to ISRU': 'Todo a ISRU',
  'For 5 sols: heating 15 %, ISRU 70 %, greenhouse 15 %.':
    'Durante 5 soles: calefacción 15 %, ISRU 70 %, invernadero 15 %.',
  'Half to ISRU': 'La mitad a ISRU',
  'For 5 sols: heating 20 %, ISRU 50 %, greenhouse 30 %.':
    'Durante 5 soles: calefacción 20 %, ISRU 50 %, invernadero 30 %.',
  'Leave it': 'Dejarlo',
  'Shares stay as they are; everybody loses 5 points of morale.':
    'El reparto queda como está; todos pierden 5 puntos de ánimo.',
  'Shares stay as they are. People count their breaths.':
    'El reparto queda como está. La gente cuenta sus respiraciones.',
  'Shares stay as they are. {} worked in stale air and is 15 points worse.':
    'El reparto queda como está. {} trabajó con aire viciado y está 15 puntos peor.',
  'ISRU gets {} % of the spare power for 5 sols.': 'La ISRU recibe el {} % de la energía sobrante 5 soles.',
  '{} The overload wore ISRU plant and extractor by 15 %.': '{} La sobrecarga gastó planta ISRU y extractor un 15 %.',
  'A pipe bursts': 'Revienta una tubería',
  'Water runs through the floor: {} kg stand behind the break.':
    'El agua corre por el suelo: quedan {} kg tras la rotura.',
  'Shut the loop': 'Cerrar el circuito',
  'Three tenths of it are lost, and a tenth of the crops dries up; 2 hours.':
    'Se pierden tres décimos, y se seca un décimo de los cultivos; 2 horas.',
  'Mend it under pressure': 'Repararla con presión',
  'Half of it is lost, one time in four or oftener all of it and more; 1 hour.':
    'Se pierde la mitad, una vez de cada cuatro o más a menudo todo y más; 1 hora.',
  '{} kg of water are gone{}.': 'Se han ido {} kg de agua{}.',
  ': the patch tore': ': el parche se rasgó',
  '{} The trays ran dry: a tenth of the crops died.': '{} Las bandejas se secaron: murió un décimo de los cultivos.',
  'Pressure falls': 'Baja la presión',
  'Air hisses out of {}: {} % of the cabin air until it is found.':
    'Silba aire de {}: {} % del aire de la cabina hasta que se encuentre.',
  'Seal it off': 'Sellarlo',
  'Saves four fifths of the air; the module wears by 8 %, ISRU by 2 %; 4 hours and 4 kg of parts.':
    'Salva cuatro quintos del aire; el módulo se gasta un 8 %, ISRU un 2 %; 4 horas y 4 kg de repuestos.',
  'Patch it from outside': 'Parchear desde fuera',
  'No air is lost; an engineer gets 8 mSv and 5 points of injury; 2 hours.':
    'No se pierde aire; un ingeniero recibe 8 mSv y 5 puntos de herida; 2 horas.',
  '{} % of the air is lost; one time in seven or oftener four times that, 15 health and 5 mSv for everybody.':
    'Se pierde el {} % del aire; una vez de cada siete o más a menudo cuatro veces eso, y 15 de salud y 5 mSv para todos.',
  '{} was sealed off and patched.': '{} se selló y se parcheó.',
  '{} was sealed off and patched; with its draught gone the pumps run better.':
    '{} se selló y se parcheó; sin la corriente las bombas van mejor.',
  'Nobody was left to go out.': 'No quedaba nadie para salir.',
  '{} closed the crack from outside.': '{} cerró la grieta desde fuera.',
  'The crack froze shut after {} % of the air had gone.': 'La grieta se heló después de que se fuera el {} % del aire.',
  'The crack tore open: {} % of the air lost, and everybody hurt.':
    'La grieta se abrió del todo: {} % del aire perdido, y todos heridos.',
  'A dose too many': 'Una dosis de más',
  'The badge of {} reads {} mSv. Keep everybody under the berm?':
    'La placa de {} marca {} mSv. ¿Tener a todos bajo el talud?',
  'Stay in': 'Quedarse dentro',
  'No excursion if it has not left yet; ISRU is left alone and wears by 2 %; 3 hours.':
    'Sin salida si aún no ha partido; la ISRU queda sola y se gasta un 2 %; 3 horas.',
  'The one with the badge gets 4 mSv and loses 5 health.': 'Quien lleva la placa recibe 4 mSv y pierde 5 de salud.',
  'Everybody stayed behind the thick walls.': 'Todos se quedaron tras las paredes gruesas.',
  '{} took 4 mSv more and feels it.': '{} recibió 4 mSv más y lo nota.',
  'Arrays lose the Sun': 'Los paneles pierden el Sol',
  'A drive slips: the arrays are on the way to losing {} % of their light.':
    'Un motor patina: los paneles van camino de perder el {} % de su luz.',
  'Align by hand': 'Alinear a mano',
  'Wear of the arrays falls by {} points at most; 3 hours; one time in eight or oftener a motor strips, 5 points.':
    'El desgaste de los paneles baja {} puntos como mucho; 3 horas; una vez de cada ocho o más a menudo se rompe un motor, 5 puntos.',
  'Let it slip': 'Dejarlo patinar',
  'The arrays wear by half of {} points.': 'Los paneles se gastan la mitad de {} puntos.',
  'A motor stripped its gear: the arrays give 5 % less.': 'Un motor rompió su engranaje: los paneles dan un 5 % menos.',
  'The arrays follow the Sun again.': 'Los paneles vuelven a seguir al Sol.',
  'A crack in the frost': 'Una grieta en la helada',
  '{} creaks: a weld opens as it cools at night.': '{} cruje: una soldadura se abre al enfriarse de noche.',
  'Keep it warm': 'Mantenerlo caliente',
  '40 kWh above the night reserve, and 1 hour; then it holds.':
    '40 kWh por encima de la reserva nocturna, y 1 hora; entonces aguanta.',
  'Let it creak': 'Dejar que cruja',
  'It wears by 4 %; three times in a hundred it breaks and is switched off.':
    'Se gasta un 4 %; tres veces de cada cien se rompe y se apaga.',
  'The battery gave {} of {} kWh: the weld opened a little.':
    'La batería dio {} de {} kWh: la soldadura se abrió un poco.',
  '{} held.': '{} aguantó.',
  '{} creaks.': '{} cruje.',
  '{} wears by 4 %.': '{} se gasta un 4 %.',
  '{} broke and is switched off: mend it, then switch it on.': '{} se rompió y está apagado: repárelo y enciéndalo.',
  'Nobody here knows what this is about.': 'Nadie sabe aquí de qué se trata.',
  'The ledger sets a challenge that nobody here knows: {}.': 'El registro pone un reto que nadie conoce aquí: {}.',
  'Nobody here knows what this was about.': 'Nadie sabe aquí de qué se trataba.',
  'A patient': 'Un paciente',
};
