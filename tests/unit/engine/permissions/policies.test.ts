import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checks } from '../../../../electron/engine/checks'
import { loadCollectors } from '../../../../electron/engine/collect'
import { actionsOf } from '../../../../electron/engine/collect/operations'
import { identityOperations } from '../../../../electron/engine/aws/sign-in-operations'
import { needsOf } from '../../../../electron/engine/permissions/needs'
import { policiesOf, sizeOf, type PolicyDocument } from '../../../../electron/engine/permissions/policies'
import { toCloudFormation, toJson, toTerraform } from '../../../../electron/engine/permissions/policy-files'
import { inputsOf } from '../../../../electron/engine/scan/choose-checks'
import { tapes } from '../../../support/recorded-tapes'

const allowedBy = (policies: readonly PolicyDocument[]): readonly string[] =>
  policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action))

const collectors = await loadCollectors(inputsOf(checks))
const needs = needsOf(checks, collectors)
const allowed = new Set(allowedBy(policiesOf(needs.map(({ action }) => action))))

it('groups by service, sorted, each action once', () => {
  expect(policiesOf(['s3:GetB', 'iam:ListA', 's3:GetA', 's3:GetB'])).toEqual([
    {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'ReadIam', Effect: 'Allow', Action: ['iam:ListA'], Resource: '*' },
        { Sid: 'ReadS3', Effect: 'Allow', Action: ['s3:GetA', 's3:GetB'], Resource: '*' },
      ],
    },
  ])
})

const names = fc.array(fc.stringMatching(/^[a-z]{2,6}:Get[A-Za-z]{1,30}$/), { minLength: 1, maxLength: 120 })

it('splits what one managed policy cannot hold, and loses and adds nothing', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 300, max: 1_000 }), (actions, limit) => {
      const policies = policiesOf(actions, limit)
      expect(policies.filter((policy) => sizeOf(policy) > limit)).toEqual([])
      expect(allowedBy(policies)).toEqual([...new Set(actions)].sort())
    }),
  )
})

it('needs for one check what its own lists need, and who is signed in', () => {
  const versioning = checks.filter(({ id }) => id === 's3.bucket-versioning')
  const own = collectors.filter(({ input }) => inputsOf(versioning).includes(input))
  expect(needsOf(versioning, collectors)).toEqual(
    [...new Set([...actionsOf(own), ...identityOperations])].sort().map((action) => ({
      action,
      checkIds: actionsOf(own).includes(action) ? ['s3.bucket-versioning'] : [],
    })),
  )
})

it('allows whatever a taped scan called, for the checks that there are', () => {
  const declared = new Set<string>([
    ...collectors.flatMap(({ operations }) => operations),
    ...identityOperations,
  ])
  const called = [...new Set([...tapes.prod, ...tapes.staging].map(({ operation }) => operation))]
  const renamed = new Map(collectors.flatMap(({ actions = {} }) => Object.entries(actions)))
  expect(called.filter((operation) => !declared.has(operation))).toEqual([])
  expect(
    called
      .flatMap((operation) => renamed.get(operation) ?? [operation])
      .filter((action) => !allowed.has(action)),
  ).toEqual([])
})

it('allows nothing that is not declared, no pattern and nothing that writes', () => {
  const declared = new Set<string>([...actionsOf(collectors), ...identityOperations])
  expect([...allowed].filter((action) => !declared.has(action))).toEqual([])
  // Asking for the credential report makes a fresh one: AWS has no other way to read it, and lists it as a read.
  // Budgets have one action for all that reads them, and API Gateway one for each HTTP method.
  expect(
    [...allowed].filter(
      (action) =>
        !['iam:GenerateCredentialReport', 'budgets:ViewBudget', 'apigateway:GET'].includes(action) &&
        !/^[a-z0-9-]+:(?:Get|List|Describe|BatchGet|Search|Lookup)[A-Za-z0-9]*$/.test(action),
    ),
  ).toEqual([])
})

it('says the same in every format', () => {
  for (const limit of [300, undefined]) {
    const policies = policiesOf([...allowed], limit)
    const documents = [JSON.parse(toJson(policies)) as PolicyDocument | PolicyDocument[]].flat()
    expect(documents).toEqual(policies)
    const named = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, action]) => action)
    expect(named(toTerraform(policies), /^ {10}"([\w-]+:\w+)",$/gm)).toEqual(allowedBy(policies))
    expect(named(toCloudFormation(policies), /^ {14}- ([\w-]+:\w+)$/gm)).toEqual(allowedBy(policies))
    expect(named(toCloudFormation(policies), /!Ref (Policy\d+)/g)).toEqual(
      policies.map((_policy, index) => `Policy${index + 1}`),
    )
  }
})
