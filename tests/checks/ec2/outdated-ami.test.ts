import check from '../../../electron/engine/checks/ec2/outdated-ami'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { instance, usedImage } from '../../support/facts/ec2'

const one = instance()
const gap = denied('ec2:DescribeImages')
const gone = { id: 'ami-0a1', listed: null }
const ended = usedImage({ deprecatedAt: '2026-11-24T12:00:00.000Z' })
const old = usedImage({ own: true, createdAt: '2026-05-28T11:59:59.000Z', deprecatedAt: null })
const young = usedImage({ own: true, createdAt: '2026-05-28T12:00:00.000Z', deprecatedAt: null })

// Every instance was started from an image: none is not applicable.
checkCases(check, {
  'a current image': { given: [one], says: [passes(one, { image: usedImage() })] },
  'an own image': {
    given: [instance({ image: known(young) })],
    says: [passes(one, { image: young })],
  },
  'an old image of our own': {
    given: [instance({ image: known(old) })],
    says: [passes(one, { image: old }, 'Its own image ami-0a1 is of 2026-05-28, more than 180 days ago.')],
  },
  'an old image of our own, where that is fine': {
    given: [instance({ image: known(old) })],
    about: { parameters: { days: 365 } },
    says: [passes(one, { image: old })],
  },
  'a deprecated image': {
    given: [instance({ image: known(ended) })],
    says: [fails(one, { image: ended }, 'Its image ami-0a1 is deprecated since 2026-11-24.')],
  },
  'an image that is gone': {
    given: [instance({ image: known(gone) })],
    says: [
      fails(one, { image: gone }, 'Its image ami-0a1 is gone, or is no longer shared with this account.'),
    ],
  },
  'an image that may not be read': {
    given: [instance({ image: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no instances': { given: [], says: [] },
})
