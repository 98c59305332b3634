// How long a reader of a large register waits, and how large its pages are, against the budgets of PAGES.md. Times are medians
// and are told; they fail only where they are many times what is asked, for a machine that is shared says little by itself.

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const TIMES = 9
const MARGIN = 5
/** Milliseconds that are asked of 300 partnerships. */
const BUDGETS = { 'the front page opens': 300, 'the list opens': 100, 'a key in the search box is answered': 30 }
/** Bytes that are asked of the front page, whatever the number of partnerships. */
const FRONT = 150_000

/** What is slower or larger than is asked, with the figures told. */
export async function swift(context, site) {
  const page = await context.newPage()
  const open = async (name) => {
    await page.goto(pathToFileURL(join(site, name)).href)
    return page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd)
  }
  const figures = {
    'the front page opens': await median(() => open('index.html')),
    'the list opens': await median(() => open('register.html')),
    'a key in the search box is answered': await median(() => answered(page)),
  }
  await page.close()
  const wrong = Object.entries(figures).filter(([what, ms]) => ms > MARGIN * BUDGETS[what])
  const faults = wrong.map(([what, ms]) => `${what} in ${ms.toFixed(0)} ms`)
  const front = statSync(join(site, 'index.html')).size
  if (front > FRONT) faults.push(`the front page has ${front} bytes`)
  const whole = readdirSync(site, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const bytes = whole.reduce((sum, it) => sum + statSync(join(it.parentPath ?? it.path, it.name)).size, 0)
  const told = Object.entries(figures).map(([what, ms]) => `${what} in ${ms.toFixed(0)} ms`)
  console.log(`${told.join(', ')}; the front page has ${front} bytes, the site ${(bytes / 1e6).toFixed(1)} MB in ${whole.length} files`)
  return faults
}

/** From a letter that is typed to what was found being drawn. */
async function answered(page) {
  return page.evaluate(async () => {
    const box = document.querySelector('#search, main input[type=search]')
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    box.value = ''
    box.dispatchEvent(new Event('input', { bubbles: true }))
    await drawn()
    const begin = performance.now()
    box.value = 'un'
    box.dispatchEvent(new Event('input', { bubbles: true }))
    document.querySelector('#found').getBoundingClientRect()
    const end = performance.now()
    await drawn()
    if (!document.querySelector('#found table')) throw new Error('nothing was found')
    return end - begin
  })
}

async function median(measure) {
  const all = []
  for (let turn = 0; turn < TIMES; turn++) all.push(await measure())
  return all.sort((a, b) => a - b)[Math.floor(TIMES / 2)]
}
