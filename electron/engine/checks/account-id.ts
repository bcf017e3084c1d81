import type { Resource } from '../../../shared/domain/finding'

/** The account in the ARN of a resource, such as the one that stands for an account; empty where the ARN names none. */
export const accountIdOf = ({ arn }: Pick<Resource, 'arn'>): string => arn.split(':')[4] ?? ''
