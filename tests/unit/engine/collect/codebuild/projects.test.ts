import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/codebuild/projects'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { buildProject } from '../../../../support/facts/codebuild'
import { awsError } from '../../../../support/replay'

const [list, batch] = ['codebuild:ListProjects', 'codebuild:BatchGetProjects']
const refused = awsError('AccessDeniedException', 'not for you', 403)
const { arn, name } = buildProject()
const told = (...environmentVariables: readonly object[]) => ({
  arn,
  name,
  environment: { environmentVariables },
})
const found = (over: object = {}) =>
  collectFrom(collector, { [list]: { projects: [name] }, [batch]: { projects: [told()] }, ...over })

it('reads projects, page by page, and a hundred at once', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `project-${index}`)
  const { place, asked } = placeFor([collector], {
    [list]: [{ projects: names.slice(0, 100), nextToken: 'more' }, { projects: names.slice(100) }],
    [batch]: { projects: [told({ name: 'STAGE', value: 'production', type: 'PLAINTEXT' })] },
  })
  expect(await collector.collect(place)).toEqual([buildProject(), buildProject()])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    [list, {}],
    [list, { nextToken: 'more' }],
    [batch, { names: names.slice(0, 100) }],
    [batch, { names: names.slice(100) }],
  ])
})

it('keeps the names of variables that look like secrets, and nothing of what they hold', async () => {
  const projects = await found({
    [batch]: {
      projects: [
        told(
          { name: 'NPM_TOKEN', value: 'not to be kept', type: 'PLAINTEXT' },
          { name: 'AWS_SECRET_ACCESS_KEY', value: 'nor this' },
          { name: 'DB_PASSWORD', value: 'shop/db:password', type: 'SECRETS_MANAGER' },
          { name: 'API_KEY', value: 'shop-api-key', type: 'PARAMETER_STORE' },
          { name: 'EMPTY_SECRET', type: 'PLAINTEXT' },
          {},
        ),
      ],
    },
  })
  expect(projects).toEqual([
    buildProject({
      secretVariables: [
        { key: 'AWS_SECRET_ACCESS_KEY', rule: 'key' },
        { key: 'NPM_TOKEN', rule: 'token' },
      ],
    }),
  ])
  expect(JSON.stringify(projects)).not.toMatch(/not to be kept|nor this|shop-api-key/)
})

it('reads one without an environment, and leaves out what is gone since', async () => {
  expect(await found({ [batch]: { projects: [{ arn, name }, {}], projectsNotFound: ['other'] } })).toEqual([
    buildProject(),
  ])
})

it('asks for none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(found({ [list]: refused })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
  await expect(found({ [batch]: refused })).rejects.toMatchObject({ gap: { operation: batch } })
})
