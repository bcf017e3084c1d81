const largestSide = 4000

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const uint16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)

type Size = readonly [width: number, height: number]

/** PNG specification, 5.2 and 11.2.2: the signature, then IHDR with width and height. */
function pngSize(bytes: Uint8Array): Size | null {
  const isPng =
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) &&
    startsWith(bytes.subarray(12), [0x49, 0x48, 0x44, 0x52])
  const side = (at: number) => uint16(bytes, at) * 65_536 + uint16(bytes, at + 2)
  return isPng ? [side(16), side(20)] : null
}

/** ITU-T T.81, annex B: segments from SOI on, up to the frame header that holds height and width. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (!startsWith(bytes, [0xff, 0xd8])) return null
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [uint16(bytes, at + 7), uint16(bytes, at + 5)]
    at += 2 + uint16(bytes, at + 2)
  }
  return null
}

/** What a picture is by its own bytes; `null` for anything but a PNG or JPEG of a size that a browser can draw safely. */
export function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const png = pngSize(bytes)
  const size = png ?? jpegSize(bytes)
  const isSane = size?.every((side) => side > 0 && side <= largestSide) ?? false
  return isSane ? (png ? 'image/png' : 'image/jpeg') : null
}
