import type { Principal, Statement } from './statements'

/**
 * Whether people can come in through a trust policy: through an account or a user of it, or a SAML provider such as IAM
 * Identity Center makes. Services, web identities (which CI systems use) and roles of the account itself are no people.
 *
 * @param account the id of the account that the role lives in
 */
export const admitsPeople = (trust: readonly Statement[], account: string): boolean =>
  trust.some(
    ({ effect, principals }) =>
      effect === 'Allow' && (principals ?? []).some((one) => isPeople(one, account)),
  )

function isPeople({ type, id }: Principal, account: string): boolean {
  if (type === 'federated') return id.includes(':saml-provider/')
  if (type !== 'aws' && type !== '*') return false
  const [, owner, resource = ''] = /^arn:[^:]*:(?:iam|sts)::(\d{12}):(.*)$/s.exec(id) ?? []
  if (owner === undefined) return id === '*' || /^\d{12}$/.test(id)
  return owner !== account || !/^(role|assumed-role)\//.test(resource)
}
