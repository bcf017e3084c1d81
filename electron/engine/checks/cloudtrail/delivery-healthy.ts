import { daysAfter } from '../../../../shared/domain/days'
import { known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { DeliveryStatus, Trail } from '../../../../shared/domain/inputs/cloudtrail'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'

const id = 'cloudtrail.delivery-healthy'

export default defineCheck({
  id,
  title: 'Trails deliver without errors',
  action: 'Repair the delivery of trails',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 4,
  },
  resourceType: 'AWS::CloudTrail::Trail',
  scope: 'global',
  subject: 'cloudtrail.trails',
  consults: ['cloudtrail.deliveries'],
  rationale:
    'A trail goes on recording when its bucket, key or role has changed under it, and what it recorded arrives nowhere. CloudTrail tells what stopped it, to whoever asks.',
  risk: 'The policy of the bucket was tidied up months ago, and the day the logs are needed there are none.',
  remediation: {
    steps: [
      'Read the error: it names what CloudTrail may not do, or what is not there any more.',
      'Let the policy of the bucket, and of its key, admit CloudTrail for this trail.',
      'Where events do not reach the log group, let the role of the trail create streams and put events there.',
    ],
    cli: 'aws cloudtrail get-trail-status --name NAME',
  },
  sources: [
    'AWS CloudTrail API Reference, "GetTrailStatus"',
    'AWS CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail"',
  ],
  evaluate({ 'cloudtrail.trails': trails, 'cloudtrail.deliveries': deliveries }, { scannedAt }) {
    const limit = daysAfter(scannedAt, -1)
    return oneOfEachTrail(trails).map((trail) => {
      const status = deliveries.find(({ trail: arn }) => arn === trail.arn)?.status ?? notAsked(trail)
      // A time within the limit moves at every scan and is no evidence; one before it stands still.
      const late = status.known && status.value.since !== null && status.value.since < limit
      const reads = {
        logging: trail.logging,
        logGroupError: trail.logGroupError,
        bucketError: mapRead(status, ({ error }) => error),
        digestError: mapRead(status, ({ digestError }) => digestError),
        ...(late && { since: known(status.value.since) }),
      }
      return weigh(trail, reads, () => ruleOn(trail, status, limit))
    })
  },
})

const blind = (operation: string, { homeRegion }: Trail, detail: string): Read<never> =>
  unread({ operation, region: homeRegion, reason: 'unexpected', detail })

const notAsked = (trail: Trail): Read<never> => blind(id, trail, 'How it delivers was not read.')

function ruleOn(trail: Trail, status: Read<DeliveryStatus>, limit: string): Read<Ruling> {
  const { logging, logGroupError, multiRegion } = trail
  if (!logging.known) return logging
  if (!logging.value) return known(notApplicable('It is stopped, so it delivers nothing.'))
  const errors = [
    ['Its log files do not reach the bucket', mapRead(status, ({ error }) => error)],
    ['Its digest files do not reach the bucket', mapRead(status, ({ digestError }) => digestError)],
    ['Its events do not reach the log group', logGroupError],
  ] as const
  const troubles = errors.flatMap(([what, error]) =>
    error.known && error.value !== null ? [`${what}: ${error.value}.`] : [],
  )
  if (troubles.length > 0) return known(fail(troubles.join(' ')))
  if (!status.known) return status
  if (!logGroupError.known) return logGroupError
  const { since } = status.value
  if (since === null)
    return blind('cloudtrail:GetTrailStatus', trail, "AWS's answer tells of no delivery and no start.")
  if (since >= limit) return known(pass)
  const silence = `No file has arrived since ${since.slice(0, 10)}`
  return known(
    multiRegion
      ? fail(`${silence}.`)
      : passWithNote(`${silence}; where nothing happens in its Region, there is none to write.`),
  )
}
