export default {
  severity: {
    section: 'Gravedades',
    sectionAbout:
      'Comprobaciones que aquí pesan de otro modo que de fábrica. Un cambio cuenta desde el próximo escaneo, se guarda con su puntuación y se nombra donde esta se mueve por él.',
    done: '{title}: {severity}, desde el próximo escaneo.',
    none: 'Todas las comprobaciones tienen su gravedad de fábrica.',
    change: 'Cambiar una gravedad…',
    title: 'Cambiar una gravedad',
    about:
      'De una comprobación, en todas las cuentas de este historial. Su motivo queda junto a cada uno de sus hallazgos, con su nombre y el día.',
    check: 'Comprobación',
    checkHint: 'Su nombre, como lo muestran la lista de hallazgos y triad checks.',
    noCheck: 'No hay ninguna comprobación con ese nombre.',
    unread: 'No se puede elegir ninguna comprobación. No se cambió nada.',
    here: 'Gravedad aquí',
    choose: 'Elija una',
    set: 'Cambiarla',
    ships: 'De fábrica: {severity}.',
    saidBy: 'Por {person}, {day}',
    row: 'Gravedad',
    counts: '{severity}, cambiada desde {usual} por {person}, {day}: {reason}',
    waits: '{severity} desde el próximo escaneo, cambiada desde {usual} por {person}, {day}: {reason}',
  },
}
