import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/** The organization that the account belongs to; `null` for none. Every member may ask. */
export interface Membership extends PlaceFact {
  readonly organization: Organization | null
}

export interface Organization {
  /** `o-exampleorgid`. */
  readonly id: string
  /** The id of the account that created the organization and speaks for it. */
  readonly managementAccount: string
}

/** Whether member accounts can do without root credentials of their own. */
export interface CentralRootAccess extends PlaceFact {
  /** `null` where this account cannot decide it: it neither manages an organization nor root access for one. */
  readonly centralCredentials: boolean | null
}

/** What bounds the member accounts of an organization. */
export interface GuardrailState extends PlaceFact {
  /** `null` where this is not the management account: only that one is asked. */
  readonly guardrails: Guardrails | null
}

export interface Guardrails {
  /** Service and resource control policies of the customer's own, of the kinds that are switched on. AWS's own deny nothing. */
  readonly policies: readonly GuardrailPolicy[]
  /** Active accounts beside the management account, which no such policy bounds. */
  readonly members: Read<readonly MemberAccount[]>
}

export interface GuardrailPolicy {
  readonly name: string
  readonly kind: 'SCP' | 'RCP'
  /** Ids of what it is attached to: roots, organizational units, accounts. */
  readonly targets: Read<readonly string[]>
}

export interface MemberAccount {
  readonly id: string
  /** Ids of what it stands in, from the root down to itself. */
  readonly within: Read<readonly string[]>
}

/** Who beside the management account may administer the organization's policies. */
export interface PolicyDelegation extends PlaceFact {
  /** `null` where this is not the management account: only that one is asked. */
  readonly delegation: {
    /** The resource policy of the organization as JSON text; `null` where it has none. */
    readonly policy: Read<string | null>
  } | null
}

/** Who runs the services that work for a whole organization. */
export interface ServiceDelegation extends PlaceFact {
  /** `null` where this is not the management account: only that one is asked. */
  readonly delegation: {
    /** Services that the organization lets into its accounts, `guardduty.amazonaws.com`. Sorted. */
    readonly trusted: readonly string[]
    /** Active accounts that administer services, each with the names of those. */
    readonly administrators: readonly ServiceAdministrator[]
  } | null
}

export interface ServiceAdministrator {
  readonly account: string
  /** Sorted. */
  readonly services: Read<readonly string[]>
}
