import { known, type Gap } from '../../../../shared/domain/evidence'
import type { Threat, ThreatDetection } from '../../../../shared/domain/inputs/guardduty'
import { defineCheck } from '../define-check'
import { fail, judge } from '../judge'
import { judgePlace } from '../judge-place'

const id = 'guardduty.no-high-findings'

export default defineCheck({
  id,
  title: 'No unhandled high-severity GuardDuty finding',
  action: 'Investigate what GuardDuty found',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
  },
  resourceType: 'AWS::GuardDuty::Finding',
  scope: 'regional',
  subject: 'guardduty.detector',
  consults: ['guardduty.threats'],
  rationale:
    'From severity 7 on GuardDuty says that something is being misused right now. Whoever has dealt with a finding archives it; one that is not archived has nobody to speak for it.',
  risk: 'The alarm rang for three weeks. Everyone thought that somebody else had seen it.',
  remediation: {
    steps: [
      'Open the finding in GuardDuty and see which resource it names and since when.',
      'Contain it: disable the key, isolate the instance, close the bucket; keep what is needed as evidence.',
      'When it is dealt with, archive the finding with a note on what was done.',
    ],
    cli: 'aws guardduty archive-findings --detector-id DETECTOR --finding-ids FINDING --region REGION',
  },
  sources: [
    'Amazon GuardDuty User Guide, "Severity levels of GuardDuty findings"',
    'Amazon GuardDuty User Guide, "Remediating security issues discovered by GuardDuty"',
  ],
  evaluate: ({ 'guardduty.detector': found, 'guardduty.threats': threats }, { account }) => [
    ...threats.map(judgeThreat),
    ...found.flatMap((detection) => {
      const { region } = detection
      const told = threats.some((threat) => threat.region === region)
      return judgePlace({ ...account, region }, whyBlind(detection), told)
    }),
  ],
})

const judgeThreat = (threat: Threat) =>
  judge(
    threat,
    {
      severity: known(threat.severity),
      affects: known(threat.affects),
      since: known(threat.since),
    },
    ({ affects, since }) =>
      fail(
        `GuardDuty has told of it since ${since.slice(0, 10)}${affects === null ? '' : `, about ${affects}`}, and nobody archived it.`,
      ),
  )

/** Where GuardDuty does not look, that it found nothing says nothing. */
function whyBlind({ region, detector }: ThreatDetection): Gap | null {
  if (!detector.known) return detector.gap
  return detector.value?.enabled === true
    ? null
    : {
        operation: id,
        region,
        reason: 'not-watched',
        detail: 'GuardDuty does not run in this Region.',
      }
}
