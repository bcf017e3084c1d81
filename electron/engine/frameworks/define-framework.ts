import type { FrameworkId } from '../../../shared/domain/framework'

/** One numbered item of a framework and the checks that judge it. A check of the service `manual` is an attestation. */
export interface Control<Id extends string = string> {
  readonly id: Id
  /** In our own words. */
  readonly title: string
  readonly checks: readonly [string, ...string[]]
}

/** What Triad judges of a framework: a control that no check judges is left out, never claimed. */
export interface Framework {
  readonly id: FrameworkId
  readonly title: string
  readonly version: string
  readonly controls: readonly Control[]
}

/** Identity: names the type where the data are written. */
export const defineFramework = (framework: Framework): Framework => framework
