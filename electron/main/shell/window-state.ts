import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { screen, type BrowserWindow, type Rectangle } from 'electron'

/** Where the window was, in device-independent pixels. */
export interface WindowState {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

const fileOf = (folder: string): string => path.join(folder, 'window.json')

/** What was written at the last close; `null` where there is nothing or nothing that makes sense. */
export function readWindowState(folder: string): WindowState | null {
  try {
    return parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')))
  } catch {
    return null // never written, or cut short: the window opens in its usual place
  }
}

function parse(value: unknown): WindowState | null {
  if (typeof value !== 'object' || value === null || !('bounds' in value)) return null
  const { bounds } = value
  if (typeof bounds !== 'object' || bounds === null) return null
  const { x, y, width, height } = bounds as Readonly<Record<string, unknown>>
  const maximized = 'maximized' in value && value.maximized === true
  return isSize(width) && isSize(height) && Number.isInteger(x) && Number.isInteger(y)
    ? { bounds: { x: Number(x), y: Number(y), width, height }, maximized }
    : null
}

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 300 && value <= 20_000

/** The bounds if enough of them lies on a screen that is there to be seen and dragged; else `null`: screens come and go. */
export function boundsOnScreen({ bounds }: WindowState, workAreas: readonly Rectangle[]): Rectangle | null {
  const seen = workAreas.some((area) => {
    const wide = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    const high = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y)
    return wide >= 200 && high >= 100 && bounds.y >= area.y
  })
  return seen ? bounds : null
}

export const usableBounds = (state: WindowState | null): Rectangle | null =>
  state &&
  boundsOnScreen(
    state,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )

/** Writes where the window is each time it is hidden or closed. */
export function keepWindowState(window: BrowserWindow, folder: string, log: (line: string) => void): void {
  const write = (): void => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(fileOf(folder), JSON.stringify(state), { mode: 0o600 })
    } catch (error) {
      log(`shell: where the window was is not kept: ${String(error)}`)
    }
  }
  window.on('close', write)
  window.on('hide', write)
}
