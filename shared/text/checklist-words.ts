import type { ChecklistItem, ChecklistSection } from '../domain/checklist'
import type { DataTopic, HygieneItem, Practice, RootStep } from '../domain/classification'
import type { Language, Worded } from './language'
import { practiceWords, responsibilityWords } from './score-words'

export const sectionWords = {
  en: {
    customer: 'Ours: security in the cloud',
    aws: 'AWS: security of the cloud',
    hygiene: 'Everyday hygiene',
    root: 'Ten steps to a safe root account',
    practices: 'Six areas of good practice',
    data: 'Securing data',
  },
  es: {
    customer: 'Nuestro: seguridad en la nube',
    aws: 'AWS: seguridad de la nube',
    hygiene: 'Higiene diaria',
    root: 'Diez pasos para una cuenta raíz segura',
    practices: 'Seis áreas de buenas prácticas',
    data: 'Proteger los datos',
  },
} as const satisfies Worded<ChecklistSection>

export const hygieneWords = {
  en: {
    'keep-updated': 'Keep software up to date',
    antivirus: 'Up-to-date antivirus software',
    'strong-password': 'Strong passwords',
    'no-defaults': 'No default names and settings',
    mfa: 'Multi-factor authentication',
    firewalls: 'Firewalls',
    'phishing-awareness': 'Awareness of phishing',
  },
  es: {
    'keep-updated': 'Software al día',
    antivirus: 'Antivirus actualizado',
    'strong-password': 'Contraseñas fuertes',
    'no-defaults': 'Sin nombres ni ajustes de fábrica',
    mfa: 'Autenticación multifactor',
    firewalls: 'Cortafuegos',
    'phishing-awareness': 'Atención al phishing',
  },
} as const satisfies Worded<HygieneItem>

export const rootStepWords = {
  en: {
    1: 'Take the root account in hand',
    2: 'Turn on multi-factor authentication',
    3: 'Set a password policy for all users',
    4: 'Track activity with CloudTrail',
    5: 'Turn on a billing report',
    6: 'Keep root credentials in a safe place',
    7: 'Create an administrator in IAM',
    8: 'See that this administrator can sign in',
    9: 'Remove the root user’s access keys',
    10: 'Sign out of root and stay out',
  },
  es: {
    1: 'Tomar el control de la cuenta raíz',
    2: 'Activar la autenticación multifactor',
    3: 'Fijar una política de contraseñas para todos',
    4: 'Seguir la actividad con CloudTrail',
    5: 'Activar un informe de facturación',
    6: 'Guardar las credenciales raíz en lugar seguro',
    7: 'Crear un administrador en IAM',
    8: 'Ver que este administrador puede entrar',
    9: 'Quitar las claves de acceso de la raíz',
    10: 'Salir de la raíz y no volver',
  },
} as const satisfies Worded<`${RootStep}`>

export const dataWords = {
  en: { 'at-rest': 'Data at rest', 'in-transit': 'Data in transit', s3: 'S3 buckets' },
  es: { 'at-rest': 'Datos en reposo', 'in-transit': 'Datos en tránsito', s3: 'Buckets de S3' },
} as const satisfies Worded<DataTopic>

/** The name of any item of the checklist. */
export function checklistWord(item: ChecklistItem, language: Language): string {
  const [section = '', name = ''] = item.split('.')
  switch (section) {
    case 'hygiene':
      return hygieneWords[language][name as HygieneItem]
    case 'root':
      return rootStepWords[language][name as `${RootStep}`]
    case 'practice':
      return practiceWords[language][name as Practice]
    case 'data':
      return dataWords[language][name as DataTopic]
    default:
      return responsibilityWords[language][item as keyof typeof responsibilityWords.en]
  }
}
