import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collectors, loadCollectors } from '../../../../electron/engine/collect'
import type { InputKey } from '../../../../shared/domain/inputs'
import { clientsOf } from '../../../support/service-clients'

const root = 'electron/engine/collect'
const isCollector = (file: string) => readFileSync(`${root}/${file}`, 'utf8').includes('export default')
const files = globSync('*/*.ts', { cwd: root }).filter(isCollector)
const inputs = Object.keys(collectors) as InputKey[]
const loaded = await loadCollectors(inputs)

it('registers every collector file under its path', () => {
  expect(inputs.toSorted()).toEqual(files.map((file) => file.replace(/\.ts$/, '').replace('/', '.')).sort())
  expect(loaded.map(({ input }) => input)).toEqual(inputs)
})

/** Verbs that only read, and the one that makes AWS write a report about the account. */
const reads = /:(BatchGet|Describe|Get|List)[A-Z]|^iam:GenerateCredentialReport$/
/** Calls that read too much: contents, secrets, code. User data is read in one place, which keeps none of it. */
const forbidden =
  /GetSecretValue|GetParameter|s3:GetObject$|:Decrypt|GetFunction$|GetPasswordData|InstanceAttribute/
const allowed: Readonly<Partial<Record<InputKey, readonly string[]>>> = {
  'ec2.user-data': ['ec2:DescribeInstanceAttribute'],
}

describe.each(loaded)('$input', ({ input, operations, actions = {} }) => {
  const service = input.slice(0, input.indexOf('.'))

  it('only reads, with the clients of its service', () => {
    expect(
      operations.filter(
        (operation) =>
          !reads.test(operation) || (forbidden.test(operation) && !allowed[input]?.includes(operation)),
      ),
    ).toEqual([])
    expect(
      operations.filter(
        (operation) => !clientsOf(service).includes(operation.slice(0, operation.indexOf(':'))),
      ),
    ).toEqual([])
  })
  it('names actions for its own operations only', () => {
    expect(Object.keys(actions).filter((operation) => !operations.some((own) => own === operation))).toEqual(
      [],
    )
  })
  it('has a test', () => {
    expect(globSync(`tests/unit/engine/collect/${input.replace('.', '/')}.test.ts`)).toHaveLength(1)
  })
})
