import { gunzipSync } from 'node:zlib'

/** AWS takes 16 KB, which cloud-init may unpack to more; nobody writes a megabyte of it. */
const most = 1_000_000

/** The text of user data as AWS keeps it: base64, and often packed. `null` where it cannot be unpacked. */
export function readUserData(value: string): string | null {
  const bytes = Buffer.from(value, 'base64')
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked) return bytes.toString()
  try {
    return gunzipSync(bytes, { maxOutputLength: most }).toString()
  } catch {
    // Cut short, damaged or far too large: what it says is not known.
    return null
  }
}
