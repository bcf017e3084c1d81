import { z } from 'zod'

/** One statement of a policy in one form, whichever of IAM's spellings it was written in. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny'
  /** `null` where the statement names no principal (an identity policy) or only whom it leaves out. */
  readonly principals: readonly Principal[] | null
  /** In lower case: IAM does not mind. `null` where the statement says `NotAction`. */
  readonly actions: readonly string[] | null
  /** `null` where the statement says `NotResource` or nothing. */
  readonly resources: readonly string[] | null
  /** All of them must hold. */
  readonly conditions: readonly Condition[]
}

export interface Principal {
  /** `aws`, `service`, `federated`, `canonicaluser`; `*` where the policy says just that. */
  readonly type: string
  readonly id: string
}

export interface Condition {
  /** In lower case, as is the key: IAM does not mind. */
  readonly operator: string
  readonly key: string
  /** One of them has to match. */
  readonly values: readonly string[]
}

const value = z.union([z.string(), z.boolean(), z.number()]).transform(String)
const oneOrMany = z.union([value.transform((one) => [one]), z.array(value)])

/** IAM takes the names of elements in any case; Triad reads them in lower case. */
const lowerKeys = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key.toLowerCase(), inner as unknown]))
    : raw

const byName = <T extends z.ZodType>(inner: T) => z.preprocess(lowerKeys, z.record(z.string(), inner))

const statementSchema = z.preprocess(
  lowerKeys,
  z.object({
    effect: z.enum(['Allow', 'Deny']),
    principal: z.union([z.literal('*'), byName(oneOrMany)]).optional(),
    action: oneOrMany.optional(),
    resource: oneOrMany.optional(),
    condition: byName(byName(oneOrMany)).optional(),
  }),
)

const policySchema = z.preprocess(
  lowerKeys,
  z.object({
    statement: z.union([z.array(statementSchema), statementSchema.transform((one) => [one])]),
  }),
)

/**
 * The statements of a policy document. Throws where the text is no policy: AWS keeps none that it cannot read.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const readStatements = (policy: string): readonly Statement[] =>
  policySchema
    .parse(JSON.parse(policy))
    .statement.map(({ effect, principal, action, resource, condition }) => ({
      effect,
      principals: principal === undefined ? null : toPrincipals(principal),
      actions: action?.map((name) => name.toLowerCase()) ?? null,
      resources: resource ?? null,
      conditions: Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
        Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
      ),
    }))

const toPrincipals = (principal: '*' | Readonly<Record<string, readonly string[]>>): readonly Principal[] =>
  principal === '*'
    ? [{ type: '*', id: '*' }]
    : Object.entries(principal).flatMap(([type, ids]) => ids.map((id) => ({ type, id })))

/** Everyone, signed in or not: `"*"` and `{"AWS": "*"}` mean the same to AWS. */
export const isEveryone = ({ type, id }: Principal): boolean => id === '*' && (type === '*' || type === 'aws')
