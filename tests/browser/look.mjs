// Looks at the pages in a real browser: `node look.mjs PARTNERS`, PARTNERS being the program. One of each kind of page, at
// three widths, light and dark, by axe and for what it asks of the network; by keyboard; without a script; on paper; and as
// pictures. `node look.mjs PARTNERS pictures` looks at the pictures and the paper alone. Exit 1 when something is wrong. First it looks at a page that is wrong in all these ways, and must see it.

import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'
import { typed, unscripted } from './keyboard.mjs'
import { look } from './looking.mjs'
import { compare, difference } from './pictures.mjs'
import { make, makeLarge } from './register.mjs'
import { swift } from './swift.mjs'

const WIDTHS = [360, 800, 1400]
const SCHEMES = ['light', 'dark']

/** What was looked at and kept: site, page, width and scheme. */
const PICTURES = [
  ['internal', 'index.html', 1400, 'light'],
  ['internal', 'index.html', 360, 'dark'],
  ['internal', 'p/klimaatwijken.html', 800, 'light'],
  ['internal', 'p/klimaatwijken.html', 360, 'light'],
  ['internal', 'register.html', 800, 'dark'],
  ['internal', 'jaar.html', 1400, 'dark'],
  ['board', 'p/ecole-modele-bestuur.html', 800, 'light'],
  ['public', 'index.html', 800, 'light'],
  ['public', 'signaal.html', 360, 'light'],
]

const partners = resolve(process.argv[2] ?? '')
const folder = mkdtempSync(join(tmpdir(), 'partners-in-a-browser-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--force-color-profile=srgb'],
})

const wrong = []
const say = (where, faults) => faults.forEach((it) => {
  wrong.push(`${where}: ${it}`)
  console.log(`  ${where}: ${it}`)
})

/** A browser window of this width, in which animations stand still. */
const window = (width, colorScheme, more = {}) =>
  browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce', ...more })

/** One page of each kind of a site: a folder's first ones stand for the rest, whose texts alone differ. */
function kinds(site) {
  const all = readdirSync(site, { recursive: true }).filter((it) => it.endsWith('.html')).sort()
  const seen = {}
  return all.filter((it) => {
    const kind = dirname(it) + (/-(bestuur|tekenen|partner)\.html$/.exec(it)?.[1] ?? '')
    seen[kind] = (seen[kind] ?? 0) + 1
    return dirname(it) === '.' || seen[kind] <= 2
  })
}

try {
  await trespass()
  const { sites, single } = make(partners, folder)
  const pages = Object.entries({ ...sites, single }).flatMap(([site, at]) => kinds(at).map((it) => [site, at, it]))
  if (process.argv[3] !== 'pictures') {
    await whole(sites, pages)
    const context = await window(1400, 'light')
    say('a register of 308', await swift(context, makeLarge(partners, folder)))
    await context.close()
  }
  say('on paper', await printed(sites))
  for (const [site, name, width, scheme] of PICTURES) {
    const title = [site, ...relative('.', name).replace('.html', '').split('/'), width, scheme].join('-')
    say(`${site}/${name} as a picture`, compare(title, await shot(join(sites[site], name), width, scheme), resolve('target/pictures')))
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
console.log(wrong.length ? `${wrong.length} wrong` : 'nothing wrong was seen')
process.exitCode = wrong.length ? 1 : 0

/** Every page at every width, by keyboard and without a script. */
async function whole(sites, pages) {
  // Other words and other texts stand in the same pages: they are looked at where there is least room, and most.
  const isSeldom = (site, width, scheme) => ['english', 'hostile'].includes(site) && (width === 800 || scheme === 'dark')
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const context = await window(width, scheme)
      for (const [site, at, name] of pages) {
        if (isSeldom(site, width, scheme)) continue
        say(`${site}/${name} at ${width}, ${scheme}`, await look(context, join(at, name), at))
      }
      await context.close()
    }
  }
  console.log(`${pages.length} pages at ${WIDTHS.join(', ')} pixels, ${SCHEMES.join(' and ')}`)

  const narrow = await window(320, 'light')
  for (const [site, at, name] of pages) say(`${site}/${name} at 320`, await look(narrow, join(at, name), at))
  await narrow.close()

  for (const site of ['internal', 'hostile']) {
    const context = await window(1400, 'light')
    if (site === 'internal') say(`${site} by keyboard`, await typed(context, sites[site]))
    await context.close()
    const bare = await window(1400, 'light', { javaScriptEnabled: false })
    say(`${site} without a script`, await unscripted(bare, sites[site]))
    await bare.close()
  }
}

async function shot(path, width, scheme) {
  const context = await window(width, scheme)
  const page = await context.newPage()
  await page.goto(pathToFileURL(path).href)
  const picture = await page.screenshot({ fullPage: false, animations: 'disabled' })
  await context.close()
  return picture
}

/** Sheets to sign and letters whose texts allow it are one A4 each; every print is tagged and says on each sheet what it is of. */
async function printed(sites) {
  const faults = []
  const context = await window(800, 'dark')
  const page = await context.newPage()
  for (const name of ['p/klimaatwijken-tekenen.html', 'p/buurthuis-de-proef-partner.html', 'index.html', 'bestuur.html']) {
    await page.goto(pathToFileURL(join(sites.internal, name)).href)
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    if (sheets === 0 || (/-(tekenen|partner)/.test(name) && sheets > 1)) faults.push(`${name} takes ${sheets} sheets`)
    if (!pdf.includes('/StructTreeRoot')) faults.push(`${name} is not tagged`)
  }
  await context.close()
  return faults
}

/** A page that is wrong in every way that is looked for; ends the run when one of them is not seen. */
async function trespass() {
  const bad = join(folder, 'trespass')
  mkdirSync(bad)
  const path = join(bad, 'index.html')
  writeFileSync(path, `<!doctype html><title>t</title><img src="https://elsewhere.example/x.png"><h3>x</h3>
    <div style="width:3000px">x</div><script>console.log('x'); alert(1); throw new Error('x')</script>`)
  const context = await window(360, 'light')
  const seen = (await look(context, path, bad)).join('\n')
  await context.close()
  for (const one of ['console: x', 'script: x', 'dialog: 1', 'asks for https://elsewhere.example', 'axe image-alt', 'sticks out', '0 h1']) {
    if (!seen.includes(one)) throw new Error(`a page that is wrong passes: ${one} was not seen in\n${seen}`)
  }
  const white = new PNG({ width: 20, height: 20, fill: true })
  const black = new PNG({ width: 20, height: 20, fill: true })
  black.data.fill(255)
  if (difference(white, white) || !difference(white, black)) throw new Error('two pictures that differ pass as one')
}
