import check from '../../../electron/engine/checks/cloudtrail/log-file-validation'
import { checkCases, fails, passes } from '../../support/check-cases'
import { trail } from '../../support/facts/cloudtrail'

const audit = trail()
const off = 'Log file validation is off.'
const old = trail({
  arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/old',
  name: 'old',
  region: 'us-east-1',
  homeRegion: 'us-east-1',
  multiRegion: false,
  logFileValidation: false,
})

checkCases(check, {
  on: { given: [audit], says: [passes(audit, { logFileValidation: true })] },
  off: {
    given: [trail({ logFileValidation: false })],
    says: [fails(audit, { logFileValidation: false }, off)],
  },
  'shadows are judged once, at home': {
    given: [{ ...audit, region: 'ap-south-1' }, audit, { ...audit, region: 'us-east-1' }],
    says: [passes(audit, { logFileValidation: true })],
  },
  'a shadow speaks for a home Region that was not read': {
    given: [{ ...audit, region: 'us-east-1' }],
    says: [passes(audit, { logFileValidation: true })],
  },
  'each trail for itself, in the order of their ARNs': {
    given: [old, audit],
    says: [passes(audit, { logFileValidation: true }), fails(old, { logFileValidation: false }, off)],
  },
  'no trails': { given: [], says: [] },
})
