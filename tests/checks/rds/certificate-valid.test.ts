import check from '../../../electron/engine/checks/rds/certificate-valid'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { databaseInstance } from '../../support/facts/rds'

const one = databaseInstance()
const until = (certificateValidTill: string) =>
  databaseInstance('orders', { certificateValidTill: known(certificateValidTill) })
const soon = { certificateValidTill: '2027-02-22T12:00:00.000Z' }
const gone = { certificateValidTill: '2026-11-24T12:00:00.000Z' }
const gap = denied('rds:DescribeDBInstances')

// Every instance shows a certificate: none is not applicable.
checkCases(check, {
  'valid for a year': {
    given: [one],
    says: [passes(one, { certificateValidTill: '2027-11-24T12:00:00.000Z' })],
  },
  'valid for 90 days': {
    given: [until(soon.certificateValidTill)],
    says: [fails(one, soon, 'Its certificate expires on 2027-02-22.')],
  },
  'valid for 90 days, where 30 are asked for': {
    given: [until(soon.certificateValidTill)],
    about: { parameters: { days: 30 } },
    says: [passes(one, soon)],
  },
  expired: {
    given: [until(gone.certificateValidTill)],
    says: [fails(one, gone, 'Its certificate expired on 2026-11-24.')],
  },
  'a certificate that was not read': {
    given: [databaseInstance('orders', { certificateValidTill: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no instances': { given: [], says: [] },
})
