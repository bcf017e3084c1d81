// Long: one walk through every page, drawer and dialog.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { deny } from '../../electron/engine/aws/tape-edits'
import { routes } from '../../renderer/router'
import { hostileProfile } from '../support/hostile-history'
import { hostileTape, ranMark } from '../support/hostile-tape'
import { tapes } from '../support/recorded-tapes'
import { serveTaped, type ServedTaped } from '../support/serve-taped'
import { builtPage, windows } from './open-window'

let browser: Awaited<ReturnType<typeof windows>>
beforeAll(async () => {
  browser = await windows()
})
afterAll(() => browser.close())

/** What runs in the page before it: hears what its policy refused, and every dialog that a script would open. */
const listenIn = `
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI));
`

interface Seen {
  readonly ran: boolean
  readonly refused: readonly string[]
  readonly overflow: number
  /** Elements that only markup within a text could have made. */
  readonly strangers: readonly string[]
  /** Texts whose marks of direction reach the words around them. */
  readonly loose: readonly string[]
  /** Whether any hostile text was there at all. */
  readonly hostile: boolean
}

/** Looks at all that is in the page now. Serialised: it runs in the page. */
const look = (mark: string): Seen => {
  const isolated = (element: Element | null): boolean =>
    element !== null &&
    (/^(?:BDI|TITLE|TEXTAREA|INPUT|OPTION|SCRIPT|STYLE)$/.test(element.tagName) ||
      /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi))
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const loose: string[] = []
  let hostile = false
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text
    if (data.includes(mark) || data.includes('{{7*7}}')) hostile = true
    if (!/[\u202e\u2066\u05d0-\u05ea]/.test(data)) continue
    let at = parentElement
    // Up to the block that holds it: what is alone in a block of its own turns nothing else around.
    while (at !== null && !isolated(at) && getComputedStyle(at).display.startsWith('inline'))
      at = at.parentElement
    const alone = at !== null && at.textContent.trim() === data.trim()
    if (!isolated(at) && !alone)
      loose.push(`${parentElement?.outerHTML.slice(0, 120) ?? ''} in ${at?.outerHTML.slice(0, 200) ?? ''}`)
  }
  return {
    ran: mark in window,
    refused: (window as unknown as { refused: string[] }).refused,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    strangers: [...document.querySelectorAll('[onerror],[onload],[onclick],img[src="x"],b b')].map(
      (element) => element.outerHTML.slice(0, 120),
    ),
    loose: [...new Set(loose)],
    hostile,
  }
}

const paths = routes.flatMap(({ path, ...route }) =>
  'children' in route
    ? route.children.map((child) => [path, child.path].filter((part) => part !== '').join('/'))
    : path.includes('*')
      ? []
      : [path],
)

