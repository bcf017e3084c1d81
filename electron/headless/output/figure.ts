import { minimumCoverage, type Figure } from '../../../shared/domain/score'
import { points } from '../../../shared/text/numbers'

/** A proven score. Under the minimum coverage a number would claim more than was seen. */
export const shownPoints = (figure: Figure | null): string =>
  figure !== null && figure.coverage < minimumCoverage
    ? 'not enough evidence'
    : points(figure?.proven ?? null)
