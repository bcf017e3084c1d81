import check from '../../../electron/engine/checks/ec2/ebs-default-encryption'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { ebsDefaults } from '../../support/facts/ec2'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }

checkCases(check, {
  on: { given: [ebsDefaults()], says: [passes(inIreland, { encryptsNewVolumes: true })] },
  off: {
    given: [ebsDefaults({ encryptsNewVolumes: false })],
    says: [
      fails(
        inIreland,
        { encryptsNewVolumes: false },
        'New volumes in this Region are not encrypted by default.',
      ),
    ],
  },
  'each Region for itself': {
    given: [ebsDefaults(), ebsDefaults({ region: 'us-east-1', encryptsNewVolumes: false })],
    says: [
      passes(inIreland, { encryptsNewVolumes: true }),
      fails(
        inVirginia,
        { encryptsNewVolumes: false },
        'New volumes in this Region are not encrypted by default.',
      ),
    ],
  },
  'no Region could be read': { given: [], says: [] },
})
