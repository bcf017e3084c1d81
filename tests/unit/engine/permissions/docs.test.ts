import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { permissionPages } from '../../../support/permission-pages'

// `npm run docs` writes the files anew; here they have to be what the checks and collectors say.

it.each(['permissions.md', 'read-only-policy.json', 'read-only-role.cfn.yaml'])(
  'docs/%s is what the checks need',
  async (name) => {
    await expect((await permissionPages())[name]).toMatchFileSnapshot(resolve(`docs/${name}`))
  },
)
