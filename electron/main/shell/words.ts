import type { Language, Worded } from '../../../shared/text/language'

const en = {
  file: 'File',
  go: 'Go',
  view: 'View',
  help: 'Help',
  overview: 'Overview',
  responsibilities: 'Responsibilities',
  findings: 'Findings',
  compare: 'Compare',
  trends: 'Trends',
  iam: 'IAM',
  reports: 'Reports',
  decisions: 'Decisions',
  settings: 'Settings',
  scanAll: 'Scan all accounts',
  open: 'Open Triad',
  quit: 'Quit',
  idle: 'No scan is running',
  scanning: 'Scanning {names}',
  runningTitle: 'A scan is still running.',
  runningDetail:
    '{names}: what has been read so far is kept either way. A scan that is stopped can be resumed later.',
  background: 'Keep scanning in the background',
  stop: 'Stop and quit',
  stay: 'Back to Triad',
  endedOne: 'Scan of {names} has ended',
  endedMany: '{count} scans have ended',
  failedOne: '{names} could not be scanned',
  proven: '{name}: proven score {score} ({delta})',
  first: '{name}: proven score {score}',
  news: '{count} new failures',
  save: 'Save',
}
export type Word = keyof typeof en

/** What the desktop program says outside its page: menus, tray, questions, notifications. */
export const shellWords = {
  en,
  es: {
    file: 'Archivo',
    go: 'Ir',
    view: 'Ver',
    help: 'Ayuda',
    overview: 'Resumen',
    responsibilities: 'Responsabilidades',
    findings: 'Hallazgos',
    compare: 'Comparar',
    trends: 'Tendencias',
    iam: 'IAM',
    reports: 'Informes',
    decisions: 'Decisiones',
    settings: 'Ajustes',
    scanAll: 'Analizar todas las cuentas',
    open: 'Abrir Triad',
    quit: 'Salir',
    idle: 'No hay ningún análisis en curso',
    scanning: 'Analizando {names}',
    runningTitle: 'Hay un análisis en curso.',
    runningDetail:
      '{names}: lo leído hasta ahora se conserva en ambos casos. Un análisis detenido se puede reanudar más tarde.',
    background: 'Seguir analizando en segundo plano',
    stop: 'Detener y salir',
    stay: 'Volver a Triad',
    endedOne: 'El análisis de {names} ha terminado',
    endedMany: 'Han terminado {count} análisis',
    failedOne: 'No se pudo analizar {names}',
    proven: '{name}: puntuación demostrada {score} ({delta})',
    first: '{name}: puntuación demostrada {score}',
    news: '{count} fallos nuevos',
    save: 'Guardar',
  },
} as const satisfies Worded<Word>

/** Says it in the language of the machine, with the names filled in. Names are hostile text: they are shortened, on one line. */
export const createSay =
  (locale: string) =>
  (word: Word, values: Readonly<Record<string, string | number>> = {}): string => {
    const language: Language = locale.startsWith('es') ? 'es' : 'en'
    return shellWords[language][word].replace(/\{(\w+)\}/g, (_, name: string) =>
      plain(String(values[name] ?? '')),
    )
  }
export type Say = ReturnType<typeof createSay>

const longest = 120

/** A name that came from AWS or a file, for menus and notifications: no control codes, no direction marks, not endless. */
const plain = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
