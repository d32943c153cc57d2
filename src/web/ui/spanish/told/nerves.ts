/** What reflexes sense and do. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const NERVES: Readonly<Record<string, string>> = {
  'The {} is set by hand: the governor leaves it alone until it is given back.':
    'Puesto a mano: {}. El gobernador no lo toca hasta que se devuelva.',
  'Crew health': 'Salud de la tripulación',
  'The crew’s trajectory is declining or critical, and somebody is below 50 health.':
    'La salud de la tripulación baja o es crítica, y alguien está por debajo de 50.',
  'Who is below 50 health stays in bed: no work, no excursion, and half as much again mended of what hurts most.':
    'Quien está por debajo de 50 de salud guarda cama: sin trabajo, sin salidas, y lo que más duele sana vez y media más.',
  'The well work on. Crew rest does as much for all.':
    'Los sanos siguen trabajando. El descanso general hace lo mismo por todos.',
  'The crew is {}; below {} health: {}.': 'La tripulación está {}; por debajo de {} de salud: {}.',
  'Bed rest below {} health.': 'Cama por debajo de {} de salud.',
  'Dust storm': 'Tormenta de polvo',
  'A dust storm lasts into the coming sol.': 'Una tormenta de polvo dura hasta el próximo sol.',
  'The charge that is kept for the night is raised by the storm’s severity, up to twice as much: less is offered for sharing.':
    'La carga que se guarda para la noche sube según la fuerza de la tormenta, hasta el doble: se ofrece menos para repartir.',
  'What would overflow the battery is offered as before.': 'Lo que desbordaría la batería se ofrece como antes.',
  'A dust storm of severity {} goes on.': 'Sigue una tormenta de polvo de fuerza {}.',
  'Night reserve raised by {}.': 'Reserva nocturna aumentada {}.',
  'Flare shelter': 'Refugio ante fulguración',
  'A solar flare lasts into the coming sol, and somebody is alive to take cover.':
    'Una fulguración solar dura hasta el próximo sol, y queda alguien que puede cubrirse.',
  'Nobody goes out, even when ordered; people gather in the middle and get seven tenths of what walls let through. It costs 2 hours of work each.':
    'Nadie sale, ni por orden; la gente se reúne en el centro y recibe siete décimos de lo que dejan pasar las paredes. Cuesta 2 horas de trabajo a cada uno.',
  'Where shelter in place is in force nobody goes out anyway, and the reflex leaves it at that.':
    'Con el refugio en vigor nadie sale de todos modos, y el reflejo lo deja así.',
  'A solar flare goes on.': 'Sigue una fulguración solar.',
  'Everybody in: {} of the dose, {} hours of work less each.':
    'Todos dentro: {} de la dosis, {} horas de trabajo menos cada uno.',
  'Food emergency': 'Emergencia de comida',
  'Food in store fell over the sol, and lasts fewer than 20 sols at the ration.':
    'La comida bajó en el sol, y dura menos de 20 soles con esta ración.',
  'The greenhouse gets up to 10 points more, from heating and ISRU, and the ration is cut by up to 10 points, the more the fewer sols are left.':
    'El invernadero recibe hasta 10 puntos más, de calefacción e ISRU, y la ración baja hasta 10 puntos, más cuantos menos soles queden.',
  'Greenhouse at most 55 %, the others at least 10 %; the ration never below 50 %.':
    'Invernadero como mucho 55 %, los demás al menos 10 %; la ración nunca por debajo del 50 %.',
  'Food falls by {} kcal a sol and lasts {} sols.': 'La comida baja {} kcal por sol y dura {} soles.',
  'More for crops: {}.': 'Más para los cultivos: {}.',
  'Night power': 'Energía nocturna',
  'At midnight the charge is less than half a night of the standing load takes, and it fell over the sol.':
    'A medianoche la carga es menos de lo que pide media noche de carga fija, y bajó en el sol.',
  'Lamps over the crops are dimmed by the share of that charge which is missing.':
    'Las lámparas de cultivo bajan en la parte de esa carga que falta.',
  'Lamps alone; what they do not take stays in the battery.': 'Solo las lámparas; lo que no toman queda en la batería.',
  '{} kWh are left for a night that takes {} until dawn.': 'Quedan {} kWh para una noche que pide {} hasta el alba.',
  'Lamps dimmed by {}.': 'Lámparas bajadas {}.',
  'Oxygen fell by more than 0.3 kg in the sol, and tanks last fewer than 15 sols.':
    'El oxígeno bajó más de 0,3 kg en el sol, y los tanques duran menos de 15 soles.',
  'ISRU gets up to 5 points more, from heating and greenhouse, by the share of the sol’s breath that was missing.':
    'La ISRU recibe hasta 5 puntos más, de calefacción e invernadero, según la parte del aliento del sol que faltó.',
  'ISRU at most 80 %, the others at least 10 %.': 'ISRU como mucho 80 %, los demás al menos 10 %.',
  'Oxygen falls by {} kg a sol and lasts {} sols.': 'El oxígeno baja {} kg por sol y dura {} soles.',
  'More for ISRU: {}.': 'Más para ISRU: {}.',
  'Power drain': 'Fuga de energía',
  'The charge fell by more than 5 kWh in the sol, and is less than a night of the standing load takes.':
    'La carga bajó más de 5 kWh en el sol, y es menos de lo que pide una noche de carga fija.',
  'Services, lamps and the link to Earth are shed by up to two fifths, in proportion to the fall, all of it from 20 kWh a sol.':
    'Servicios, lámparas y enlace con la Tierra se recortan hasta dos quintos, en proporción a la bajada, del todo desde 20 kWh por sol.',
  'Life support, warmth and the water loop are not touched.':
    'El soporte vital, el calor y el circuito de agua no se tocan.',
  'The charge falls by {} kWh a sol; {} kWh are left.': 'La carga baja {} kWh por sol; quedan {} kWh.',
  'Services, lamps and link at {}.': 'Servicios, lámparas y enlace a {}.',
  'Risk rising': 'Riesgo en alza',
  'The Colony Risk Index is above 40 and higher than at the end of the sol before.':
    'El índice de riesgo está por encima de 40 y más alto que al final del sol anterior.',
  'Up to 3 points more for ISRU and 2 for heating, from the greenhouse, by how far the index is above 40.':
    'Hasta 3 puntos más para ISRU y 2 para calefacción, del invernadero, según cuánto pase el índice de 40.',
  'ISRU at most 60 %, heating at most 40 %, greenhouse at least 10 %.':
    'ISRU como mucho 60 %, calefacción como mucho 40 %, invernadero al menos 10 %.',
  'The risk index has risen to {}.': 'El índice de riesgo ha subido a {}.',
  'Air, water and warmth before crops: {}.': 'Aire, agua y calor antes que cultivos: {}.',
  'Robot compensation': 'Compensación de robots',
  'A working robot is below 30 health, and another is not.':
    'Un robot en marcha está por debajo de 30 de salud, y otro no.',
  'The weak stand for a sol: worn joints do them no harm. The others do their hours too, and wear, gather dust and use charge as much faster.':
    'Los débiles paran un sol: las juntas gastadas no les dañan. Los otros hacen también sus horas, y se gastan, cogen polvo y usan carga en la misma medida.',
  'Nobody does more than one and a half sols’ work. It rests for a sol after each.':
    'Nadie hace más de un sol y medio de trabajo. Descansa un sol después de cada uno.',
  'Robots below {} health: {}; others: {}.': 'Robots por debajo de {} de salud: {}; otros: {}.',
  'The weak stand, the others work longer.': 'Los débiles paran, los otros trabajan más.',
  'System flip': 'Vuelco del sistema',
  'A stock that grew in the sol before shrank, by more than a tenth of a sol’s use, or of charge by more than 5 kWh.':
    'Una reserva que crecía el sol anterior bajó, en más de un décimo de lo que usa un sol, o la carga en más de 5 kWh.',
  'Oxygen or water: ISRU gets 3 points more. Food: the greenhouse gets 3 points more. Charge: heating gets 2 points more, and what it does not need stays in the battery.':
    'Oxígeno o agua: la ISRU recibe 3 puntos más. Comida: el invernadero recibe 3 puntos más. Carga: la calefacción recibe 2 puntos más, y lo que no necesita queda en la batería.',
  'ISRU at most 70 %, greenhouse and heating at most 60 %.':
    'ISRU como mucho 70 %, invernadero y calefacción como mucho 60 %.',
  'From gain to loss: {}.': 'De ganar a perder: {}.',
  'Shares against it: {}.': 'Reparto en contra: {}.',
  'Ration {}.': 'Ración {}.',
};
