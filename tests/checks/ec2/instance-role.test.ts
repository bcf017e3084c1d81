import check from '../../../electron/engine/checks/ec2/instance-role'
import type { InstanceProfile } from '../../../shared/domain/inputs/iam'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { instance } from '../../support/facts/ec2'
import { instanceProfile } from '../../support/facts/iam'

const box = instance()
const profile = instanceProfile()
const having = (...profiles: readonly InstanceProfile[]) => ({ 'iam.instance-profiles': profiles })
const facts = { state: 'running', instanceProfile: profile.arn, role: profile.role }

// Nothing here is a fact of its own call: a list that is refused is the engine's to tell.
checkCases(check, {
  'a profile with a role': { given: [box], consulting: having(profile), says: [passes(box, facts)] },
  'a profile without a role': {
    given: [box],
    consulting: having(instanceProfile({ role: null })),
    says: [fails(box, { ...facts, role: null }, 'Its instance profile holds no role.')],
  },
  'a profile that was deleted': {
    given: [box],
    consulting: having(instanceProfile({ arn: `${profile.arn}-2` })),
    says: [fails(box, { ...facts, role: null }, 'Its instance profile holds no role.')],
  },
  'no profile': {
    given: [instance({ instanceProfile: null })],
    consulting: having(profile),
    says: [fails(box, { ...facts, instanceProfile: null, role: null }, 'It has no instance profile.')],
  },
  'stopped without a profile': {
    given: [instance({ state: 'stopped', instanceProfile: null })],
    says: [
      doesNotApply(box, { state: 'stopped', instanceProfile: null, role: null }, 'The instance is stopped.'),
    ],
  },
  'no instances': { given: [], says: [] },
})
