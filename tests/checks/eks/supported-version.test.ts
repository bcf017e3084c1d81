import check from '../../../electron/engine/checks/eks/supported-version'
import { known, unread } from '../../../shared/domain/evidence'
import type { VersionSupport } from '../../../shared/domain/inputs/eks'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cluster, support as supported } from '../../support/facts/eks'

const one = cluster()
const gap = denied('eks:DescribeClusterVersions')
const of = (over: Partial<VersionSupport>) => {
  const support = supported(over)
  return { given: [cluster({ support: known(support) })], evidence: { version: '1.35', support } }
}
const extended = of({ status: 'EXTENDED_SUPPORT' })
const dateless = of({ status: 'EXTENDED_SUPPORT', extendedUntil: null })
const ended = of({ status: 'UNSUPPORTED' })
const endedSomeDay = of({ status: 'UNSUPPORTED', standardUntil: null, extendedUntil: null })

// Every cluster has a version: none is not applicable.
checkCases(check, {
  'standard support': {
    given: [one],
    says: [passes(one, { version: '1.35', support: supported() })],
  },
  'extended support': {
    given: extended.given,
    says: [
      passes(one, extended.evidence, '1.35 is in extended support, at a higher price, until 2028-03-27.'),
    ],
  },
  'extended support without a date': {
    given: dateless.given,
    says: [passes(one, dateless.evidence, '1.35 is in extended support, at a higher price.')],
  },
  unsupported: {
    given: ended.given,
    says: [fails(one, ended.evidence, 'AWS ended support for 1.35 on 2028-03-27.')],
  },
  'unsupported without a date': {
    given: endedSomeDay.given,
    says: [fails(one, endedSomeDay.evidence, 'AWS ended support for 1.35.')],
  },
  'versions that may not be read': {
    given: [cluster({ support: unread(gap) })],
    says: [isUnknown(one, { version: '1.35' }, gap)],
  },
  'no clusters': { given: [], says: [] },
})
