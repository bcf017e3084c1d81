export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: '*'
}

export interface PolicyDocument {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

/** Characters that a managed policy may have; IAM does not count white space. */
export const managedPolicyLimit = 6_144

/** Policies that allow exactly these actions: sorted, a statement a service; several where one would be too long. */
export function policiesOf(
  actions: readonly string[],
  limit = managedPolicyLimit,
): readonly PolicyDocument[] {
  const parts: string[][] = []
  for (const action of [...new Set(actions)].sort()) {
    const last = parts.at(-1)
    if (last !== undefined && sizeOf(documentOf([...last, action])) <= limit) last.push(action)
    else parts.push([action])
  }
  return parts.map(documentOf)
}

/** `s3` of `s3:GetBucketPolicy`. */
export const serviceOfAction = (action: string): string => action.slice(0, action.indexOf(':'))

/** Length as IAM counts it. */
export const sizeOf = (document: PolicyDocument): number =>
  JSON.stringify(document).replaceAll(/\s/g, '').length

function documentOf(actions: readonly string[]): PolicyDocument {
  const services = [...new Set(actions.map(serviceOfAction))]
  return {
    Version: '2012-10-17',
    Statement: services.map((service) => ({
      Sid: sidOf(service),
      Effect: 'Allow',
      Action: actions.filter((action) => serviceOfAction(action) === service),
      Resource: '*',
    })),
  }
}

/** A Sid has letters and digits only. */
const sidOf = (service: string): string =>
  `Read${service
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`
