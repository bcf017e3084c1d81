import { accountOf } from './arns'
import type { Naming } from './callers'
import { matchesIn, type Asked, type Document, type Match, type Policies } from './matches'

/** `by` names the statements that decided, such as `identityPolicies[0].Statement[2]`; none for an implicit deny. */
export interface Decision {
  /** `unknown`: it hangs on a condition whose operator IAM does not document. */
  readonly decision: 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown'
  readonly by: readonly string[]
}

/**
 * What IAM decides about a call: one Deny that applies settles it; else it has to be allowed by the identity's policies or
 * by the resource's, by both across accounts, and by everything that limits them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(asked: Asked, policies: Policies): Decision {
  const { identity, resource, boundary, session, scps, rcps } = policies
  const denies = [resource, boundary, session, identity, scps, rcps]
    .flat(2)
    .flatMap((document) => (document === null ? [] : matchesIn(document, asked, policies)))
    .filter(({ effect }) => effect === 'Deny')
  const positions = (matches: readonly Match[]) => matches.map(({ position }) => position)
  const certain = denies.filter(isCertain)
  if (certain.length > 0) return { decision: 'explicit-deny', by: positions(certain) }
  if (denies.length > 0) return { decision: 'unknown', by: positions(denies) }
  const by = grants(asked, policies, isCertain)
  if (by.length > 0) return { decision: 'allow', by }
  const perhaps = grants(asked, policies, () => true)
  return { decision: perhaps.length > 0 ? 'unknown' : 'implicit-deny', by: perhaps }
}

const isCertain = ({ certain }: Match): boolean => certain

/** The statements that allow the call, none where something that limits them does not. */
function grants(asked: Asked, policies: Policies, counts: (match: Match) => boolean): readonly string[] {
  const allowing = (...documents: readonly (Document | null)[]): readonly Match[] =>
    documents.flatMap((document) =>
      document === null
        ? []
        : matchesIn(document, asked, policies).filter((one) => one.effect === 'Allow' && counts(one)),
    )
  const admits = (document: Document | null): boolean => document === null || allowing(document).length > 0
  if (!policies.scps.every((level) => allowing(...level).length > 0)) return []

  const unlimited = admits(policies.boundary) && admits(policies.session)
  const byIdentity = unlimited ? allowing(...policies.identity) : []
  const byResource = allowing(policies.resource)
  const both = [...byIdentity, ...byResource].map(({ position }) => position)
  if (isForeign(asked)) return byIdentity.length > 0 && byResource.length > 0 ? both : []

  const direct = byResource.filter(({ namings }) => namings.some((one) => isEnough(one, unlimited)))
  if (direct.length > 0) return [...byIdentity, ...direct].map(({ position }) => position)
  const delegated = byResource.some(({ namings }) => namings.includes('by-account'))
  return byIdentity.length > 0 && (delegated || !resourceDecides(asked)) ? both : []
}

/** A grant to a role is limited as the role is; to a user, a session or everyone it is not. */
const isEnough = (naming: Naming, unlimited: boolean): boolean =>
  naming === 'by-role' ? unlimited : naming !== 'by-account'

const isForeign = ({ caller, resource, resourceAccount }: Asked): boolean =>
  (resourceAccount ?? accountOf(resource) ?? caller.account) !== caller.account

/** Keys and roles let identity policies in only where their own policy says so. */
const resourceDecides = ({ action, resource }: Asked): boolean =>
  action.toLowerCase() === 'sts:assumerole' || /^arn:[^:]*:kms:[^:]*:[^:]*:key\//.test(resource)
