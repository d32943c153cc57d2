/** What is said of agents and the worlds that they carry. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const AGENTS: Readonly<Record<string, string>> = {
  'This is a "{}". An agent is a "lispy-cartridge".': 'Esto es un «{}». Un agente es un «lispy-cartridge».',
  '## {}, {}, sols {} to {}': '## {}, {}, soles {} a {}',
  'This agent has no program called govern, and env.governor names none of its own.':
    'Este agente no tiene ningún programa llamado govern, y env.governor no nombra ninguno propio.',
  'Of its memory the last {} characters are seated; {} are the most.':
    'De su memoria se instalan los últimos {} caracteres; {} son lo máximo.',
  'Of its echoes the last {} are seated.': 'De sus ecos se instalan los últimos {}.',
  'This agent is more than a colony carries: {}, {}.': 'Este agente es más de lo que lleva una colonia: {}, {}.',
  'Begun from the merged world of {}.': 'Empezada desde el mundo fusionado de {}.',
  'This agent carries no world.': 'Este agente no lleva ningún mundo.',
  'Both are the same colony at the same sol.': 'Ambas son la misma colonia en el mismo sol.',
  '{} has not lived a sol yet.': '{} aún no ha vivido un sol.',
  'A world merged of {}.': 'Un mundo fusionado de {}.',
  'World {}': 'Mundo {}',
  Charge: 'Carga',
  'The risk index': 'El índice de riesgo',
  '{}: too little to tell.': '{}: demasiado poco para decirlo.',
  'correlation {} over {} sols': 'correlación {} en {} soles',
  '{} moved without regard to the other: {}.': '{} se movió sin relación con lo otro: {}.',
  '{} moved {} in both: {}.': '{} se movió {} en ambas: {}.',
  'Its {} is not the RFC 8785 text of an object.': 'Su {} no es el texto RFC 8785 de un objeto.',
  'Its echoes are not the RFC 8785 text of a list.': 'Sus ecos no son el texto RFC 8785 de una lista.',
  'Its tools or programs are not in the order of their names, each once.':
    'Sus herramientas o programas no van por nombre, cada uno una vez.',
};
