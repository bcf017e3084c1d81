/** The addresses that begin with the same bits. */
export interface AddressRange {
  readonly version: 4 | 6
  readonly bits: bigint
  /** How many leading bits are fixed; all of them in a single address. */
  readonly prefix: number
}

const widths = { 4: 32, 6: 128 } as const

/** A range in CIDR notation, or a single address; `null` for anything else. */
export function readRange(text: string): AddressRange | null {
  const [, address = '', prefixText] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? []
  const version = address.includes(':') ? 6 : 4
  const bits = version === 6 ? readIpv6(address) : readIpv4(address)
  const prefix = prefixText === undefined ? widths[version] : Number(prefixText)
  return bits === null || prefix > widths[version] ? null : { version, bits, prefix }
}

/** Whether an address lies in a range; never where either is none. */
export function sameAddress(address: string, range: string): boolean {
  const one = readRange(address)
  const other = readRange(range)
  return one !== null && other !== null && isWithin(one, other)
}

export function isWithin(one: AddressRange, other: AddressRange): boolean {
  const rest = BigInt(widths[other.version] - other.prefix)
  return (
    one.version === other.version && one.prefix >= other.prefix && one.bits >> rest === other.bits >> rest
  )
}

function readIpv4(text: string): bigint | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n)
}

function readIpv6(text: string): bigint | null {
  const embedded = text.slice(text.lastIndexOf(':') + 1)
  const last = embedded.includes('.') ? readIpv4(embedded) : null
  const groups =
    last === null
      ? text
      : text.slice(0, -embedded.length) +
        [last >> 16n, last & 0xffffn].map((one) => one.toString(16)).join(':')
  const [head = '', tail, ...more] = groups.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = 8 - before.length - after.length
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return null
  const all = [...before, ...Array<string>(missing).fill('0'), ...after]
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null
  return all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n)
}
