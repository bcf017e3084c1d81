import check from '../../../electron/engine/checks/s3/account-public-access-block'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { accountPublicAccessBlock, publicAccessBlock } from '../../support/facts/s3'

const threeOn = publicAccessBlock({ blockPublicPolicy: false })
const noneOn = publicAccessBlock({
  blockPublicAcls: false,
  ignorePublicAcls: false,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
})

checkCases(check, {
  'all four on': {
    given: [accountPublicAccessBlock()],
    says: [passes(account, { block: publicAccessBlock() })],
  },
  'three on': {
    given: [accountPublicAccessBlock({ block: threeOn })],
    says: [fails(account, { block: threeOn }, 'Off: BlockPublicPolicy.')],
  },
  'none on': {
    given: [accountPublicAccessBlock({ block: noneOn })],
    says: [
      fails(
        account,
        { block: noneOn },
        'Off: BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets.',
      ),
    ],
  },
  'never set': {
    given: [accountPublicAccessBlock({ block: null })],
    says: [fails(account, { block: null }, 'The account has never set the block.')],
  },
  'the block could not be read': { given: [], says: [] },
})
