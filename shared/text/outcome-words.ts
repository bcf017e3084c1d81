import type { GapReason } from '../domain/evidence'
import type { Change, Outcome, Severity, SuppressionKind } from '../domain/finding'
import type { Worded } from './language'

/** The one wording of outcomes. `gone`: the resource is no longer there. */
export const outcomeWords = {
  en: {
    pass: 'Passed',
    fail: 'Failing',
    unknown: 'Not seen',
    'not-applicable': 'Not applicable',
    attested: 'Attested',
    suppressed: 'Set aside',
    gone: 'Gone',
  },
  es: {
    pass: 'Superado',
    fail: 'Fallo',
    unknown: 'No visto',
    'not-applicable': 'No aplica',
    attested: 'Atestado',
    suppressed: 'Apartado',
    gone: 'Ya no existe',
  },
} as const satisfies Worded<Outcome | 'suppressed' | 'gone'>

export const severityWords = {
  en: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', informational: 'Informational' },
  es: { critical: 'Crítica', high: 'Alta', medium: 'Media', low: 'Baja', informational: 'Informativa' },
} as const satisfies Worded<Severity>

export const changeWords = {
  en: {
    new: 'New failure',
    fixed: 'Fixed',
    reopened: 'Reopened',
    gone: 'Gone',
    unseen: 'No longer seen',
    'seen-again': 'Seen again',
  },
  es: {
    new: 'Fallo nuevo',
    fixed: 'Corregido',
    reopened: 'Reabierto',
    gone: 'Ya no existe',
    unseen: 'Ya no se ve',
    'seen-again': 'Visto de nuevo',
  },
} as const satisfies Worded<Change>

export const suppressionWords = {
  en: { 'accepted-risk': 'Accepted risk', 'false-positive': 'False positive' },
  es: { 'accepted-risk': 'Riesgo aceptado', 'false-positive': 'Falso positivo' },
} as const satisfies Worded<SuppressionKind>

/** Why a place could not be read, as the end of "… was not read:". */
export const gapWords = {
  en: {
    denied: 'the permission is missing',
    'denied-by-scp': 'a policy of the organization refuses it',
    throttled: 'AWS asked to slow down for too long',
    'timed-out': 'AWS did not answer in time',
    'credentials-expired': 'the credentials expired',
    cancelled: 'the scan was cancelled',
    unexpected: 'something unforeseen happened',
    'not-watched': 'the AWS service that would tell is off there',
    'not-attested': 'only a person can know, and nobody stands for it',
  },
  es: {
    denied: 'falta el permiso',
    'denied-by-scp': 'una política de la organización lo rechaza',
    throttled: 'AWS pidió ir más despacio durante demasiado tiempo',
    'timed-out': 'AWS no respondió a tiempo',
    'credentials-expired': 'las credenciales caducaron',
    cancelled: 'el escaneo se canceló',
    unexpected: 'ocurrió algo imprevisto',
    'not-watched': 'el servicio de AWS que lo diría está apagado allí',
    'not-attested': 'solo una persona puede saberlo y nadie responde de ello',
  },
} as const satisfies Worded<GapReason>
