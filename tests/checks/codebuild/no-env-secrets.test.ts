import check from '../../../electron/engine/checks/codebuild/no-env-secrets'
import { checkCases, fails, passes } from '../../support/check-cases'
import { buildProject } from '../../support/facts/codebuild'

const one = buildProject()
const secretVariables = [
  { key: 'AWS_SECRET_ACCESS_KEY', rule: 'key' },
  { key: 'NPM_TOKEN', rule: 'token' },
]

// A project without variables holds no secret in them: none is not applicable. The list itself says it: none is unknown.
checkCases(check, {
  'no secrets': { given: [one], says: [passes(one, { secretVariables: [] })] },
  'what looks like secrets': {
    given: [buildProject({ secretVariables })],
    says: [
      fails(one, { secretVariables }, 'It looks as if secrets stand in AWS_SECRET_ACCESS_KEY, NPM_TOKEN.'),
    ],
  },
  'no projects': { given: [], says: [] },
})
