import check from '../../../electron/engine/checks/s3/replication'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const one = bucket()
const tagging = known({ tier: 'critical' })
const copy = (region: string) => bucket({ arn: 'arn:aws:s3:::copy', name: 'copy', region })
const plain = doesNotApply(
  copy('x'),
  { critical: false, replicatesTo: [] },
  'No tag says that it is critical.',
)
const copies = (region: string) => ({ ...plain, resource: { ...plain.resource, region } })
const to = (...names: readonly string[]) => bucket({ tagging, replicatesTo: known(names) })
const gap = denied('s3:GetBucketTagging')
const ruleGap = denied('s3:GetBucketReplication')

checkCases(check, {
  'to another Region': {
    given: [to('copy'), copy('eu-central-1')],
    says: [passes(one, { critical: true, replicatesTo: ['copy'] }), copies('eu-central-1')],
  },
  'within the Region': {
    given: [to('copy'), copy('eu-west-1')],
    says: [
      fails(one, { critical: true, replicatesTo: ['copy'] }, 'Its copies stay in eu-west-1: copy.'),
      copies('eu-west-1'),
    ],
  },
  'to another account': {
    given: [to('vault')],
    says: [
      passes(
        one,
        { critical: true, replicatesTo: ['vault'] },
        'It is copied to vault; in which Region that is cannot be seen from here.',
      ),
    ],
  },
  'to a bucket whose Region may not be known': {
    given: [to('copy'), copy('global')],
    says: [
      passes(
        one,
        { critical: true, replicatesTo: ['copy'] },
        'It is copied to copy; in which Region that is cannot be seen from here.',
      ),
      copies('global'),
    ],
  },
  nowhere: {
    given: [to()],
    says: [fails(one, { critical: true, replicatesTo: [] }, 'No rule in force copies its objects.')],
  },
  'a bucket that nobody called critical': {
    given: [one],
    says: [doesNotApply(one, { critical: false, replicatesTo: [] }, 'No tag says that it is critical.')],
  },
  'tags that may not be read': {
    given: [bucket({ tagging: unread(gap) })],
    says: [isUnknown(one, { replicatesTo: [] }, gap)],
  },
  'rules that may not be read': {
    given: [bucket({ tagging, replicatesTo: unread(ruleGap) })],
    says: [isUnknown(one, { critical: true }, ruleGap)],
  },
  'no buckets': { given: [], says: [] },
})
