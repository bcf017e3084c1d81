import { defineCollector } from '../define-collector'
import { httpApis, httpOperations } from './http-apis'
import { restApis, restOperations } from './rest-apis'

const operations = [...restOperations, ...httpOperations]

export default defineCollector({
  input: 'apigateway.apis',
  reach: 'regional',
  operations,
  // API Gateway knows one action for all that only reads.
  actions: Object.fromEntries(operations.map((operation) => [operation, ['apigateway:GET']])),
  async collect(place) {
    const [rest, http] = await Promise.all([restApis(place), httpApis(place)])
    return [...rest, ...http]
  },
})
