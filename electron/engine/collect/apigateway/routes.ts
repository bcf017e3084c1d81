import type { Read } from '../../../../shared/domain/evidence'
import type { ApiRoute } from '../../../../shared/domain/inputs/apigateway'
import { answered } from '../answered'
import { by } from '../by'

interface Told {
  readonly route: string
  readonly authorization: string | undefined
}

/** In the order of their names; unread where AWS does not say how one is authorized: that it is open is not said either. */
export function toRoutes(
  told: readonly Told[],
  operation: string,
  region: string,
): Read<readonly ApiRoute[]> {
  const routes = told.flatMap(({ route, authorization }) =>
    authorization === undefined ? [] : [{ route, authorization }],
  )
  const complete = routes.length === told.length ? routes.sort(by('route')) : undefined
  return answered(complete, 'authorizationType', operation, region)
}
