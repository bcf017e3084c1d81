import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ecs/task-definitions'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { taskDefinition } from '../../../../support/facts/ecs'
import { awsError } from '../../../../support/replay'

const { arn } = taskDefinition()
const refused = awsError('AccessDeniedException', 'not for you', 403)
const describe = 'ecs:DescribeTaskDefinition'
const container = { name: 'app', environment: [{ name: 'STAGE', value: 'production' }] }
const described = (...containerDefinitions: readonly object[]) => ({
  taskDefinition: { status: 'ACTIVE', containerDefinitions },
})
const answers = {
  'ecs:ListTaskDefinitions': { taskDefinitionArns: [`${arn}:12`] },
  [describe]: described(container),
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })

it('reads the newest active revision of each family, page by page', async () => {
  const jobs = arn.replace('shop', 'jobs')
  const { place, asked } = placeFor([collector], {
    'ecs:ListTaskDefinitions': [
      { taskDefinitionArns: [`${arn}:9`, `${arn}:12`], nextToken: 'more' },
      { taskDefinitionArns: [`${arn}:11`, `${jobs}:1`, 'no such name'] },
    ],
    [describe]: described(container),
  })
  expect(await collector.collect(place)).toEqual([
    taskDefinition(),
    taskDefinition({ arn: jobs, name: 'jobs', revision: 1 }),
  ])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    ['ecs:ListTaskDefinitions', { status: 'ACTIVE', sort: 'DESC', maxResults: 100 }],
    ['ecs:ListTaskDefinitions', { status: 'ACTIVE', sort: 'DESC', maxResults: 100, nextToken: 'more' }],
    [describe, { taskDefinition: `${arn}:12` }],
    [describe, { taskDefinition: `${jobs}:1` }],
  ])
})

it('names containers that are privileged and variables that look like secrets, and keeps no value', async () => {
  const definitions = await found({
    [describe]: described(
      {
        name: 'proxy',
        privileged: true,
        environment: [
          { name: 'TLS_PRIVATE_KEY', value: 'nor this' },
          { name: 'API_TOKEN', value: 'and this' },
        ],
      },
      { ...container, privileged: false },
      { name: 'agent', privileged: true, environment: [{ name: 'DB_PASSWORD', value: 'not to be kept' }] },
      { name: 'held', secrets: [{ name: 'DB_PASSWORD', valueFrom: 'arn:aws:ssm:eu-west-1:1:parameter/db' }] },
    ),
  })
  expect(definitions).toEqual([
    taskDefinition({
      privileged: known(['agent', 'proxy']),
      secretVariables: known([
        { container: 'agent', key: 'DB_PASSWORD', rule: 'password' },
        { container: 'proxy', key: 'API_TOKEN', rule: 'token' },
        { container: 'proxy', key: 'TLS_PRIVATE_KEY', rule: 'key' },
      ]),
    }),
  ])
  expect(JSON.stringify(definitions)).not.toMatch(/not to be kept|nor this|and this|production/)
})

it('keeps a family whose revision may not be read, or is told without its containers', async () => {
  const gap = { ...denied(describe), detail: 'AccessDeniedException: not for you (HTTP 403)' }
  const silent = {
    ...gap,
    reason: 'unexpected',
    detail: "AWS's answer does not hold containerDefinitions.",
  } as const
  expect([await found({ [describe]: refused }), await found({ [describe]: { taskDefinition: {} } })]).toEqual(
    [
      [taskDefinition({ privileged: { known: false, gap }, secretVariables: { known: false, gap } })],
      [
        taskDefinition({
          privileged: { known: false, gap: silent },
          secretVariables: { known: false, gap: silent },
        }),
      ],
    ],
  )
})

it('drops a revision that was deregistered meanwhile', async () => {
  expect(await found({ [describe]: { taskDefinition: { status: 'INACTIVE' } } })).toEqual([])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'ecs:ListTaskDefinitions': {} })).toEqual([])
  await expect(found({ 'ecs:ListTaskDefinitions': refused })).rejects.toMatchObject({
    gap: { operation: 'ecs:ListTaskDefinitions', region: 'eu-west-1', reason: 'denied' },
  })
})
