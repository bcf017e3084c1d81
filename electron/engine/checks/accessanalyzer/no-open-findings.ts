import { known, unread, type Gap, type Read } from '../../../../shared/domain/evidence'
import type { Resource, Ruling, Verdict } from '../../../../shared/domain/finding'
import type { OutsideAccess, OutsideWatch } from '../../../../shared/domain/inputs/accessanalyzer'
import { defineCheck } from '../define-check'
import { fail, passWithNote, pass, weigh } from '../judge'
import { judgePlace } from '../judge-place'

const id = 'accessanalyzer.no-open-findings'

export default defineCheck({
  id,
  title: 'No unreviewed finding of outside access to resources',
  action: 'Review what outsiders can reach',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::AccessAnalyzer::Analyzer',
  scope: 'regional',
  subject: 'accessanalyzer.analyzers',
  rationale:
    'Each finding is a resource that someone outside the account or organization can reach. Either that is a mistake, or somebody should have said that it is meant.',
  risk: 'A partner of long ago, or anyone at all, still reads the data, and the proof lies unread in a list.',
  remediation: {
    steps: [
      'Open IAM, Access analyzer, and the finding.',
      'Take the grant out of the policy of the resource, or archive the finding with a rule that says which access is meant.',
    ],
    cli: 'aws accessanalyzer update-findings --analyzer-arn ANALYZER --ids FINDING --status ARCHIVED',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'AWS IAM User Guide, "Review IAM Access Analyzer findings"',
  ],
  evaluate: ({ 'accessanalyzer.analyzers': found }, { account }) =>
    found.flatMap((watch) => {
      const looking = watch.analyzers.filter(({ active }) => active)
      const reached = looking.flatMap(({ findings }) => (findings.known ? findings.value : []))
      const gap = unreadIn([watch])
      const place = { ...account, region: watch.region }
      return [
        // A resource of no Region is told of by every Region's analyzer.
        ...reached.map((one) => judgeAccess(one, one.region === 'global' ? unreadIn(found) : gap)),
        ...judgePlace(place, looking.length === 0 ? nobodyLooks(watch) : gap, reached.length > 0),
      ]
    }),
})

/** The first list of findings that was refused. */
const unreadIn = (watches: readonly OutsideWatch[]): Gap | null =>
  watches
    .flatMap(({ analyzers }) => analyzers)
    .flatMap(({ active, findings }) => (active && !findings.known ? [findings.gap] : []))[0] ?? null

/** Where no analyzer looks, that there are no findings says nothing. */
const nobodyLooks = ({ region }: OutsideWatch): Gap => ({
  operation: id,
  region,
  reason: 'not-watched',
  detail: 'No active analyzer looks for access from outside in this Region.',
})

function judgeAccess(one: OutsideAccess, gap: Gap | null): Verdict {
  const { status, error } = one
  return weigh(one, { status: known(status), error: known(error) }, (): Read<Ruling> => {
    if (status === 'active' && error !== null) return unread(notAnalyzed(one, error))
    if (status === 'active') return known(fail('Someone outside can reach it, and nobody has reviewed that.'))
    if (gap !== null) return unread(gap)
    return known(
      status === 'archived' ? passWithNote('Archived: somebody said that the access is meant.') : pass,
    )
  })
}

const notAnalyzed = ({ region }: Resource, error: string): Gap => ({
  operation: id,
  region,
  reason: 'unexpected',
  detail: `Access Analyzer could not look at it: ${error}.`,
})
