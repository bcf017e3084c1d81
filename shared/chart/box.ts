/** A drawing area and the air inside it, in its own units. */
export interface Box {
  readonly width: number
  readonly height: number
  readonly padX: number
  readonly padY: number
}
