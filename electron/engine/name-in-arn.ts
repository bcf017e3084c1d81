/** The last part of an ARN, behind its last slash or colon: how the resource is called. */
export const nameInArn = (arn: string): string =>
  arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1)
