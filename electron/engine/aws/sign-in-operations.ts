/** What finds out whose the credentials are and which Regions are on. IAM's actions have the same names. */
export const identityOperations = [
  'sts:GetCallerIdentity',
  'iam:ListAccountAliases',
  'ec2:DescribeRegions',
] as const

/**
 * Every operation that signing in itself may send, beside the collectors' own: for the guard, the published policy and
 * whoever reads the request log. The first group gets the credentials, the second finds out whose they are.
 */
export const signInOperations = [
  'sts:AssumeRole',
  'sts:AssumeRoleWithWebIdentity',
  'sso:GetRoleCredentials',
  'ssooidc:CreateToken',
  'signin:CreateOAuth2Token',
  ...identityOperations,
] as const
