import check from '../../../electron/engine/checks/iam/no-expired-server-certs'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { serverCertificate } from '../../support/facts/iam'

const gap = denied('iam:ListServerCertificates', 'global')
const shop = serverCertificate()
const until = (expires: string) => serverCertificate({ expires: known(expires) })
const thisMoment = '2026-11-24T12:00:00.000Z'
const in30Days = '2026-12-24T12:00:00.000Z'
const aSecondLater = '2026-12-24T12:00:01.000Z'

// Never not-applicable: every certificate ends one day.
checkCases(check, {
  valid: { given: [shop], says: [passes(shop, { expires: '2027-11-24T12:00:00.000Z' })] },
  'expires this moment': {
    given: [until(thisMoment)],
    says: [fails(shop, { expires: thisMoment }, 'It expired on 2026-11-24.')],
  },
  'expires in exactly 30 days': {
    given: [until(in30Days)],
    says: [passes(shop, { expires: in30Days }, 'It expires on 2026-12-24.')],
  },
  'a second later than that': {
    given: [until(aSecondLater)],
    says: [passes(shop, { expires: aSecondLater })],
  },
  'an earlier warning is asked for': {
    given: [until(aSecondLater)],
    about: { parameters: { days: 31 } },
    says: [passes(shop, { expires: aSecondLater }, 'It expires on 2026-12-24.')],
  },
  'AWS does not say when': {
    given: [serverCertificate({ expires: unread(gap) })],
    says: [isUnknown(shop, {}, gap)],
  },
  'none stored': { given: [], says: [] },
})
