import { mapRead } from '../../../../shared/domain/evidence'
import type { ScanRule } from '../../../../shared/domain/inputs/ecr'
import { matchesGlob } from '../../iam/glob'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ecr.scan-on-push',
  title: 'Images are scanned on push or continuously',
  action: 'Scan container images',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.patching', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated', 'antivirus'],
  },
  resourceType: 'AWS::ECR::Repository',
  scope: 'regional',
  subject: 'ecr.repositories',
  rationale:
    'An image keeps the flaws of what it was built from. A scan finds them when the image arrives, and with enhanced scanning also when they become known later. Where the registry scans the enhanced way its rules alone count, not the switch of the repository.',
  risk: 'Images with known flaws are started in every environment, and nobody is told.',
  remediation: {
    steps: [
      'Open ECR, Private registry, Features and settings, Scanning, and choose enhanced scanning.',
      'Let continuous scanning reach all repositories, or name those that matter by a filter.',
      'Let someone read what is found.',
    ],
    cli: 'aws ecr put-registry-scanning-configuration --scan-type ENHANCED --rules \'[{"scanFrequency":"CONTINUOUS_SCAN","repositoryFilters":[{"filter":"*","filterType":"WILDCARD"}]}]\'',
    terraform: `resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = "ENHANCED"
  rule {
    scan_frequency = "CONTINUOUS_SCAN"
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, ECR.1',
    'Amazon ECR User Guide, "Filters to choose which repositories are scanned in Amazon ECR"',
  ],
  evaluate: ({ 'ecr.repositories': repositories }) =>
    repositories.map((repository) => {
      const registry = mapRead(repository.registry, ({ kind, rules }) => ({
        kind,
        frequency: frequencyFor(repository.name, rules),
      }))
      return judge(repository, { scanOnPush: repository.scanOnPush, registry }, (facts) => {
        const { kind, frequency } = facts.registry
        if (frequency !== null) return pass
        if (kind === 'ENHANCED')
          return fail('Enhanced scanning is on, and none of its rules covers this repository.')
        return facts.scanOnPush ? pass : fail('Its images are scanned only when someone asks for it.')
      })
    }),
})

/** By the rules of its registry; `null` where none scans it by itself. Continuous goes before on push. */
function frequencyFor(name: string, rules: readonly ScanRule[]): string | null {
  const matching = rules.filter(({ filters }) => filters.some((filter) => matchesFilter(filter, name)))
  const frequencies = matching.map(({ frequency }) => frequency)
  return ['CONTINUOUS_SCAN', 'SCAN_ON_PUSH'].find((one) => frequencies.includes(one)) ?? null
}

/** `prod` is in `my-prod-app`; `prod*` only begins what begins with it. */
const matchesFilter = (filter: string, name: string): boolean =>
  filter.includes('*') ? matchesGlob(filter, name) : name.includes(filter)
