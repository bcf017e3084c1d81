import check from '../../../electron/engine/checks/cloudfront/viewer-https'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { distribution } from '../../support/facts/cloudfront'

const shop = distribution()
const open = distribution({ plainHttpPaths: ['/img/*', '*'] })
const off = distribution({ ...open, enabled: false })

// Never unknown by itself: what it judges comes with the list.
checkCases(check, {
  'HTTPS everywhere': { given: [shop], says: [passes(shop, { enabled: true, plainHttpPaths: [] })] },
  'plain HTTP for some paths': {
    given: [open],
    says: [
      fails(
        shop,
        { enabled: true, plainHttpPaths: ['/img/*', '*'] },
        'Plain HTTP is answered for /img/*, *.',
      ),
    ],
  },
  'switched off': {
    given: [off],
    says: [doesNotApply(shop, { enabled: false, plainHttpPaths: ['/img/*', '*'] }, 'It is switched off.')],
  },
  'no distributions': { given: [], says: [] },
})
