import { known } from '../../shared/domain/evidence'
import { doesNotApply, fails, isUnknown, passes } from './check-cases'
import { denied } from './facts/about'
import { document, policy, user } from './facts/iam'

/** Cases of a check of the policies that the customer wrote; `fact` is what it finds in one. */
export const writtenPolicyCases = (fact: string) => {
  const one = policy()
  const consulting = { 'iam.users': [user({ attached: [one.arn] })] }
  const holding = (...statements: readonly object[]) => ({
    given: [policy({ document: known(document(...statements)) })],
    consulting,
  })
  return {
    passing: (...statements: readonly object[]) => ({
      ...holding(...statements),
      says: [passes(one, { [fact]: [] })],
    }),
    failing: (reason: string, found: readonly string[], ...statements: readonly object[]) => ({
      ...holding(...statements),
      says: [fails(one, { [fact]: found }, reason)],
    }),
    unclear: (...statements: readonly object[]) => ({
      ...holding(...statements),
      says: [
        isUnknown(
          one,
          {},
          {
            ...denied('iam:GetAccountAuthorizationDetails', 'global'),
            reason: 'unexpected' as const,
            detail: 'IAM documents no condition operator stringsoundslike.',
          },
        ),
      ],
    }),
    /** The same for every such check: whom it leaves aside, and what it cannot read. */
    common: (failing: object) => ({
      'a policy that AWS wrote': {
        given: [policy({ form: 'aws', document: known(document(failing)) })],
        consulting,
        says: [doesNotApply(one, {}, 'AWS wrote this policy; you can only attach another one.')],
      },
      'a policy that nobody has': {
        given: [policy({ document: known(document(failing)) })],
        says: [doesNotApply(one, {}, 'Nobody has it attached.')],
      },
      'a policy that only bounds': {
        given: [policy({ document: known(document(failing)) })],
        consulting: { 'iam.users': [user({ boundary: one.arn })] },
        says: [doesNotApply(one, {}, 'Nobody has it attached.')],
      },
      'a policy that is none': {
        given: [policy({ document: known('[]') })],
        consulting,
        says: [
          isUnknown(
            one,
            {},
            {
              ...denied('iam:GetAccountAuthorizationDetails', 'global'),
              reason: 'unexpected' as const,
              detail: 'The policy cannot be read: Invalid input: expected object, received array',
            },
          ),
        ],
      },
      'no policies': { given: [], says: [] },
    }),
  }
}
