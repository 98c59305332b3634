// What a reader does with a keyboard alone, and what there is without a script.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const at = (site, name) => pathToFileURL(join(site, name)).href

/** How to search and open a partnership, skip the menu and compose a signal; returns what does not work. */
export async function typed(context, site) {
  const wrong = []
  const page = await context.newPage()

  await page.goto(at(site, 'register.html'))
  await page.keyboard.press('/')
  await page.keyboard.type('ecole')
  await page.waitForSelector('#found table')
  if (!page.url().includes('#q=ecole')) wrong.push(`the search is not in the address: ${page.url()}`)
  const reached = await tabTo(page, (it) => it.closest('#found') !== null)
  if (!reached) wrong.push('no found partnership is reached with the tab key')
  await page.keyboard.press('Enter')
  const isOpened = await page.waitForURL(/\/p\/[a-z0-9-]+\.html/, { timeout: 5000 }).then(() => true, () => false)
  if (!isOpened) wrong.push(`Enter on what was found leads to ${page.url()}`)

  await page.goto(at(site, 'index.html'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const isSkipped = await page.waitForURL(/#inhoud$/, { timeout: 5000, waitUntil: 'commit' }).then(() => true, () => false)
  if (!isSkipped) wrong.push('the first thing the tab key reaches does not skip to the content')

  await page.goto(at(site, 'signaal.html'))
  if (!(await tabTo(page, (it) => it.matches('#signal textarea[name=text]')))) wrong.push('the text of a signal is not reached')
  await page.keyboard.type('Wat ik zag. Bel mij op 06 1234 5678.')
  const composed = await page.inputValue('#composed')
  if (!composed.endsWith('Signaal: Wat ik zag. Bel mij op 06 1234 5678.')) wrong.push(`the form composes: ${composed}`)
  if (!(await page.isVisible('#warning'))) wrong.push('a telephone number in a signal gives no warning')
  await page.close()
  return wrong
}

/** Presses the tab key until `test` holds of what has the focus; every stop on the way must be seen to have it. */
async function tabTo(page, test) {
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab')
    const focus = page.locator(':focus')
    if ((await focus.count()) === 0) continue
    const isSeen = await focus.evaluate((it) => {
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(it)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || (it instanceof SVGElement && stroke !== 'none')
    })
    if (!isSeen) throw new Error(`the focus cannot be seen on ${await focus.evaluate((it) => it.outerHTML.slice(0, 160))}`)
    if (await focus.evaluate(test)) return true
  }
  return false
}

/** What each page says that has a script, to a reader who has none; returns what is missing. */
export async function unscripted(context, site) {
  const wrong = []
  const page = await context.newPage()
  await page.goto(at(site, 'register.html'))
  if ((await page.locator('main > table tbody tr').count()) < 10) wrong.push('without a script the list is not there')
  if (await page.isVisible('#filters')) wrong.push('without a script there is a search box that does nothing')
  await page.goto(at(site, 'signaal.html'))
  if (await page.isVisible('#signal')) wrong.push('without a script there is a form that does nothing')
  if (!(await page.locator('main pre').first().textContent()).includes('Signaal:')) wrong.push('without a script there is no template')
  await page.close()
  return wrong
}
