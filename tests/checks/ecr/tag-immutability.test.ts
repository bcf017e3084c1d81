import check from '../../../electron/engine/checks/ecr/tag-immutability'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { repository } from '../../support/facts/ecr'

const one = repository()
const gap = denied('ecr:DescribeRepositories')
const of = (tagMutability: string, ...exclusions: readonly string[]) => ({
  given: [repository({ tagMutability: known(tagMutability), exclusions })],
  evidence: { tagMutability, exclusions },
})
const mutable = of('MUTABLE')
const some = of('IMMUTABLE_WITH_EXCLUSION', 'dev-*', 'latest')
const most = of('MUTABLE_WITH_EXCLUSION', 'release-*')

// Every repository has tags: none is not applicable.
checkCases(check, {
  immutable: { given: [one], says: [passes(one, { tagMutability: 'IMMUTABLE', exclusions: [] })] },
  'immutable, with exclusions': {
    given: some.given,
    says: [passes(one, some.evidence, 'These tags can still be overwritten: dev-*, latest.')],
  },
  mutable: { given: mutable.given, says: [fails(one, mutable.evidence, 'Its tags can be overwritten.')] },
  'mutable, with exclusions': {
    given: most.given,
    says: [fails(one, most.evidence, 'Its tags can be overwritten, all but these: release-*.')],
  },
  'not told': {
    given: [repository({ tagMutability: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no repositories': { given: [], says: [] },
})
