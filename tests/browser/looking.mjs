// One page as a reader has it before them: what axe finds, what the browser complains of or asks for, and what sticks out.

import axe from 'axe-core'
import { pathToFileURL } from 'node:url'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** PAGES.md, Budgets: elements on one page of a register of three hundred. */
const MOST_ELEMENTS = 3000

/**
 * Opens the file and returns what is wrong with it, a sentence each. `folder` is all that it may ask for anything from.
 */
export async function look(context, path, folder) {
  const wrong = []
  const page = await context.newPage()
  page.on('console', (it) => wrong.push(`console: ${it.text()}`))
  page.on('pageerror', (it) => wrong.push(`script: ${it.message}`))
  page.on('dialog', (it) => {
    wrong.push(`dialog: ${it.message()}`)
    it.dismiss()
  })
  const home = pathToFileURL(folder).href
  page.on('request', (it) => {
    if (!it.url().startsWith(home)) wrong.push(`asks for ${it.url()}`)
  })
  await page.goto(pathToFileURL(path).href)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate((values) => axe.run({ preload: false, runOnly: { type: 'tag', values } }), RULES)
  for (const { id, nodes } of violations) {
    wrong.push(...nodes.slice(0, 3).map((it) => `axe ${id}: ${it.html.slice(0, 160)} ${it.failureSummary?.split('\n')[1] ?? ''}`))
  }
  const { sticksOut, elements, headings } = await page.evaluate(() => ({
    sticksOut: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    elements: document.querySelectorAll('*').length,
    headings: document.querySelectorAll('h1').length,
  }))
  if (sticksOut > 0) wrong.push(`sticks out by ${sticksOut} pixels`)
  if (elements > MOST_ELEMENTS) wrong.push(`${elements} elements`)
  if (headings !== 1) wrong.push(`${headings} h1`)
  await page.close()
  return wrong
}
