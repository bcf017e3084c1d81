import type { ManualCheck } from './define-manual-check'
import antivirusEndpoints from './manual/antivirus-endpoints'
import awsComplianceReports from './manual/aws-compliance-reports'
import clientSideEncryption from './manual/client-side-encryption'
import incidentRunbook from './manual/incident-runbook'
import ouStructure from './manual/ou-structure'
import phishingTraining from './manual/phishing-training'
import rootCredentialsSafe from './manual/root-credentials-safe'
import rootPassword from './manual/root-password'
import rootSignedOut from './manual/root-signed-out'
import securityFirstReview from './manual/security-first-review'
import sharedAccounts from './manual/shared-accounts'

/** Every check that ships and that a person alone can decide. */
export const manualChecks: readonly ManualCheck[] = [
  rootCredentialsSafe,
  rootSignedOut,
  phishingTraining,
  antivirusEndpoints,
  clientSideEncryption,
  securityFirstReview,
  incidentRunbook,
  rootPassword,
  sharedAccounts,
  ouStructure,
  awsComplianceReports,
]
