import type { ServerResponse } from 'node:http'
import {
  ec2Answer,
  ec2Error,
  jsonError,
  queryAnswer,
  queryError,
  s3Error,
  xml,
  type Seen,
} from './aws-server'

/** One question to AWS, whatever protocol it came by. */
export interface Question {
  /** The service and the Region that it was signed for. */
  readonly service: string
  readonly region: string
  /** `DescribeVpcs`; where the address says it all, the method and the path. */
  readonly operation: string
  /** Equal for the same operation with the same input in the same Region. */
  readonly text: string
  /** The same for a call of the SDK and its own retries. */
  readonly invocation: string
  readonly parameters: URLSearchParams
  readonly protocol: 'ec2' | 'query' | 'json' | 'cbor' | 's3' | 'rest-xml' | 'rest-json'
}

const restXml = ['cloudfront', 'route53']

export function questionOf({ action, method, path, body, headers }: Seen): Question {
  const [, region = '', service = ''] =
    /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '') ?? []
  const target = String(headers['x-amz-target'] ?? '')
  const operation = action || target.slice(target.lastIndexOf('.') + 1)
  const protocol = (): Question['protocol'] => {
    if (headers['smithy-protocol'] === 'rpc-v2-cbor') return 'cbor'
    if (action !== '') return service === 'ec2' ? 'ec2' : 'query'
    if (target !== '') return 'json'
    if (service === 's3') return 's3'
    return restXml.includes(service) ? 'rest-xml' : 'rest-json'
  }
  return {
    service,
    region,
    operation: operation || `${method} ${path}`,
    text: [region, service, method, path, target, body].join(' '),
    invocation: String(headers['amz-sdk-invocation-id'] ?? ''),
    parameters: new URLSearchParams(action === '' ? path.slice(path.indexOf('?') + 1) : body),
    protocol: protocol(),
  }
}

/** Refuses for having been asked too often, in the words of the protocol. */
export function throttle({ protocol, operation }: Question, response: ServerResponse): void {
  const why = `Rate exceeded for ${operation.slice(0, 60)}`.replaceAll(/[<&]/g, '')
  switch (protocol) {
    case 'ec2':
      ec2Error(response, 'RequestLimitExceeded', why, 503)
      break
    case 'query':
    case 'rest-xml':
      queryError(response, 'Throttling', why)
      break
    case 's3':
      s3Error(response, 'SlowDown', why, 503)
      break
    case 'json':
      jsonError(response, 'ThrottlingException', why)
      break
    case 'rest-json':
      response.setHeader('x-amzn-errortype', 'TooManyRequestsException')
      jsonError(response, 'TooManyRequestsException', why, 429)
      break
    case 'cbor':
      cbor(response, [0xa1, ...cborText('__type'), ...cborText('ThrottlingException')], 400)
  }
}

/** What AWS says where there is nothing of the kind: an answer without fields. */
export function answerNothing({ protocol, operation }: Question, response: ServerResponse): void {
  if (protocol === 'ec2') ec2Answer(response, operation, '')
  else if (protocol === 'query') queryAnswer(response, operation, '')
  else if (protocol === 's3' || protocol === 'rest-xml') xml(response, '<Nothing/>')
  else if (protocol === 'cbor') cbor(response, [0xa0])
  else response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
}

const cbor = (response: ServerResponse, bytes: readonly number[], status = 200): void => {
  response
    .writeHead(status, { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' })
    .end(Buffer.from(bytes))
}

/** Of fewer than 24 bytes. */
const cborText = (text: string): readonly number[] => [0x60 + text.length, ...Buffer.from(text)]
