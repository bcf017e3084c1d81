import check from '../../../electron/engine/checks/ec2/ami-not-public'
import { checkCases, fails, passes } from '../../support/check-cases'
import { image } from '../../support/facts/ec2'

const golden = image()

// The list itself says it, of every image: no case is unknown or not applicable.
checkCases(check, {
  private: { given: [golden], says: [passes(golden, { public: false })] },
  public: {
    given: [image({ public: true })],
    says: [fails(golden, { public: true }, 'Every AWS account can launch it.')],
  },
  'no images': { given: [], says: [] },
})
