import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'
import { recordsAll } from '../trails/records-all'

export default defineCheck({
  id: 'cloudtrail.multi-region-logging',
  title: 'An active multi-Region trail records all management events',
  action: 'Record management events in all Regions',
  severity: 'critical',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 4,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'cloudtrail.trails',
  settledBy: 'pass',
  rationale:
    "A trail that covers every Region, reads and writes, is the account's only complete memory of who did what. One of the organization counts for its members.",
  risk: 'What an intruder does in a Region that nobody uses leaves no trace, and no alarm can rest on it.',
  remediation: {
    steps: [
      'Open CloudTrail, Trails, Create trail, and let it apply to all Regions.',
      'Choose management events, read and write.',
      'If there is a trail that is stopped, start its logging.',
    ],
    cli: 'aws cloudtrail create-trail --name NAME --s3-bucket-name BUCKET --is-multi-region-trail --enable-log-file-validation\naws cloudtrail start-logging --name NAME',
    terraform: `resource "aws_cloudtrail" "this" {
  name                       = "management-events"
  s3_bucket_name             = aws_s3_bucket.trail.id
  is_multi_region_trail      = true
  enable_log_file_validation = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.1',
    'AWS Security Hub, CloudTrail.1 and CloudTrail.3',
    'AWS CloudTrail User Guide, "Understanding multi-Region trails and opt-in Regions"',
  ],
  evaluate({ 'cloudtrail.trails': trails }, { account }) {
    const candidates = oneOfEachTrail(trails).filter(({ multiRegion }) => multiRegion)
    return [
      weigh(account, { multiRegionTrails: known(candidates.map(toEvidence)) }, () => ruleOn(candidates)),
    ]
  },
})

const toEvidence = ({ arn, logging, managementEvents }: Trail) => ({ arn, logging, managementEvents })

function ruleOn(candidates: readonly Trail[]): Read<Ruling> {
  const answers = candidates.map((trail) => ({ records: recordsAll(trail), leavesOut: leftOut(trail) }))
  const [best] = answers
    .filter(({ records }) => records.known && records.value)
    .sort((one, other) => one.leavesOut.length - other.leavesOut.length)
  if (best !== undefined)
    return known(
      best.leavesOut.length === 0
        ? pass
        : passWithNote(`It leaves out the events of ${best.leavesOut.join(' and ')}.`),
    )
  const unread = answers.map(({ records }) => records).find((records) => !records.known)
  if (unread !== undefined) return unread
  return known(
    fail(
      candidates.length === 0
        ? 'No trail covers all Regions.'
        : 'No trail that covers all Regions is recording all management events.',
    ),
  )
}

const leftOut = ({ managementEvents }: Trail): readonly string[] =>
  managementEvents.known ? managementEvents.value.leavesOut : []
