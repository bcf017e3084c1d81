const log = `${process.env['TRIAD_LAB_URL'] ?? 'http://127.0.0.1:5055'}/lab/requests`

/** One line of the emulator's request log. */
export interface Request {
  readonly service: string
  /** Empty for S3 and services of the REST kind, where `method`, `path` and `query` say it. */
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly query: string
  readonly account: string
  readonly status: number
}
export const requests = async (): Promise<readonly Request[]> =>
  (await (await fetch(log)).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Request)

export const forgetRequests = async (): Promise<void> => {
  await fetch(log, { method: 'DELETE' })
}

/** A GET of S3 by the sub-resource that it asks for; anything else stays unnamed and is not allowed. */
const s3Reads: Readonly<Record<string, string>> = {
  'max-buckets': 's3:ListBuckets',
  acl: 's3:GetBucketAcl',
  encryption: 's3:GetBucketEncryption',
  location: 's3:GetBucketLocation',
  logging: 's3:GetBucketLogging',
  'object-lock': 's3:GetObjectLockConfiguration',
  ownershipControls: 's3:GetBucketOwnershipControls',
  policy: 's3:GetBucketPolicy',
  policyStatus: 's3:GetBucketPolicyStatus',
  publicAccessBlock: 's3:GetPublicAccessBlock',
  replication: 's3:GetBucketReplication',
  tagging: 's3:GetBucketTagging',
  versioning: 's3:GetBucketVersioning',
}

/** Services that name their operations by path: `service METHOD path`, in the words of signatures. */
const pathReads: readonly (readonly [request: RegExp, operation: string])[] = [
  [/^access-analyzer GET \/analyzer$/, 'accessanalyzer:ListAnalyzers'],
  [/^access-analyzer POST \/findingv2$/, 'accessanalyzer:ListFindingsV2'],
  [/^account POST \/getAlternateContact$/, 'account:GetAlternateContact'],
  [/^account POST \/getContactInformation$/, 'account:GetContactInformation'],
  [/^apigateway GET \/restapis$/, 'apigateway:GetRestApis'],
  [/^apigateway GET \/restapis\/[^/]+\/resources$/, 'apigateway:GetResources'],
  [/^apigateway GET \/restapis\/[^/]+\/stages$/, 'apigateway:GetStages'],
  [/^apigateway GET \/v2\/apis$/, 'apigatewayv2:GetApis'],
  [/^apigateway GET \/v2\/apis\/[^/]+\/routes$/, 'apigatewayv2:GetRoutes'],
  [/^apigateway GET \/v2\/apis\/[^/]+\/stages$/, 'apigatewayv2:GetStages'],
  [/^backup GET \/backup\/plans$/, 'backup:ListBackupPlans'],
  [/^backup GET \/backup\/plans\/[^/]+\/selections$/, 'backup:ListBackupSelections'],
  [/^backup GET \/resources$/, 'backup:ListProtectedResources'],
  [/^backup GET \/backup-vaults$/, 'backup:ListBackupVaults'],
  [/^backup GET \/backup-vaults\/[^/]+\/access-policy$/, 'backup:GetBackupVaultAccessPolicy'],
  [/^backup GET \/backup-vaults\/[^/]+\/recovery-points$/, 'backup:ListRecoveryPointsByBackupVault'],
  [/^cloudfront GET \/2020-05-31\/distribution$/, 'cloudfront:ListDistributions'],
  [/^cloudfront GET \/2020-05-31\/distribution\/[^/]+\/config$/, 'cloudfront:GetDistributionConfig'],
  [/^eks GET \/cluster-versions$/, 'eks:DescribeClusterVersions'],
  [/^eks GET \/clusters$/, 'eks:ListClusters'],
  [/^eks GET \/clusters\/[^/]+$/, 'eks:DescribeCluster'],
  [/^elasticfilesystem GET \/2015-02-01\/file-systems$/, 'efs:DescribeFileSystems'],
  [/^elasticfilesystem GET \/2015-02-01\/file-systems\/[^/]+\/policy$/, 'efs:DescribeFileSystemPolicy'],
  [/^es GET \/2021-01-01\/domain$/, 'opensearch:ListDomainNames'],
  [/^es POST \/2021-01-01\/opensearch\/domain-info$/, 'opensearch:DescribeDomains'],
  [/^guardduty GET \/detector$/, 'guardduty:ListDetectors'],
  [/^guardduty GET \/detector\/[^/]+$/, 'guardduty:GetDetector'],
  [/^guardduty POST \/detector\/[^/]+\/findings$/, 'guardduty:ListFindings'],
  [/^guardduty POST \/detector\/[^/]+\/findings\/get$/, 'guardduty:GetFindings'],
  [/^inspector2 POST \/findings\/list$/, 'inspector2:ListFindings'],
  [/^inspector2 POST \/status\/batch\/get$/, 'inspector2:BatchGetAccountStatus'],
  [/^lambda GET \/2015-03-31\/functions\/?$/, 'lambda:ListFunctions'],
  [/^lambda GET \/2015-03-31\/functions\/[^/]+\/policy$/, 'lambda:GetPolicy'],
  [/^lambda GET \/2021-10-31\/functions\/[^/]+\/urls$/, 'lambda:ListFunctionUrlConfigs'],
  [/^lambda GET \/2020-06-30\/functions\/[^/]+\/code-signing-config$/, 'lambda:GetFunctionCodeSigningConfig'],
  [/^lambda GET \/2020-04-22\/code-signing-configs\/.+$/, 'lambda:GetCodeSigningConfig'],
  [/^lambda GET \/2017-03-31\/tags\/.+$/, 'lambda:ListTags'],
  [/^macie2 GET \/automated-discovery\/configuration$/, 'macie2:GetAutomatedDiscoveryConfiguration'],
  [/^macie2 GET \/macie$/, 'macie2:GetMacieSession'],
  [/^securityhub GET \/accounts$/, 'securityhub:DescribeHub'],
  [/^securityhub POST \/standards\/get$/, 'securityhub:GetEnabledStandards'],
]

/** Services whose signatures bear another name than their clients. */
const clientNames: Readonly<Record<string, string>> = {
  'application-autoscaling': 'applicationautoscaling',
  'bcm-data-exports': 'bcmdataexports',
  config: 'configservice',
  elasticloadbalancing: 'elasticloadbalancingv2',
  logs: 'cloudwatchlogs',
  monitoring: 'cloudwatch',
}

/** What was asked, in the words of collectors. */
export function operationOf({ service, operation, method, path, query }: Request): string {
  if (service !== 's3' && operation !== '') return `${clientNames[service] ?? service}:${operation}`
  if (service !== 's3') {
    const request = `${service} ${method} ${path}`
    return pathReads.find(([pattern]) => pattern.test(request))?.[1] ?? request
  }
  if (path === '/v20180820/configuration/publicAccessBlock') return 's3control:GetPublicAccessBlock'
  if (path === '/v20180820/accesspoint') return 's3control:ListAccessPoints'
  if (path.startsWith('/v20180820/accesspoint/')) return 's3control:GetAccessPoint'
  const [subResource = ''] = query.split('=')
  return (method === 'GET' ? s3Reads[subResource] : undefined) ?? `${method} ${path}?${query}`
}
