import { expect, it } from 'vitest'
import { type exitCodes, toExitCode } from '../../../../electron/headless/output/exit-code'

it.each([
  [[], 0],
  [['findings'], 1],
  [['findings', 'incomplete'], 4],
  [['incomplete', 'credentials', 'findings'], 3],
  [['credentials', 'cancelled', 'incomplete'], 6],
  [['cancelled', 'history'], 5],
  [['history', 'usage', 'findings'], 2],
] as const)('of %j it is %i', (holds, code) => {
  expect(toExitCode(new Set<keyof typeof exitCodes>(holds))).toBe(code)
})
