/** 3 s to connect, 20 s to answer, 20 s without a byte; at most ten sockets for a client. */
export const network = {
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 20_000,
    socketTimeout: 20_000,
    throwOnRequestTimeout: true,
    httpAgent: { maxSockets: 10 },
    httpsAgent: { maxSockets: 10 },
  },
  retryMode: 'standard',
  /** The first and four more, each later than the one before. */
  maxAttempts: 5,
}
