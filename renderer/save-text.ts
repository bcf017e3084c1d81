/** Hands a text file to the browser's own download; nothing leaves the machine. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has the bytes by then; where it is slow to begin, a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
