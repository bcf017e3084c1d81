import type { Criticality } from '../../domain/fleet'
import type { Worded } from '../language'

/** What became of a finding: word and meaning. */
export const becameLabels = {
  en: {
    fixed: ['Fixed', 'failed before, passes now'],
    new: ['New failures', 'fails for the first time, on old or new resources'],
    reopened: ['Reopened', 'was fixed once, fails again'],
    gone: ['Gone', 'the resource is no longer there'],
    unseen: ['No longer seen', 'could be read before, not now'],
    'seen-again': ['Seen again', 'could not be read before'],
  },
  es: {
    fixed: ['Corregidos', 'antes fallaban, ahora pasan'],
    new: ['Fallos nuevos', 'fallan por primera vez, en recursos viejos o nuevos'],
    reopened: ['Reabiertos', 'se corrigieron una vez, fallan de nuevo'],
    gone: ['Ya no existen', 'el recurso ya no está'],
    unseen: ['Ya no se ven', 'antes se podían leer, ahora no'],
    'seen-again': ['Vistos de nuevo', 'antes no se podían leer'],
  },
} as const

/** What a check can say of a resource: word and meaning. */
export const judgedLabels = {
  en: {
    pass: ['Passed', 'seen, and as it should be'],
    fail: ['Failed', 'seen, and not as it should be'],
    unknown: ['Not seen', 'could not be read; never counted as passed'],
    attested: ['Attested', 'a person stands for it until a date'],
    'not-applicable': ['Not applicable', 'the expectation does not concern it'],
    suppressed: ['Set aside', 'failures that a person decided about'],
  },
  es: {
    pass: ['Superados', 'vistos, y como deben ser'],
    fail: ['Fallos', 'vistos, y no como deben ser'],
    unknown: ['No vistos', 'no se pudieron leer; nunca cuentan como superados'],
    attested: ['Atestados', 'una persona responde de ellos hasta una fecha'],
    'not-applicable': ['No aplican', 'la expectativa no les concierne'],
    suppressed: ['Apartados', 'fallos sobre los que alguien decidió'],
  },
} as const

export const criticalityLabels = {
  en: { production: 'production', staging: 'staging', development: 'development' },
  es: { production: 'producción', staging: 'preproducción', development: 'desarrollo' },
} as const satisfies Worded<Criticality>
