import type { Read } from '../../../shared/domain/evidence'
import type { Ruling } from '../../../shared/domain/finding'

/**
 * The ruling that stands where one of several ways is enough: a pass without a note, any pass, what may be one, what is
 * not ours to judge, and only then a failure. The first of each kind speaks for it; `null` where there is no way.
 */
export function bestRuling(rulings: readonly Read<Ruling>[]): Read<Ruling> | null {
  const found = (outcome: Ruling['outcome']) =>
    rulings.find((ruling) => ruling.known && ruling.value.outcome === outcome)
  return (
    rulings.find(isPlainPass) ??
    found('pass') ??
    rulings.find((ruling) => !ruling.known) ??
    found('not-applicable') ??
    found('fail') ??
    null
  )
}

const isPlainPass = (ruling: Read<Ruling>): boolean =>
  ruling.known && ruling.value.outcome === 'pass' && ruling.value.note === undefined
