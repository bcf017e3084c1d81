import type { Resource } from '../finding'

export interface Trail extends Resource {
  readonly homeRegion: string
  readonly multiRegion: boolean
  readonly logFileValidation: boolean
}
