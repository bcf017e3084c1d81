export default {
  frameworks: {
    judged: 'Se juzga {n} control. | Se juzgan {n} controles.',
    controls: 'Controles',
    saveCsv: 'Guardar como CSV',
    saveJson: 'Guardar como JSON',
    byStatus: 'Solo los controles que están así',
    search: 'Buscar controles',
    searchHint: 'Control, título o comprobación',
    none: 'Ningún control coincide. Borre la búsqueda o elija otros estados.',
    shown: '{n} control a la vista | {n} controles a la vista',
    note: {
      'cis-aws-foundations':
        'Los títulos son nuestros; el texto completo está en el benchmark. Los controles que ninguna comprobación juzga quedan fuera: nunca cuentan como superados.',
      'security-hub':
        'Los identificadores son los de AWS Security Hub; los títulos y las cifras son nuestros y pueden diferir de los que muestra Security Hub. Los controles que ninguna comprobación juzga quedan fuera: nunca cuentan como superados.',
      'pci-dss':
        'Los títulos son nuestros; el texto completo está en la norma. Un control dice aquí cómo están sus comprobaciones: es una prueba para un requisito, nunca todo el requisito, y no es una evaluación.',
    },
  },
}
