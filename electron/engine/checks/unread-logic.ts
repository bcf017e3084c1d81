import { known, type Read } from '../../../shared/domain/evidence'

/** True only where both are; false as soon as one is, whatever the other may be. */
export function both(one: Read<boolean>, other: Read<boolean>): Read<boolean> {
  if (isKnown(one, false) || isKnown(other, false)) return known(false)
  return one.known ? other : one
}

/** True as soon as one is, whatever the other may be. */
export function either(one: Read<boolean>, other: Read<boolean>): Read<boolean> {
  if (isKnown(one, true) || isKnown(other, true)) return known(true)
  return one.known ? other : one
}

/** True as soon as one of them is; false only where all are. */
export const anyOf = (reads: readonly Read<boolean>[]): Read<boolean> => reads.reduce(either, known(false))

const isKnown = (read: Read<boolean>, value: boolean): boolean => read.known && read.value === value