it('every page, drawer and dialog shows a hostile account as text', async () => {
  const prod = deny(deny(hostileTape(tapes.prod), 's3:GetBucketPolicy'), 'kms:ListKeys')
  const app = await serveTaped(builtPage, { [hostileProfile]: prod, '=1+1': hostileTape(tapes.staging) })
  const profiles = [hostileProfile, '=1+1']
  app.daysAgo(8)
  await app.scan({ profiles: ['=1+1'] })
  app.daysAgo(7)
  await app.scan({ profiles })
  app.daysAgo(0)
  app.play('=1+1', hostileTape(deny(tapes.staging, 's3:GetBucketVersioning')))
  await app.scan({ profiles })
  const targets = await app.ask('targets.list', {})
  const { findings } = await app.ask('findings.list', { outcomes: ['fail'], limit: 1000 })
  const worst = ['emoji', 'WWWW', '\u001b', '\u202e', '<script>', 'onerror', '{{7*7}}'].flatMap(
    (text) =>
      findings.find(
        ({ resource, targetId }) =>
          targetId === targets[0]!.id && `${resource.name}${resource.arn}`.includes(text),
      )?.id ?? [],
  )
  const { page, trouble } = await browser.visit(app.server, { reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog said ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript(listenIn)
  await page.reload()

  const wrong: string[] = []
  let hostilePages = 0
  const stop = async (where: string): Promise<void> => {
    // An answer may not have been asked for yet; then no bones are there to go.
    await page.waitForTimeout(150)
    await page.locator('.bone').first().waitFor({ state: 'detached' })
    for (const width of [1280, 900]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(50)
      const seen = await page.evaluate(look, ranMark)
      if (seen.hostile) hostilePages += 1
      const at = `${where} at ${width}`
      if (seen.ran) wrong.push(`${at}: a script ran`)
      if (seen.overflow > 0) wrong.push(`${at}: ${seen.overflow} px too wide`)
      for (const each of [...seen.refused, ...seen.strangers, ...seen.loose, ...trouble.splice(0)])
        wrong.push(`${at}: ${each}`)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const go = async (where: string): Promise<void> => {
    await page.goto(`http://127.0.0.1:${app.server.port}/#${where}`)
    await page.locator('main h1').waitFor()
  }

  for (const { id } of targets)
    for (const path of paths) {
      await go(`${path}${path.includes('?') ? '&' : '?'}target=${id}`)
      await stop(path)
    }
  const target = targets[0]!.id
  const check = findings.find((finding) => finding.targetId === target)!.checkId
  for (const walk of [
    () => walkFindings(page, { go, stop, worst, target, check }),
    () => walkIdentities({ go, stop, app, target }),
    () => walkDialogs(page, { go, stop, check }),
  ])
    await walk().catch((error: unknown) => wrong.push(String(error)))
  expect({ wrong: [...new Set(wrong)], shown: hostilePages > 20 }).toEqual({ wrong: [], shown: true })
})

interface Walk {
  readonly go: (where: string) => Promise<void>
  readonly stop: (where: string) => Promise<void>
}

async function walkFindings(
  page: Page,
  {
    go,
    stop,
    worst,
    target,
    check,
  }: Walk & {
    readonly worst: readonly string[]
    readonly target: string
    readonly check: string
  },
): Promise<void> {
  for (const id of worst)
    for (const tab of ['overview', 'evidence', 'remediation', 'history', 'siblings']) {
      await go(`/findings?target=${target}&finding=${encodeURIComponent(id)}&tab=${tab}`)
      await page.locator('.drawer .tabs').waitFor()
      await stop(`drawer ${tab} of ${id}`)
    }
  await go(`/findings?target=${target}&q=${encodeURIComponent('<script>\u202e{{7*7}}')}`)
  await stop('a hostile search')
  await go(`/findings?target=${target}&check=${check}`)
  await page.locator('.finding').first().waitFor()
  await stop('a check with its findings')
}

async function walkIdentities({
  go,
  stop,
  app,
  target,
}: Walk & { readonly app: ServedTaped; readonly target: string }): Promise<void> {
  for (const kind of ['user', 'group', 'role', 'policy'] as const) {
    const { identities } = await app.ask('iam.identities', { targetId: target, kind })
    for (const { id } of identities.slice(0, 4)) {
      await go(`/iam?target=${target}&kind=${kind}&id=${encodeURIComponent(id)}`)
      await stop(`the ${kind} ${id.slice(0, 60)}`)
    }
  }
}

async function walkDialogs(
  page: Page,
  { go, stop, check }: Walk & { readonly check: string },
): Promise<void> {
  const open = async (name: string): Promise<void> => {
    await page.getByRole('dialog').last().waitFor()
    await stop(name)
    await page.keyboard.press('Escape')
  }
  await go(`/findings?check=${check}`)
  await page.locator('.finding .finding__name').first().click()
  await page.locator('.drawer__decide').click()
  await open('the dialog of a decision')
  await go('/')
  await page.getByRole('button', { name: 'Choose' }).first().click()
  await open('the dialog of a scan')
  await page.locator('.switch').click()
  await page.locator('.switch-menu').waitFor()
  await stop('the choice of the account')
  await page.keyboard.press('Escape')
  await go('/responsibilities')
  await page.keyboard.press('?')
  await open('the dialog of keys')
}
