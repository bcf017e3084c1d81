import { describe, expect, it } from 'vitest'
import { collectors, loadCollectors } from '../../../../electron/engine/collect'
import type { InputKey } from '../../../../shared/domain/inputs'
import { placeFor, usualRegion } from '../../../support/collecting'
import { awsError } from '../../../support/replay'

const loaded = await loadCollectors(Object.keys(collectors) as InputKey[])
const refusal = awsError('AccessDeniedException', 'not for you', 403)

/** Every fact in a value that claims to have been read. */
const factsIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('known' in value) return value.known === true ? [value] : []
  return Object.values(value).flatMap(factsIn)
}

describe.each(loaded)('$input', (collector) => {
  it('tells no fact where everything is refused: the list fails, or what it lists is unread', async () => {
    const { place, asked } = placeFor([collector], refuseAll(collector.operations), usualRegion(collector))
    const listed = await collector.collect(place).catch((error: unknown) => {
      expect(error).toMatchObject({ name: 'AccessDeniedException' })
      return null
    })
    // An empty list would say that there is nothing.
    expect([factsIn(listed), listed?.length === 0]).toEqual([[], false])
    expect(asked.length).toBeGreaterThan(0)
  })
})

const refuseAll = (operations: readonly string[]) =>
  Object.fromEntries(operations.map((operation) => [operation, refusal]))
