/** Verdicts, and what replaying says. `{}` stands for what is put in, in the order of the English; `{2}` for the second of it. */
export const VERDICTS: Readonly<Record<string, string>> = {
  'task {}': 'tarea {}',
  'The run follows rules {}; this Marsdeck computes rules {}.':
    'La partida sigue las reglas {}; este Marsdeck calcula las reglas {}.',
  'No contract is under way.': 'Ningún contrato está en curso.',
  'build {}': 'construir {}',
  'Meet a storm on a copy of the colony. The colony itself is not touched.':
    'Afrontar una tormenta en una copia de la colonia. La colonia no se toca.',
  'ECHO TEST': 'PRUEBA DE ECO',
  'Replay the last ten sols, and compare the hashes.': 'Reproducir los últimos diez soles y comparar los hashes.',
  'LEDGER CHECK': 'REVISAR EL REGISTRO',
  'The deck is still at it. Wait a moment.': 'La consola aún está en ello. Espere un momento.',
  'A phase is in progress. Suspend the contract, or pull the module.':
    'Hay una fase en curso. Suspenda el contrato, o arranque el módulo.',
  'This module is in the slot.': 'Este módulo está en la ranura.',
  'The slot is empty.': 'La ranura está vacía.',
  'No write is waiting to be repeated.': 'Ninguna escritura espera repetirse.',
  'Another contract is under way.': 'Hay otro contrato en curso.',
  'There is no colony to work for.': 'No hay colonia para la que trabajar.',
  'This contract belongs to another colony.': 'Este contrato es de otra colonia.',
  'This contract is no longer on offer.': 'Este contrato ya no se ofrece.',
  'This deck has settled as many contracts as it can remember. Export it and start a new one.':
    'Esta consola ha cerrado todos los contratos que puede recordar. Expórtela y empiece otra.',
  'The shelf for suspended contracts is full.': 'El estante de contratos suspendidos está lleno.',
  'This contract is done and only has to be paid. Resume it.':
    'Este contrato está hecho y solo falta cobrarlo. Retómelo.',
  'This phase has failed three times. Suspend or abandon the contract.':
    'Esta fase ha fallado tres veces. Suspenda o abandone el contrato.',
  'There is nothing to choose.': 'No hay nada que elegir.',
  'This phase has no such option.': 'Esta fase no tiene esa opción.',
  'No suspended contract has this id.': 'Ningún contrato suspendido tiene este id.',
  'There are not enough credits.': 'No hay créditos suficientes.',
  'There is no more of it.': 'Ya no queda.',
  'A handle is 1 to 12 letters, digits, blanks, ".", "_" or "-".':
    'Un nombre corto tiene de 1 a 12 letras, cifras, espacios, «.», «_» o «-».',
  'The governor is off: there is nothing to run.': 'El gobernador está apagado: no hay nada que ejecutar.',
  'On sol {}: {}': 'En el sol {}: {}',
  '{} ran on {} past sols, on {} gas at most.': '{} se ejecutó en {} soles pasados, con {} de gas como mucho.',
  'The colony has ended.': 'La colonia ha acabado.',
  'The ledger has no frame for the coming sol.': 'El registro no tiene cuadro para el próximo sol.',
  'life support had {} % of its power at the worst, and {} live':
    'el soporte vital tuvo el {} % de su energía en lo peor, y viven {}',
  'A storm of {} sols costs {}: {}.': 'Una tormenta de {} soles cuesta {}: {}.',
  'Sol {} comes out otherwise, at {}.': 'El sol {} sale de otro modo, en {}.',
  '{} sols were computed again, and every hash is the same.':
    'Se calcularon de nuevo {} soles, y cada hash es el mismo.',
  '{} blocks hold together, and name frames of the ledger {}.':
    '{} bloques encajan, y nombran cuadros del registro {}.',
  'The ledger’s frames of this run are not at hand.': 'Los cuadros del registro de esta partida no están a mano.',
  'Run the governor on ten past sols, and see whether it would have held.':
    'Ejecutar el gobernador en diez soles pasados y ver si habría aguantado.',
  'Verify the chain, and the frames that it names.': 'Verificar la cadena, y los cuadros que nombra.',
  'The run followed rules {}; this Marsdeck computes rules {}.':
    'La partida siguió las reglas {}; este Marsdeck calcula las reglas {}.',
  'The run’s ledger is {}, which is not at hand.': 'El registro de la partida es {}, que no está a mano.',
  'The file was converted from version 1, which kept no command log: there is nothing to compute again.':
    'El archivo se convirtió de la versión 1, que no guardaba órdenes: no hay nada que calcular de nuevo.',
  'The run can’t be computed again: {}': 'La partida no se puede calcular de nuevo: {}',
  'The run has {} sols; at most {} are computed again here.':
    'La partida tiene {} soles; aquí se calculan de nuevo como mucho {}.',
  'its beginning contradicts itself. {}': 'su comienzo se contradice. {}',
  'nobody sets out in its genesis.': 'nadie parte en su génesis.',
  'governor {}': 'gobernador {}',
  'It began from a state, not from a mission: there is nothing to compare it with.':
    'Empezó de un estado, no de una misión: no hay con qué compararla.',
  'Ranked runs live under the ledger {}.': 'Las partidas que puntúan viven bajo el registro {}.',
  'It did not begin as its mission begins.': 'No empezó como empieza su misión.',
  'Ranked runs of this mission have the seed {}; this one has {}.':
    'Las partidas que puntúan de esta misión tienen la semilla {}; esta tiene {}.',
  'The run can’t be computed again here: {}.': 'La partida no se puede calcular de nuevo aquí: {}.',
  'All {} sols came out the same.': 'Los {} soles salieron iguales.',
  'At sol {}, {} is not what the run gives.': 'En el sol {}, {} no es lo que da la partida.',
  'The run has more than {} sols.': 'La partida tiene más de {} soles.',
  'A frame of this run is not at hand.': 'Un cuadro de esta partida no está a mano.',
  'The file is signed by another key than yours.': 'El archivo está firmado con otra clave que la suya.',
  'Nobody is left to govern.': 'No queda nadie a quien gobernar.',
  'This colony began from a state: there is no landing to begin again from.':
    'Esta colonia empezó de un estado: no hay llegada desde la que empezar otra vez.',
  'It is drawn at birth, outside the colony.': 'Se sortea al nacer, fuera de la colonia.',
  'It is for people: a player may call a colony what they like.':
    'Es para personas: cada cual llama a una colonia como quiere.',
  'It is for people.': 'Es para personas.',
  'It is for people: only a signature says whose a file is.':
    'Es para personas: solo una firma dice de quién es un archivo.',
  'A run has no clock: the time of birth is what the file says.':
    'Una partida no tiene reloj: la hora de nacimiento es la que dice el archivo.',
  'It is not known here, and kept as it came.': 'No se conoce aquí, y se guarda como vino.',
  'Whose run a fork left, only that run can say; the block that it left at is computed again.':
    'De qué partida salió una bifurcación solo lo dice esa partida; el bloque en que salió se calcula de nuevo.',
  'They are records of other runs, each of which its own file proves.':
    'Son anotaciones de otras partidas, que prueba el archivo de cada una.',
  'The ledger has a verdict of its own.': 'El registro tiene su propio veredicto.',
  'The signature has a verdict of its own.': 'La firma tiene su propio veredicto.',
  'At sol {} the chain is broken: {}.': 'En el sol {} la cadena está rota: {}.',
  'its genesis': 'su génesis',
  'the anchor of {} sols that were cut': 'el ancla de {} soles que se cortaron',
  '{} blocks follow from {} to the head.': '{} bloques siguen desde {} hasta la cabeza.',
  'the number of the sol does not follow': 'el número del sol no sigue',
  'a block does not follow from the one before': 'un bloque no sigue al anterior',
  'a block is not what its hash says': 'un bloque no es lo que dice su hash',
  'the first block does not follow from the anchor': 'el primer bloque no sigue al ancla',
  'the head is not the hash of the last block': 'la cabeza no es el hash del último bloque',
  'blocks and cut blocks are not as many as its length says':
    'los bloques y los cortados no son tantos como dice su largo',
  'The commands of sol {} are not those that its block names.':
    'Las órdenes del sol {} no son las que nombra su bloque.',
  'The state is not the one whose hash the chain names.': 'El estado no es el del hash que nombra la cadena.',
  'The state is not the one that the last block closed with.': 'El estado no es aquel con que cerró el último bloque.',
  'After sol {} this run had another block than the one it says it left its parent at.':
    'Después del sol {} esta partida tenía otro bloque que el que dice haber dejado.',
  'This is a {} that says nothing against itself.': 'Esto es un {} que no dice nada contra sí mismo.',
  ' There is more like it: {}.': ' Hay más así: {}.',
  'The echo of sol {} is of another frame than that sol’s.': 'El eco del sol {} es de otro cuadro que el de ese sol.',
  '{} echoes and {} blocks name frames of the ledger {}': '{} ecos y {} bloques nombran cuadros del registro {}',
  '{}, which was given.': '{}, que se dio.',
  '{}, which this Marsdeck has.': '{}, que este Marsdeck tiene.',
  '{}, as far as this file carries it: that it is the whole ledger’s takes the ledger.':
    '{}, hasta donde lo lleva este archivo: que sea el registro entero lo dice el registro.',
  'At sol {} a frame is named that is not the ledger’s.': 'En el sol {} se nombra un cuadro que no es del registro.',
  ' Recommended and missing, or said twice: {}.': ' Recomendado y ausente, o dicho dos veces: {}.',
  'This is a {} that says nothing against itself.{}': 'Esto es un {} que no dice nada contra sí mismo.{}',
  'A {} has no chain.': 'Un {} no tiene cadena.',
  'A {} lives under no ledger.': 'Un {} no vive bajo ningún registro.',
  'A {} is no run: there is nothing to compute again.': 'Un {} no es una partida: no hay nada que calcular de nuevo.',
  'It is signed as its format does it, and that was not checked.':
    'Está firmado a la manera de su formato, y eso no se revisó.',
  'The run can’t be computed again: its ledger is not at hand.':
    'La partida no se puede calcular de nuevo: su registro no está a mano.',
  'There is no signature.': 'No hay firma.',
  'What was signed can’t be written out: {}': 'Lo que se firmó no se puede escribir: {}',
  'The key is known.': 'La clave se conoce.',
  'The key is not known here.': 'La clave no se conoce aquí.',
  'The run did not come out the same: what it achieved is not known.':
    'La partida no salió igual: no se sabe lo que logró.',
  'Version {} kept no log of commands and no signature: there is nothing to compute again.':
    'La versión {} no guardaba órdenes ni firma: no hay nada que calcular de nuevo.',
  'The file was refused: there is no run to check.': 'El archivo se rechazó: no hay partida que revisar.',
  'A drill.': 'Un simulacro.',
};
