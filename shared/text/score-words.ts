import type { Goal, Practice, Responsibility, SubGoal } from '../domain/classification'
import type { ScanStatus } from '../domain/scan'
import type { Cause } from '../domain/score'
import type { Worded } from './language'

export const goalWords = {
  en: { availability: 'Availability', integrity: 'Integrity', confidentiality: 'Confidentiality' },
  es: { availability: 'Disponibilidad', integrity: 'Integridad', confidentiality: 'Confidencialidad' },
} as const satisfies Worded<Goal>

export const subGoalWords = {
  en: {
    'availability.always-on': 'Always on',
    'availability.redundancy': 'Redundancy',
    'availability.fault-tolerance': 'Fault tolerance',
    'availability.patching': 'Patching',
    'integrity.as-intended': 'As intended',
    'integrity.hashing': 'Hashing',
    'integrity.digital-signatures': 'Signatures',
    'integrity.certificates': 'Certificates',
    'confidentiality.encryption': 'Encryption',
    'confidentiality.access-control': 'Access control',
    'confidentiality.steganography': 'Steganography',
  },
  es: {
    'availability.always-on': 'Siempre activo',
    'availability.redundancy': 'Redundancia',
    'availability.fault-tolerance': 'Tolerancia',
    'availability.patching': 'Parches',
    'integrity.as-intended': 'Según lo previsto',
    'integrity.hashing': 'Hash',
    'integrity.digital-signatures': 'Firmas',
    'integrity.certificates': 'Certificados',
    'confidentiality.encryption': 'Cifrado',
    'confidentiality.access-control': 'Acceso',
    'confidentiality.steganography': 'Esteganografía',
  },
} as const satisfies Worded<SubGoal>

/** Every figure below the overall one. */
export const partWords = {
  en: { ...goalWords.en, ...subGoalWords.en },
  es: { ...goalWords.es, ...subGoalWords.es },
} as const satisfies Worded<Goal | SubGoal>

export const responsibilityWords = {
  en: {
    'customer.platform-apps-iam': 'Platform, applications and IAM',
    'customer.os-network-firewall': 'OS, network and firewall',
    'customer.client-side-encryption-integrity': 'Client-side encryption and integrity',
    'customer.server-side-encryption': 'Server-side encryption',
    'customer.network-traffic-protection': 'Network traffic protection',
    'aws.software': 'Software: compute, storage, database, network',
    'aws.hardware': 'Hardware: Regions, zones, edge',
  },
  es: {
    'customer.platform-apps-iam': 'Plataforma, aplicaciones e IAM',
    'customer.os-network-firewall': 'SO, red y cortafuegos',
    'customer.client-side-encryption-integrity': 'Cifrado e integridad en el cliente',
    'customer.server-side-encryption': 'Cifrado en el servidor',
    'customer.network-traffic-protection': 'Protección del tráfico de red',
    'aws.software': 'Software: cómputo, almacenamiento, bases de datos, red',
    'aws.hardware': 'Hardware: regiones, zonas, borde',
  },
} as const satisfies Worded<Responsibility>

export const practiceWords = {
  en: {
    iam: 'Identity and access',
    'data-protection': 'Data protection',
    'infrastructure-protection': 'Infrastructure protection',
    compliance: 'Compliance',
    detection: 'Detection',
    'incident-response': 'Incident response',
  },
  es: {
    iam: 'Identidad y acceso',
    'data-protection': 'Protección de datos',
    'infrastructure-protection': 'Protección de la infraestructura',
    compliance: 'Cumplimiento',
    detection: 'Detección',
    'incident-response': 'Respuesta a incidentes',
  },
} as const satisfies Worded<Practice>

/** Why a proven score moved. */
export const causeWords = {
  en: {
    fixed: 'Fixed',
    'new-failures': 'New failures',
    visibility: 'Visibility',
    attestations: 'Attested',
    'false-positives': 'False positives',
    resources: 'Resources',
    settings: 'Settings',
    catalogue: 'Catalogue',
  },
  es: {
    fixed: 'Corregidos',
    'new-failures': 'Fallos nuevos',
    visibility: 'Visibilidad',
    attestations: 'Atestados',
    'false-positives': 'Falsos positivos',
    resources: 'Recursos',
    settings: 'Ajustes',
    catalogue: 'Catálogo',
  },
} as const satisfies Worded<Cause>

export const scanStatusWords = {
  en: {
    running: 'Running',
    complete: 'Complete',
    partial: 'Partial',
    interrupted: 'Interrupted',
    cancelled: 'Cancelled',
    failed: 'Failed',
  },
  es: {
    running: 'En curso',
    complete: 'Completo',
    partial: 'Parcial',
    interrupted: 'Interrumpido',
    cancelled: 'Cancelado',
    failed: 'Fallido',
  },
} as const satisfies Worded<ScanStatus>
