import { expect, it } from 'vitest'
import { allowsEverything } from '../../../../electron/engine/iam/grants'
import { statementsIn } from '../../../support/statements'

const everything = { Effect: 'Allow', Action: '*', Resource: '*' }

it.each<readonly [object, boolean]>([
  [everything, true],
  [{ ...everything, Action: '*:*' }, true],
  [{ ...everything, Action: ['s3:*', '**'] }, true],
  [{ ...everything, Resource: ['arn:aws:s3:::x', '*'] }, true],
  [{ ...everything, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }, true],
  [{ ...everything, Effect: 'Deny' }, false],
  [{ ...everything, Action: 'iam:*' }, false],
  [{ ...everything, Action: '?*' }, false],
  [{ ...everything, Action: ':' }, false],
  [{ ...everything, Resource: 'arn:aws:s3:::*' }, false],
  [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, false],
  [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x' }, false],
])('%j allows everything: %s', (statement, expected) => {
  expect(allowsEverything(statementsIn(statement, 'identity'))).toBe(expected)
})

it('takes one of several', () => {
  const Statement = [{ ...everything, Action: 's3:*' }, everything]
  expect(allowsEverything(statementsIn(Statement, 'identity'))).toBe(true)
})
