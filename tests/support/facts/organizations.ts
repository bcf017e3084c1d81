import { known } from '../../../shared/domain/evidence'
import type {
  CentralRootAccess,
  GuardrailPolicy,
  Guardrails,
  GuardrailState,
  MemberAccount,
  Membership,
  Organization,
  PolicyDelegation,
  ServiceAdministrator,
  ServiceDelegation,
} from '../../../shared/domain/inputs/organizations'
import { accountId } from './about'

/** Managed by the account that the tests are about. */
export const organization = (over: Partial<Organization> = {}): Organization => ({
  id: 'o-exampleorg1',
  managementAccount: accountId,
  ...over,
})

export const membership = (over: Partial<Membership> = {}): Membership => ({
  region: 'global',
  organization: organization(),
  ...over,
})

export const rootAccess = (over: Partial<CentralRootAccess> = {}): CentralRootAccess => ({
  region: 'global',
  centralCredentials: true,
  ...over,
})

export const guardrailPolicy = (over: Partial<GuardrailPolicy> = {}): GuardrailPolicy => ({
  name: 'deny-leave',
  kind: 'SCP',
  targets: known(['r-ab12']),
  ...over,
})

export const member = (over: Partial<MemberAccount> = {}): MemberAccount => {
  const { id = '222233334444' } = over
  return { id, within: known(['o-exampleorg1', 'r-ab12', 'ou-ab12-11111111', id]), ...over }
}

export const guardrails = (over: Partial<Guardrails> = {}): GuardrailState => ({
  region: 'global',
  guardrails: { policies: [guardrailPolicy()], members: known([member()]), ...over },
})

export const policyDelegation = (policy: string | null): PolicyDelegation => ({
  region: 'global',
  delegation: { policy: known(policy) },
})

export const serviceAdministrator = (over: Partial<ServiceAdministrator> = {}): ServiceAdministrator => ({
  account: '222233334444',
  services: known(['guardduty.amazonaws.com']),
  ...over,
})

export const serviceDelegation = (
  over: Partial<NonNullable<ServiceDelegation['delegation']>> = {},
): ServiceDelegation => ({
  region: 'global',
  delegation: {
    trusted: ['guardduty.amazonaws.com'],
    administrators: [serviceAdministrator()],
    ...over,
  },
})
