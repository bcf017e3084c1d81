import check from '../../../electron/engine/checks/cloudtrail/kms-encrypted'
import { checkCases, fails, passes } from '../../support/check-cases'
import { trail } from '../../support/facts/cloudtrail'

const audit = trail()
const { kmsKey } = audit

checkCases(check, {
  'a key of the customer': { given: [audit], says: [passes(audit, { kmsKey })] },
  'no key': {
    given: [trail({ kmsKey: null })],
    says: [fails(audit, { kmsKey: null }, 'Its log files are not encrypted with a key of the customer.')],
  },
  'listed at home and as a shadow': {
    given: [trail({ region: 'us-east-1' }), audit],
    says: [passes(audit, { kmsKey })],
  },
  'no trails': { given: [], says: [] },
})
