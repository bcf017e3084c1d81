/** The hatch of "possible, but unseen" as a canvas pattern, as in the gauges and bars. */
export const hatch = (colour: string): CanvasPattern | string => {
  const tile = document.createElement('canvas')
  tile.width = tile.height = 8
  const pen = tile.getContext('2d')
  if (!pen) return colour
  pen.strokeStyle = colour
  pen.globalAlpha = 0.45
  pen.lineWidth = 1.6
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift, 8)
    pen.lineTo(shift + 8, 0)
  }
  pen.stroke()
  return pen.createPattern(tile, 'repeat') ?? colour
}
