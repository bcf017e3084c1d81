import type { Cause } from '../../domain/score'
import { proseDate } from '../dates'
import { percent, plural, points, signedPoints, whole } from '../numbers'
import { joined, upperFirst } from './join'
import type { ReportSentences } from './report-sentences'

const through: Readonly<Record<Cause, string>> = {
  fixed: 'what was fixed',
  'new-failures': 'new failures',
  visibility: 'what can or can no longer be seen',
  attestations: 'attestations',
  'false-positives': 'false positives set aside',
  resources: 'resources that came or went',
  settings: 'changed settings',
  catalogue: 'a changed catalogue of checks',
}

const accounts = (count: number) => plural(count, 'account', 'accounts')
const findings = (count: number) => plural(count, 'finding', 'findings')
const have = (count: number) => (count === 1 ? 'has' : 'have')
const are = (count: number) => (count === 1 ? 'is' : 'are')

export const english: ReportSentences = {
  together: (names, most) => joined(names, most, (rest) => `${whole(rest)} more`, 'en'),
  accounts,
  findings,
  awsAccounts: (count) => plural(count, 'AWS account', 'AWS accounts'),
  awsAccount: (id) => `AWS account ${id}`,
  accountNamed: (number) => `Account ${number}`,
  pageOf: (page, all) => `${page} of ${all}`,
  ofHundred: ({ proven, possible, coverage }) =>
    `${points(proven)} of 100 proven · ${points(possible)} possible · ${percent(coverage)} of what matters was seen`,
  changed: (delta) => `${delta > 0 ? '↑ up' : '↓ down'} ${points(Math.abs(delta))}`,
  upTo: (possible) => `up to ${points(possible)}`,

  nothingAssessed: 'Nothing has been assessed yet, so there is no verdict.',
  tooLittle: (coverage) =>
    `There is not enough evidence for a verdict: only ${percent(coverage)} of what matters was seen.`,
  standing: (critical, high) =>
    critical > 0
      ? `${plural(critical, 'critical failure is', 'critical failures are')} open`
      : high > 0
        ? `no critical failure is open, but ${plural(high, 'high one is', 'high ones are')}`
        : 'no critical or high failure is open',
  stands: (proven, standing) => `Proven posture stands at ${points(proven)} of 100; ${standing}.`,
  unchangedAt: (proven, standing) => `Proven posture is unchanged at ${points(proven)}; ${standing}.`,
  moved: ({ since, delta, proven, cause, standing }) => {
    const from = since === null ? 'Proven' : `Since ${proseDate(since)}, proven`
    const why = cause === null ? '' : `, mostly through ${through[cause]}`
    return `${from} posture ${delta < 0 ? 'fell' : 'rose'} by ${points(Math.abs(delta))} points to ${points(proven)}${why}; ${standing}.`
  },

  nothingToCompare:
    'There is no earlier scan with a score to compare with, so nothing can be said about a change.',
  nothingMoved: 'Nothing moved the proven score by a tenth of a point.',
  weighed(causes) {
    const said = causes.map((each) => `${through[each.cause]} (${signedPoints(each.points)} points)`)
    return `${upperFirst(said.join(' on one side, and on the other '))} ${said.length === 1 ? 'moved' : 'weighed on'} the proven score most.`
  },
  onTheWay: (before, now) => `On the way from ${points(before)} to ${points(now)}`,
  lowest: (count) => `The ${whole(count)} accounts with the lowest score`,
  moreOwners: (count) => `${plural(count, 'more owner', 'more owners')} with less that is overdue.`,
  moreAccounts: (count) => `${plural(count, 'more account', 'more accounts')} with a higher score, or none.`,

  notMet: (count, title) => `Not met (${findings(count)}): ${title}`,
  unreadRisk: 'Nobody can tell whether this is safe: the scan was not allowed to look.',
  unreadFact: (count, checks) =>
    `${findings(count)} of ${plural(checks, 'check', 'checks')} unread for want of one read permission`,
  mend: (where, count, worth) => ` in ${where}: ${findings(count)}, ${worth} points.`,
  allow: 'Allow one more read permission',
  allowWorth: (where, worth) =>
    ` in ${where}: up to ${points(worth)} points can then be proven. Page 4 names it.`,
  renew: 'Renew or end a standing decision',
  renewWhat: (where, title, endsAt) => ` in ${where} on “${title}”; it ends on ${proseDate(endsAt)}.`,

  noAssessment: 'Nothing has been assessed.',
  seen: (coverage) => `${percent(coverage)} of what matters was seen.`,
  nothingUnread: 'Nothing that counts was left unread.',
  unseenPoints: (unseen) =>
    `${points(unseen)} points can be neither claimed nor lost: they count as lost until they are proven.`,
  withoutScore: (names, count) =>
    `${names} ${have(count)} no score yet and ${are(count)} left out of every mean.`,
  stale: (count, names) => `The evidence of ${accounts(count)} is old: ${names}.`,
  tooOld: (count, names) =>
    `The evidence of ${accounts(count)} is too old to count, so nothing there is proven: ${names}.`,
  closedRegions: (count, names) =>
    `${plural(count, 'Region is', 'Regions are')} closed by a policy of the organization, so out of scope: ${names}.`,
  hiddenPoints: (worth) => `${points(worth)} points`,
  morePermissions: (count) =>
    `${plural(count, 'more permission', 'more permissions')}, each worth no more than these.`,

  nothingDecided:
    'No risk is accepted, nothing is attested and no finding is set aside: every failure counts.',
  decided: (decisions, attestations, cost) =>
    [
      ...(decisions > 0
        ? [
            `${plural(decisions, 'decision stands', 'decisions stand')} about failures. Accepted risks stay in the score as failures and cost ${points(cost)} points of it; false positives leave it.`,
          ]
        : []),
      ...(attestations > 0
        ? [
            `${plural(attestations, 'attestation stands', 'attestations stand')}: dated statements of a person, never shown as passed by Triad.`,
          ]
        : []),
    ].join(' '),
  moreDecisions: (count) => `${plural(count, 'more decision', 'more decisions')} in the list of decisions.`,
  method: ({ checks, catalogue, model, accounts: all }) => [
    `Each account was read through AWS’s own read operations; nothing in it was changed. ${checks} checks of catalogue ${catalogue} judge what was read: a resource passes, fails, does not apply, or could not be read. These four are never mixed.`,
    `The score (model ${model}) runs from 0 to 100. Each check weighs by severity: critical 10, high 7, medium 3, low 1. Proven takes everything unread as bad; possible takes it as good; coverage is the share that was seen. Losing a permission can only lower what is proven.`,
    'Availability, integrity and confidentiality are means of their parts, and the overall score is the mean of the three.',
    ...(all > 1
      ? [
          'The score of several accounts is the mean of theirs, weighted by criticality: production 3, staging 2, development 1.',
        ]
      : []),
  ],
  severitiesChanged: (count, first) =>
    first === null
      ? `Severities changed by a person: ${count}.`
      : `Severities changed by a person: ${count}, such as “${first.title}”: ${first.reason}`,
  imprint: (version, catalogue, model, digest) =>
    `Triad ${version} · catalogue ${catalogue} · score model ${model} · data sha256 ${digest}`,

  barWords: (name, { proven, possible, coverage }) =>
    `${name}: ${points(proven)} of 100 proven, ${points(possible)} possible, ${percent(coverage)} seen`,
  trendWords: (first, last, scans) =>
    `Proven score from ${points(first.proven)} on ${proseDate(first.at)} to ${points(last.proven)} on ${proseDate(last.at)}, over ${scans} scans; possible at the end: ${points(last.possible)}`,
}
