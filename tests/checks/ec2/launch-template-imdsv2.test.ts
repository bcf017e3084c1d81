import check from '../../../electron/engine/checks/ec2/launch-template-imdsv2'
import { checkCases, fails, passes } from '../../support/check-cases'
import { launchTemplate } from '../../support/facts/ec2'

const one = launchTemplate()
const strict = { number: 7, metadataEnabled: true, tokensRequired: true }
const off = { number: 3, metadataEnabled: false, tokensRequired: false }
const open = { number: 4, metadataEnabled: true, tokensRequired: false }

// The list itself says it, of every template: no case is unknown or not applicable.
checkCases(check, {
  'tokens required, or no metadata at all': {
    given: [launchTemplate(off, strict)],
    says: [passes(one, { versions: [off, strict] })],
  },
  'an open default': {
    given: [launchTemplate(open, strict)],
    says: [fails(one, { versions: [open, strict] }, 'Version 4 does not require session tokens.')],
  },
  'both open': {
    given: [launchTemplate(open, { ...open, number: 9 })],
    says: [
      fails(
        one,
        { versions: [open, { ...open, number: 9 }] },
        'Version 4 and 9 does not require session tokens.',
      ),
    ],
  },
  'no templates': { given: [], says: [] },
})
