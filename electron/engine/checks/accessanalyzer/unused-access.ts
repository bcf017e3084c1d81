import { daysAfter } from '../../../../shared/domain/days'
import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'accessanalyzer.unused-access',
  title: 'Unused permissions are tracked and below the limit',
  action: 'Take away permissions that nobody uses',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'accessanalyzer.unused-access',
  settledBy: 'fail',
  parameters: {
    days: { title: 'Days that a finding of unused access may stay open', unit: 'days', default: 30 },
  },
  rationale:
    'An analyzer of unused access finds roles, keys, passwords and permissions that have not been used for months. AWS charges for each user and role it looks at, so an account without one passes, with a note.',
  risk: 'A role that once needed much keeps it all for years, and whoever takes it over has it too.',
  remediation: {
    steps: [
      'Open IAM, Access analyzer, and the findings of unused access, the oldest first.',
      'Take the permission, the key or the role away, or archive the finding with a rule that says why it stays.',
      'Where there is no analyzer of unused access, create one in one Region: IAM is the same in all.',
    ],
    cli: 'aws accessanalyzer create-analyzer --analyzer-name unused --type ACCOUNT_UNUSED_ACCESS',
    terraform: `resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
}`,
  },
  sources: ['AWS IAM User Guide, "Create an IAM Access Analyzer unused access analyzer"'],
  evaluate({ 'accessanalyzer.unused-access': found }, { account, scannedAt, parameters: { days } }) {
    const limit = daysAfter(scannedAt, -days)
    const looking = found.flatMap(({ region, analyzers }) =>
      analyzers
        .filter(({ active }) => active)
        .map(({ name, oldest }) => ({
          region,
          name,
          oldest,
          // A younger finding may be dealt with any day and is no evidence.
          overdue: oldest.known && oldest.value !== null && oldest.value <= limit ? oldest.value : null,
        })),
    )
    const analyzers = looking.map(({ region, name, overdue }) => ({
      region,
      name,
      ...(overdue !== null && { overdue }),
    }))
    return [
      weigh(account, { analyzers: known(analyzers) }, (): Read<Ruling> => {
        const [late] = looking.flatMap(({ name, overdue }) => (overdue === null ? [] : [{ name, overdue }]))
        if (late !== undefined)
          return known(
            fail(
              `A finding of the analyzer “${late.name}” has been open since ${late.overdue.slice(0, 10)}.`,
            ),
          )
        const unseen = looking.map(({ oldest }) => oldest).find((oldest) => !oldest.known)
        if (unseen !== undefined) return unseen
        return known(
          looking.length === 0
            ? passWithNote('No analyzer looks for unused access; AWS charges for one.')
            : pass,
        )
      }),
    ]
  },
})
