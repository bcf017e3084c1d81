import type { ManualCheck } from '../define-manual-check'
import antivirusEndpoints from './antivirus-endpoints'
import clientSideEncryption from './client-side-encryption'
import incidentRunbook from './incident-runbook'
import phishingTraining from './phishing-training'
import rootCredentialsSafe from './root-credentials-safe'
import rootSignedOut from './root-signed-out'
import securityFirstReview from './security-first-review'

/** Every check that ships and that a person alone can decide. */
export const manualChecks: readonly ManualCheck[] = [
  rootCredentialsSafe,
  rootSignedOut,
  phishingTraining,
  antivirusEndpoints,
  clientSideEncryption,
  securityFirstReview,
  incidentRunbook,
]
