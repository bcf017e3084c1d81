import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A certificate in Certificate Manager, imported or issued there. */
export interface Certificate extends Resource {
  readonly description: Read<CertificateDescription>
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
