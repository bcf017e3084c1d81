import { expect, it } from 'vitest'
import { whoOutside } from '../../../../electron/engine/iam/outsiders'
import { statementsIn } from '../../../support/statements'

const own = '111122223333'
const outside = (statement: object) =>
  whoOutside(statementsIn({ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }, 'trust'), own).map(
    ({ kind, id }) => [kind, id],
  )

it.each<readonly [object, readonly (readonly [string, string])[]]>([
  [{ Principal: { AWS: own } }, []],
  [{ Principal: { AWS: [`arn:aws:iam::${own}:role/app`, `arn:aws:sts::${own}:assumed-role/app/x`] } }, []],
  [{ Principal: { AWS: 'arn:aws-cn:iam::444455556666:user/ada' } }, [['account', '444455556666']]],
  [{ Principal: { AWS: '444455556666' } }, [['account', '444455556666']]],
  [{ Principal: '*' }, [['anyone', '*']]],
  [{ NotPrincipal: { AWS: own } }, [['anyone', '*']]],
  [{ Principal: { Service: ['ec2.amazonaws.com'] } }, [['service', 'ec2.amazonaws.com']]],
  [
    { Principal: { Federated: `arn:aws:iam::${own}:saml-provider/idp` } },
    [['federated', `arn:aws:iam::${own}:saml-provider/idp`]],
  ],
  [{ Principal: { AWS: 'AROAEXAMPLEGONE12345' } }, [['principal', 'AROAEXAMPLEGONE12345']]],
  [{ Principal: { CanonicalUser: 'a1b2' } }, [['principal', 'a1b2']]],
  [{ Effect: 'Deny', Principal: '*' }, []],
])('%j', (statement, expected) => {
  expect(outside(statement)).toEqual(expected)
})
