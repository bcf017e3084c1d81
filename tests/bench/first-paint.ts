import { openBrowser } from '../support/browser'

// How soon the Overview is there, in a real browser: node FILE LAUNCH_URL [RUNS]. Prints JSON, medians in milliseconds.

const [launchUrl = '', runs = '5'] = process.argv.slice(2)

const middle = (values: readonly number[]): number =>
  Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0)

const browser = await openBrowser()
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  // A score in the page's main part: not the shell alone.
  const score = page
    .locator('main')
    .getByText(/\d\.\d/)
    .filter({ visible: true })
    .first()
  await page.goto(launchUrl)
  await score.waitFor()
  const times = []
  for (let run = 0; run < Number(runs); run += 1) {
    await page.reload()
    await score.waitFor()
    times.push(
      await page.evaluate(() => ({
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        overview: performance.now(),
        scripts: performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => name.endsWith('.js')),
      })),
    )
  }
  process.stdout.write(
    `${JSON.stringify({
      firstPaintMs: middle(times.map(({ firstPaint }) => firstPaint)),
      overviewMs: middle(times.map(({ overview }) => overview)),
      scripts: times.at(-1)?.scripts ?? [],
    })}\n`,
  )
} finally {
  await browser.close()
}
