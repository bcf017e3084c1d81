import check from '../../../electron/engine/checks/cloudfront/origin-access-control'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucketOrigin, customOrigin, distribution } from '../../support/facts/cloudfront'

const one = distribution()
const gap = denied('cloudfront:ListDistributions', 'global')
const bare = bucketOrigin({ domain: 'docs.s3.amazonaws.com', access: 'none' })
const old = bucketOrigin({ access: 'identity' })

checkCases(check, {
  'an origin access control': {
    given: [one],
    says: [passes(one, { enabled: true, origins: [bucketOrigin()] })],
  },
  'the older identity, and nothing at all': {
    given: [distribution({ origins: known([bucketOrigin(), old, bare]) })],
    says: [
      fails(
        one,
        { enabled: true, origins: [bucketOrigin(), old, bare] },
        'Not every bucket has one: media.s3.eu-west-1.amazonaws.com has the older origin access identity; docs.s3.amazonaws.com is asked without a signature.',
      ),
    ],
  },
  'no buckets': {
    given: [distribution({ origins: known([customOrigin()]) })],
    says: [doesNotApply(one, { enabled: true, origins: [] }, 'No bucket is an origin of it.')],
  },
  'switched off': {
    given: [distribution({ enabled: false })],
    says: [doesNotApply(one, { enabled: false, origins: [bucketOrigin()] }, 'It is switched off.')],
  },
  'not read': {
    given: [distribution({ origins: unread(gap) })],
    says: [isUnknown(one, { enabled: true }, gap)],
  },
  'no distributions': { given: [], says: [] },
})
