import { createCallCounter } from '../../electron/engine/aws/call-counts'
import { createClients } from '../../electron/engine/aws/clients'
import { createInFlight } from '../../electron/engine/aws/in-flight'
import type { Replayer } from '../../electron/engine/aws/tape'
import type { Connect } from '../../electron/engine/collect/define-collector'

export type Answer = (
  /** `s3:GetBucketPolicy` */
  operation: string,
  input: Readonly<Record<string, unknown>>,
  /** The Region that the client talks to: `us-east-1` for `global`. */
  region: string,
) => object | Error

export interface Replay {
  readonly connect: Connect
  readonly at: (region: string) => Connect
  /** What was asked, in order: operation, Region and input. */
  readonly asked: { readonly operation: string; readonly region: string; readonly input: object }[]
}

/** An error of AWS by its name, as the SDK would throw it. */
export const awsError = (name: string, message = name, status = 400): Error =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } })

/**
 * Real SDK clients of the real factory, answered by a function in the network's place. An `Error` comes out as the
 * `Refusal` that the factory makes of it. `allowed`: what the read-only guard lets pass; all, where it is left out.
 */
export function replay(answer: Answer, { region = 'global', allowed = everything } = {}): Replay {
  const asked: Replay['asked'] = []
  const answerCall: Replayer = (operation, place, input) => {
    // A copy: the SDK writes the next token into the very input that it sent.
    asked.push({ operation, region: place, input: { ...input } })
    const answered = answer(operation, input as Readonly<Record<string, unknown>>, place)
    return answered instanceof Error
      ? Promise.reject(answered)
      : Promise.resolve({ output: { $metadata: {}, ...answered }, response: {} })
  }
  const clients = createClients({
    origin: {
      credentials: { accessKeyId: 'TEST', secretAccessKey: 'TEST' },
      endpointOf: () => undefined,
      replay: answerCall,
    },
    allowed,
    signal: new AbortController().signal,
    counter: createCallCounter(),
    inFlight: createInFlight(),
    sharedBy: '111122223333',
    partition: 'aws',
  })
  return { connect: clients.at(region), at: clients.at, asked }
}

const everything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })
