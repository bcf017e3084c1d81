import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A certificate in Certificate Manager, imported or issued there. */
export interface Certificate extends Resource {
  readonly description: Read<CertificateDescription>
  readonly key: Read<CertificateKey>
}

/** What it is signed with and what it holds, in ACM's words. */
export interface CertificateKey {
  /** `RSA_2048`, `EC_prime256v1`… */
  readonly algorithm: string
  /** `SHA256WITHRSA`…; `null` for one that nobody has signed yet. */
  readonly signature: string | null
}

export interface CertificateDescription {
  /** `ISSUED`, `PENDING_VALIDATION`, `EXPIRED`, `REVOKED`…, in ACM's words. */
  readonly status: string
  /** ISO 8601; `null` for one that was never issued. */
  readonly notAfter: string | null
  /** Some other AWS resource presents it. */
  readonly inUse: boolean
  /** `PENDING_VALIDATION`, `FAILED`…; `null` where ACM does not renew it, or has not begun to. */
  readonly renewal: string | null
}
