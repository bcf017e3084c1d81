import check from '../../../electron/engine/checks/ec2/volume-encrypted'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { volume } from '../../support/facts/ec2'

const disk = volume()

checkCases(check, {
  'attached and encrypted': { given: [disk], says: [passes(disk, { attached: true, encrypted: true })] },
  'attached and not encrypted': {
    given: [volume({ encrypted: false })],
    says: [fails(disk, { attached: true, encrypted: false }, 'The volume is not encrypted.')],
  },
  'detached and not encrypted': {
    given: [volume({ attached: false, encrypted: false })],
    says: [doesNotApply(disk, { attached: false, encrypted: false }, 'The volume is attached to nothing.')],
  },
  'detached and encrypted': {
    given: [volume({ attached: false })],
    says: [doesNotApply(disk, { attached: false, encrypted: true }, 'The volume is attached to nothing.')],
  },
  'no volumes': { given: [], says: [] },
})
