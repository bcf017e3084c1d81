import type { Language } from '../language'
import type { ReportSentences } from './report-sentences'
import { english } from './sentences-en'
import { spanish } from './sentences-es'

export const reportSentences: Readonly<Record<Language, ReportSentences>> = { en: english, es: spanish }
