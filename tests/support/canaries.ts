import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inflateSync, zstdDecompressSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'

/** The shapes in which a secret could lie in bytes: as it is, in two bytes a letter, in hex, in base64 at any offset. */
function shapesOf(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret)
  const base64 = [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    // The first and the last letters depend on what stands beside the secret.
    const part = whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
    return [part, part.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const texts = [secret, encodeURIComponent(secret), bytes.toString('hex'), ...base64]
  return [Buffer.from(secret, 'utf16le'), ...texts.map((text) => Buffer.from(text))]
}

/** Which of these secrets the bytes hold in any shape, by name. */
export const secretsIn = (
  bytes: Uint8Array | string,
  secrets: Readonly<Record<string, string>>,
): readonly string[] => {
  const within = Buffer.from(bytes as string)
  return Object.entries(secrets).flatMap(([name, secret]) =>
    shapesOf(secret).some((shape) => within.includes(shape)) ? [name] : [],
  )
}

/** Every secret in every file below a folder, also in what is compressed: `history.db: session token`. */
export function leaksBelow(folder: string, secrets: Readonly<Record<string, string>>): readonly string[] {
  const leaks = new Set<string>()
  for (const file of filesBelow(folder)) {
    const name = path.relative(folder, file)
    for (const found of secretsIn(name, secrets)) leaks.add(`the name ${name}: ${found}`)
    for (const part of partsOf(file))
      for (const found of secretsIn(part, secrets)) leaks.add(`${name}: ${found}`)
  }
  return [...leaks].sort()
}

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => statSync(file).isFile())
    : []

/** The bytes of a file, and of everything compressed in it. */
function partsOf(file: string): readonly (Uint8Array | string)[] {
  const bytes = readFileSync(file)
  if (bytes.subarray(0, 15).toString() === 'SQLite format 3') return [bytes, ...cellsOf(file)]
  if (bytes.subarray(0, 4).toString() === '%PDF') return [bytes, ...streamsOf(bytes)]
  return [bytes]
}

const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

function cellsOf(file: string): readonly (Uint8Array | string)[] {
  const database = new Sqlite(file, { readonly: true })
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
    return tables.flatMap((table) =>
      database
        .prepare(`SELECT * FROM "${String(table)}"`)
        .raw()
        .all()
        .flatMap((row) => row as unknown[])
        .flatMap((cell): readonly (Uint8Array | string)[] => {
          if (typeof cell === 'string') return [cell]
          if (!Buffer.isBuffer(cell)) return []
          return cell.subarray(0, 4).equals(zstdMagic) ? [cell, zstdDecompressSync(cell)] : [cell]
        }),
    )
  } finally {
    database.close()
  }
}

function streamsOf(pdf: Buffer): readonly Uint8Array[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1'))]
    } catch {
      // Not compressed this way: then the raw bytes were looked at.
      return []
    }
  })
}
