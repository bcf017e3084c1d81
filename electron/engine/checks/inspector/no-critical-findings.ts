import { daysAfter } from '../../../../shared/domain/days'
import { known, type Gap } from '../../../../shared/domain/evidence'
import type { Vulnerability, VulnerabilityScans } from '../../../../shared/domain/inputs/inspector'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, passWithNote } from '../judge'
import { judgePlace } from '../judge-place'

const id = 'inspector.no-critical-findings'

export default defineCheck({
  id,
  title: 'No critical vulnerability is open beyond its due time',
  action: 'Mend critical vulnerabilities in time',
  severity: 'high',
  belongs: {
    subGoals: ['availability.patching', 'integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::InspectorV2::Finding',
  scope: 'regional',
  subject: 'inspector.scans',
  consults: ['inspector.vulnerabilities'],
  parameters: {
    days: { title: 'Days that a critical vulnerability may stay open', unit: 'days', default: 15 },
  },
  rationale:
    'Inspector names the package, where it is installed and, mostly, the version that mends it. A critical hole has so many days; one for which an exploit is known has none.',
  risk: 'A program tries every address of the internet with last month’s exploit, and gets in.',
  remediation: {
    steps: [
      'Renew the package with Patch Manager, or rebuild the image or function with the version that mends it.',
      'Where no version mends it yet, take the software off or close the way to it.',
      'Write a suppression rule in Inspector only for what cannot be reached, with the reason.',
    ],
    cli: 'aws inspector2 list-findings --region REGION --filter-criteria \'{"severity":[{"comparison":"EQUALS","value":"CRITICAL"}]}\'',
  },
  sources: [
    'Amazon Inspector API Reference, "ListFindings"',
    'Amazon Inspector User Guide, "Understanding Amazon Inspector findings"',
  ],
  evaluate(lists, { account, scannedAt, parameters: { days } }) {
    const limit = daysAfter(scannedAt, -days)
    const open = lists['inspector.vulnerabilities']
    return [
      ...open.map((one) => judgeOne(one, limit, days)),
      ...lists['inspector.scans'].flatMap((scans) => {
        const { region } = scans
        const told = open.some((one) => one.region === region)
        return judgePlace({ ...account, region }, whyBlind(scans), told)
      }),
    ]
  },
})

function judgeOne(one: Vulnerability, limit: string, days: number) {
  const { vulnerability, since, exploit, affects, packages } = one
  const facts = {
    since: known(since),
    exploit: known(exploit),
    affects: known(affects),
    packages: known(packages),
  }
  return judge(one, facts, () => {
    const seen = `${vulnerability} has been open since ${since.slice(0, 10)}`
    if (exploit) return fail(`${seen}, and an exploit is known. ${cure(packages)}`)
    return since <= limit
      ? fail(`${seen}. ${cure(packages)}`)
      : passWithNote(`${seen} and is to be mended within ${days} days. ${cure(packages)}`)
  })
}

function cure(packages: Vulnerability['packages']): string {
  const mended = packages.flatMap(({ name, fixedIn }) => (fixedIn === null ? [] : [`${name} ${fixedIn}`]))
  return mended.length === 0 ? 'No version mends it yet.' : `Mended in ${enumerate(mended)}.`
}

/** Where Inspector does not look, that it found nothing says nothing. */
function whyBlind({ region, scans }: VulnerabilityScans): Gap | null {
  if (!scans.known) return scans.gap
  return Object.values(scans.value).includes(true)
    ? null
    : { operation: id, region, reason: 'not-watched', detail: 'Inspector is off in this Region.' }
}
