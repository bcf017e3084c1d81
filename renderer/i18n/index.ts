import { createI18n } from 'vue-i18n'
import en from './en'
import es from './es'

/** The same shape with any text: what another language must have. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

export const messages = { en, es: es satisfies Shape<typeof en> }

export const createText = (locale: 'en' | 'es' = 'en') =>
  createI18n({ legacy: false, locale, fallbackLocale: 'en', messages })
