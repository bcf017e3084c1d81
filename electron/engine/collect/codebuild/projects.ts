import {
  BatchGetProjectsCommand,
  CodeBuildClient,
  paginateListProjects,
  type Project,
} from '@aws-sdk/client-codebuild'
import type { BuildProject } from '../../../../shared/domain/inputs/codebuild'
import { allItems } from '../../aws/pages'
import { batches } from '../batches'
import { defineCollector, type Place } from '../define-collector'
import { secretsIn, variablesOf } from '../secret-rules'

/** What one call of `BatchGetProjects` takes. */
const most = 100

export default defineCollector({
  input: 'codebuild.projects',
  reach: 'regional',
  operations: ['codebuild:ListProjects', 'codebuild:BatchGetProjects'],
  async collect(place) {
    const names = await allItems(
      paginateListProjects({ client: place.connect(CodeBuildClient) }, {}),
      ({ nextToken }) => nextToken,
      ({ projects }) => projects,
    )
    const found = await Promise.all(batches(names, most).map((batch) => describe(batch, place)))
    return found.flat()
  },
})

/** A project that is gone since is not in the answer. */
async function describe(
  names: readonly string[],
  { connect, region }: Place,
): Promise<readonly BuildProject[]> {
  const asked = new BatchGetProjectsCommand({ names: [...names] })
  const { projects = [] } = await connect(CodeBuildClient).send(asked)
  return projects.flatMap((project) => toProject(project, region) ?? [])
}

/** A variable of Parameter Store or Secrets Manager holds only a name. Without a type it is plain text. */
function toProject({ arn, name, environment }: Project, region: string): BuildProject | undefined {
  if (arn === undefined || name === undefined) return undefined
  const plain = environment?.environmentVariables?.filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT')
  return {
    arn,
    type: 'AWS::CodeBuild::Project',
    region,
    name,
    secretVariables: secretsIn(variablesOf(plain)),
  }
}
