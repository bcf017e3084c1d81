import type { Cause } from '../../domain/score'
import { proseDate as proseDateIn } from '../dates'
import * as numbers from '../numbers'
import { joined, upperFirst } from './join'
import type { ReportSentences } from './report-sentences'

const points = (value: number) => numbers.points(value, 'es')
const signedPoints = (value: number) => numbers.signedPoints(value, 'es')
const percent = (value: number) => numbers.percent(value, 'es')
const whole = (value: number) => numbers.whole(value, 'es')
const plural = (count: number, one: string, other: string) => numbers.plural(count, one, other, 'es')
const proseDate = (iso: string) => proseDateIn(iso, { language: 'es' })

const through: Readonly<Record<Cause, string>> = {
  fixed: 'lo corregido',
  'new-failures': 'fallos nuevos',
  visibility: 'lo que se puede o ya no se puede ver',
  attestations: 'atestaciones',
  'false-positives': 'falsos positivos apartados',
  resources: 'recursos que llegaron o se fueron',
  settings: 'ajustes cambiados',
  catalogue: 'un catálogo de comprobaciones cambiado',
}

const accounts = (count: number) => plural(count, 'cuenta', 'cuentas')
const findings = (count: number) => plural(count, 'hallazgo', 'hallazgos')

export const spanish: ReportSentences = {
  together: (names, most) => joined(names, most, (rest) => `${whole(rest)} más`, 'es'),
  accounts,
  findings,
  awsAccounts: (count) => plural(count, 'cuenta de AWS', 'cuentas de AWS'),
  awsAccount: (id) => `Cuenta de AWS ${id}`,
  accountNamed: (number) => `Cuenta ${number}`,
  pageOf: (page, all) => `${page} de ${all}`,
  ofHundred: ({ proven, possible, coverage }) =>
    `${points(proven)} de 100 probados · ${points(possible)} posibles · se vio el ${percent(coverage)} de lo que importa`,
  changed: (delta) => `${delta > 0 ? '↑ sube' : '↓ baja'} ${points(Math.abs(delta))}`,
  upTo: (possible) => `hasta ${points(possible)}`,

  nothingAssessed: 'Aún no se ha evaluado nada, así que no hay veredicto.',
  tooLittle: (coverage) =>
    `No hay datos suficientes para un veredicto: solo se vio el ${percent(coverage)} de lo que importa.`,
  standing: (critical, high) =>
    critical > 0
      ? plural(critical, 'fallo crítico sigue abierto', 'fallos críticos siguen abiertos')
      : high > 0
        ? `no hay ningún fallo crítico abierto, pero sí ${plural(high, 'alto', 'altos')}`
        : 'no hay ningún fallo crítico ni alto abierto',
  stands: (proven, standing) => `La seguridad probada está en ${points(proven)} de 100; ${standing}.`,
  unchangedAt: (proven, standing) => `La seguridad probada sigue en ${points(proven)}; ${standing}.`,
  moved: ({ since, delta, proven, cause, standing }) => {
    const from = since === null ? 'La' : `Desde el ${proseDate(since)}, la`
    const why = cause === null ? '' : `, sobre todo por ${through[cause]}`
    return `${from} seguridad probada ${delta < 0 ? 'bajó' : 'subió'} ${points(Math.abs(delta))} puntos, a ${points(proven)}${why}; ${standing}.`
  },

  nothingToCompare:
    'No hay un escaneo anterior con puntuación con el que comparar, así que nada se puede decir de un cambio.',
  nothingMoved: 'Nada movió la puntuación probada ni una décima de punto.',
  weighed(causes) {
    const said = causes.map((each) => `${through[each.cause]} (${signedPoints(each.points)} puntos)`)
    return `${upperFirst('lo que más pesó en la puntuación probada')}: ${said.join(' por un lado y, por el otro, ')}.`
  },
  onTheWay: (before, now) => `En el camino de ${points(before)} a ${points(now)}`,
  lowest: (count) => `Las ${whole(count)} cuentas con la puntuación más baja`,
  moreOwners: (count) => `${plural(count, 'responsable más', 'responsables más')} con menos vencidos.`,
  moreAccounts: (count) => `${plural(count, 'cuenta más', 'cuentas más')} con mayor puntuación, o sin ella.`,

  notMet: (count, title) => `No se cumple (${findings(count)}): ${title}`,
  unreadRisk: 'Nadie puede decir si esto es seguro: el escaneo no tuvo permiso para mirar.',
  unreadFact: (count, checks) =>
    `${findings(count)} de ${plural(checks, 'comprobación', 'comprobaciones')} sin leer por falta de un permiso de lectura`,
  mend: (where, count, worth) => ` en ${where}: ${findings(count)}, ${worth} puntos.`,
  allow: 'Conceder un permiso de lectura más',
  allowWorth: (where, worth) =>
    ` en ${where}: así se podrán probar hasta ${points(worth)} puntos. La página 4 lo nombra.`,
  renew: 'Renovar o terminar una decisión vigente',
  renewWhat: (where, title, endsAt) => ` en ${where} sobre «${title}»; termina el ${proseDate(endsAt)}.`,

  noAssessment: 'No se ha evaluado nada.',
  seen: (coverage) => `Se vio el ${percent(coverage)} de lo que importa.`,
  nothingUnread: 'Nada de lo que cuenta quedó sin leer.',
  unseenPoints: (unseen) =>
    `${points(unseen)} puntos no se pueden dar ni por ganados ni por perdidos: cuentan como perdidos hasta que se prueben.`,
  withoutScore: (names, count) =>
    `${names} aún no ${count === 1 ? 'tiene' : 'tienen'} puntuación y no ${count === 1 ? 'entra' : 'entran'} en ninguna media.`,
  stale: (count, names) => `Los datos de ${accounts(count)} son antiguos: ${names}.`,
  tooOld: (count, names) =>
    `Los datos de ${accounts(count)} son demasiado antiguos para contar, así que allí nada está probado: ${names}.`,
  closedRegions: (count, names) =>
    `${plural(count, 'región está cerrada', 'regiones están cerradas')} por una política de la organización, luego fuera del alcance: ${names}.`,
  hiddenPoints: (worth) => `${points(worth)} puntos`,
  morePermissions: (count) =>
    `${plural(count, 'permiso más', 'permisos más')}, ninguno de mayor valor que estos.`,

  nothingDecided: 'No hay riesgos aceptados, atestaciones ni hallazgos apartados: todos los fallos cuentan.',
  decided: (decisions, attestations, cost) =>
    [
      ...(decisions > 0
        ? [
            `${plural(decisions, 'decisión vigente', 'decisiones vigentes')} sobre fallos. Los riesgos aceptados siguen en la puntuación como fallos y le cuestan ${points(cost)} puntos; los falsos positivos salen de ella.`,
          ]
        : []),
      ...(attestations > 0
        ? [
            `${plural(attestations, 'atestación vigente', 'atestaciones vigentes')}: declaraciones fechadas de una persona, que Triad nunca muestra como superadas.`,
          ]
        : []),
    ].join(' '),
  moreDecisions: (count) => `${plural(count, 'decisión más', 'decisiones más')} en la lista de decisiones.`,
  method: ({ checks, catalogue, model, accounts: all }) => [
    `Cada cuenta se leyó con las propias operaciones de lectura de AWS; nada en ella se cambió. ${checks} comprobaciones del catálogo ${catalogue} juzgan lo leído: un recurso pasa, falla, no aplica o no se pudo leer. Estos cuatro nunca se mezclan.`,
    `La puntuación (modelo ${model}) va de 0 a 100. Cada comprobación pesa según su gravedad: crítica 10, alta 7, media 3, baja 1. Lo probado toma lo no leído por malo; lo posible, por bueno; la cobertura es la parte que se vio. Perder un permiso solo puede bajar lo probado.`,
    'Disponibilidad, integridad y confidencialidad son las medias de sus partes, y la puntuación total es la media de las tres.',
    ...(all > 1
      ? [
          'La puntuación de varias cuentas es la media de las suyas, según su importancia: producción 3, preproducción 2, desarrollo 1.',
        ]
      : []),
  ],
  severitiesChanged: (count, first) =>
    first === null
      ? `Gravedades cambiadas por una persona: ${count}.`
      : `Gravedades cambiadas por una persona: ${count}, como «${first.title}»: ${first.reason}`,
  imprint: (version, catalogue, model, digest) =>
    `Triad ${version} · catálogo ${catalogue} · modelo de puntuación ${model} · sha256 de los datos ${digest}`,

  barWords: (name, { proven, possible, coverage }) =>
    `${name}: ${points(proven)} de 100 probados, ${points(possible)} posibles, visto el ${percent(coverage)}`,
  trendWords: (first, last, scans) =>
    `Puntuación probada de ${points(first.proven)} el ${proseDate(first.at)} a ${points(last.proven)} el ${proseDate(last.at)}, en ${scans} escaneos; posible al final: ${points(last.possible)}`,
}
