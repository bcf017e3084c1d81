import type { BuiltInView } from '../contract/views/saved-views'
import type { Language } from './language'

/** The names of the views that come with Triad. */
export const viewWords: Readonly<Record<Language, Readonly<Record<BuiltInView, string>>>> = {
  en: {
    'act-now': 'Act now',
    new: 'New since last scan',
    unreadable: 'Unreadable',
    'accepted-risks': 'Accepted risks',
    overdue: 'Overdue',
  },
  es: {
    'act-now': 'Actuar ya',
    new: 'Nuevos desde el último escaneo',
    unreadable: 'Ilegibles',
    'accepted-risks': 'Riesgos aceptados',
    overdue: 'Vencidos',
  },
}
