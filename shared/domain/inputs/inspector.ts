import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { PlaceFact } from './place'

/** Amazon Inspector in one Region. */
export interface VulnerabilityScans extends PlaceFact {
  readonly scans: Read<ScannedKinds>
}

export interface ScannedKinds {
  readonly instances: boolean
  readonly images: boolean
  /** `null` where Inspector does not scan functions in the Region. */
  readonly functions: boolean | null
}

/** A critical vulnerability that Inspector sees in this account, and nobody mended or suppressed. */
export interface Vulnerability extends Resource {
  /** `CVE-2026-12345`, or what Inspector calls it. */
  readonly vulnerability: string
  /** ISO 8601, UTC: when it was first seen there. */
  readonly since: string
  /** Whether an exploit is known. */
  readonly exploit: boolean
  /** What has it: an instance, an image, a function. */
  readonly affects: { readonly type: string; readonly id: string } | null
  /** What has to be renewed, by name. */
  readonly packages: readonly VulnerablePackage[]
}

export interface VulnerablePackage {
  readonly name: string
  readonly version: string
  /** `null` where no version is known that mends it. */
  readonly fixedIn: string | null
}
