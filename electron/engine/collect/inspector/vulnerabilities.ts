import { Inspector2Client, paginateListFindings, type Finding } from '@aws-sdk/client-inspector2'
import type { Vulnerability, VulnerablePackage } from '../../../../shared/domain/inputs/inspector'
import { allItems } from '../../aws/pages'
import { by } from '../by'
import { defineCollector, type Place } from '../define-collector'
import { ownStatus, statusOperation } from './own-status'

/**
 * Where Inspector is off it refuses to list findings, so it is not asked. The administrator of an organization sees its
 * members' findings too: those are judged where they are scanned.
 */
export default defineCollector({
  input: 'inspector.vulnerabilities',
  reach: 'regional',
  operations: [statusOperation, 'inspector2:ListFindings'],
  async collect(place) {
    const { accounts: [own] = [] } = await ownStatus(place)
    if (own?.state?.status === 'DISABLED') return []
    const findings = await allItems(
      paginateListFindings(
        { client: place.connect(Inspector2Client), pageSize: 100 },
        {
          filterCriteria: {
            awsAccountId: [{ comparison: 'EQUALS', value: place.account.id }],
            findingStatus: [{ comparison: 'EQUALS', value: 'ACTIVE' }],
            severity: [{ comparison: 'EQUALS', value: 'CRITICAL' }],
          },
        },
      ),
      ({ nextToken }) => nextToken,
      ({ findings: found }) => found,
    )
    return findings.flatMap((finding) => toVulnerability(finding, place) ?? [])
  },
})

function toVulnerability(
  { findingArn: arn, firstObservedAt: since, title, packageVulnerabilityDetails: details, ...rest }: Finding,
  { region }: Place,
): Vulnerability | undefined {
  if (arn === undefined || since === undefined) return undefined
  const vulnerability = details?.vulnerabilityId ?? title ?? arn
  const [resource] = rest.resources ?? []
  return {
    arn,
    type: 'AWS::InspectorV2::Finding',
    region,
    name: vulnerability,
    vulnerability,
    since: since.toISOString(),
    exploit: rest.exploitAvailable === 'YES',
    affects:
      resource?.type === undefined || resource.id === undefined
        ? null
        : { type: resource.type, id: resource.id },
    packages: packagesOf(details),
  }
}

const packagesOf = (details: Finding['packageVulnerabilityDetails']): readonly VulnerablePackage[] =>
  (details?.vulnerablePackages ?? [])
    .flatMap(({ name, version, fixedInVersion }) =>
      name === undefined || version === undefined
        ? []
        : [{ name, version, fixedIn: toVersion(fixedInVersion) }],
    )
    .sort(by('name'))

/** Inspector writes `NotAvailable` where there is none. */
const toVersion = (fixedIn: string | undefined): string | null =>
  fixedIn === undefined || fixedIn === 'NotAvailable' ? null : fixedIn
