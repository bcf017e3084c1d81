export default {
  attest: {
    open: 'Atestar…',
    openOf: 'Atestar: {title}',
    again: 'Renovar…',
    againOf: 'Renovar: {title}',
    withdraw: 'Retirar',
    withdrawOf: 'Retirar: {title}',
    toDo: '{n} por atestar | {n} por atestar',
    by: 'Declarado por {person}, hasta el {day}',
    title: 'Atestar',
    about:
      '{title}. Ninguna API puede saberlo: responde una persona, y en el historial queda quién, cuándo y con qué pruebas.',
    statement: 'Qué declara',
    evidence: 'En qué se basa',
    evidenceHint: 'Dónde encontrarlo, o qué ha visto',
    person: 'Quién responde',
    untilMeans:
      'Ese día deja de estar atestado. Vale {n} día como máximo. | Ese día deja de estar atestado. Vale {n} días como máximo.',
    tooFar:
      'Queda demasiado lejos: vale {n} día como máximo. | Queda demasiado lejos: vale {n} días como máximo.',
    effect: 'Qué hace',
    proven: 'Puntuación probada',
    stays: 'La puntuación sigue igual.',
    half: 'Una declaración cuenta la mitad que un control que deciden los hechos, y siempre se muestra aparte.',
    set: 'Atestar',
    done: '«{title}» está atestado hasta el {day}.',
    withdrawn: 'Retirado: «{title}» ya no está atestado.',
  },
}
