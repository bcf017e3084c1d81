import check from '../../../electron/engine/checks/cloudfront/origin-https'
import { known, unread } from '../../../shared/domain/evidence'
import type { CustomOrigin } from '../../../shared/domain/inputs/cloudfront'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucketOrigin, customOrigin, distribution } from '../../support/facts/cloudfront'

const one = distribution()
const gap = denied('cloudfront:ListDistributions', 'global')
const given = (over: Partial<CustomOrigin>) => [
  distribution({ origins: known([bucketOrigin(), customOrigin(over)]) }),
]
const good = (over: Partial<CustomOrigin> = {}) => ({
  given: given(over),
  says: [passes(one, { enabled: true, origins: [customOrigin(over)] })],
})
const bad = (why: string, over: Partial<CustomOrigin>) => ({
  given: given(over),
  says: [
    fails(one, { enabled: true, origins: [customOrigin(over)] }, `Its traffic is open to the way: ${why}.`),
  ],
})

checkCases(check, {
  'HTTPS only': good(),
  'as the visitor came, who comes over HTTPS only': good({ protocol: 'match-viewer' }),
  'as the visitor came, who may come over HTTP': bad(
    'origin.example.com is asked over plain HTTP where the visitor came so',
    { protocol: 'match-viewer', forPlainHttp: true },
  ),
  'HTTP only': bad('origin.example.com is asked over plain HTTP', { protocol: 'http-only', tls: ['SSLv3'] }),
  'old TLS': bad('origin.example.com may be spoken to in SSLv3, TLSv1', {
    tls: ['SSLv3', 'TLSv1', 'TLSv1.2'],
  }),
  'buckets only': {
    given: [distribution({ origins: known([bucketOrigin()]) })],
    says: [doesNotApply(one, { enabled: true, origins: [] }, 'It has no custom origin.')],
  },
  'switched off': {
    given: [distribution({ enabled: false })],
    says: [doesNotApply(one, { enabled: false, origins: [customOrigin()] }, 'It is switched off.')],
  },
  'not read': {
    given: [distribution({ origins: unread(gap) })],
    says: [isUnknown(one, { enabled: true }, gap)],
  },
  'no distributions': { given: [], says: [] },
})
