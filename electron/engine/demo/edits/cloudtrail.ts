import { answered, items, type Edit } from './edit'

export const trailStopped: Edit = answered({ operation: 'cloudtrail:GetTrailStatus' }, { IsLogging: false })
export const trailLogging: Edit = answered({ operation: 'cloudtrail:GetTrailStatus' }, { IsLogging: true })

/** Trails with other settings, in every Region that lists them. */
export const trailsWere = (settings: object): Edit =>
  items({ operation: 'cloudtrail:DescribeTrails' }, 'trailList', (trail) => ({ ...trail, ...settings }))
