/**
 * The little that Triad relies on in an SDK client, written down once: every client of every service has it, but the
 * SDK has no type for "any client".
 */
export interface AnyClient {
  readonly config: { readonly serviceId: string }
  readonly middlewareStack: {
    add(middleware: Middleware, options: StepOptions): void
    addRelativeTo(middleware: Middleware, options: RelativeOptions): void
  }
  send: (command: unknown, options?: SendOptions) => Promise<unknown>
  destroy(): void
}

export interface SendOptions {
  readonly abortSignal?: AbortSignal
}

/** Names that survive minifying; `constructor.name` does not. */
export interface CallContext {
  readonly clientName?: string
  readonly commandName?: string
}

export interface CallArguments {
  readonly input: object
}

export interface CallResult {
  readonly output: object
  readonly response: unknown
}

export type Next = (args: CallArguments) => Promise<CallResult>
export type Middleware = (next: Next, context: CallContext) => Next

export interface StepOptions {
  readonly name: string
  readonly step: 'initialize'
  readonly priority: 'high'
}

export interface RelativeOptions {
  readonly name: string
  readonly relation: 'after'
  readonly toMiddleware: 'retryMiddleware'
  readonly override?: true
}

/** `S3Client` + `GetBucketPolicyCommand` -> `s3:GetBucketPolicy`, the words of `Collector.operations`. */
export const operationOf = ({ clientName = '', commandName = '' }: CallContext): string =>
  `${clientName.replace(/Client$/, '').toLowerCase()}:${commandName.replace(/Command$/, '')}`
