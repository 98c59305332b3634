// Pictures of a small set of pages, beside those that were looked at and kept: few pixels may differ.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Of all pixels, what edges of letters may differ between two builds of the same browser. */
const TOLERATED = 0.002

const KEPT = join(import.meta.dirname, 'pictures')

/** How the picture differs from the one that was kept under this name, or nothing; `BLESS=1` keeps it. */
export function compare(name, shot, found) {
  const path = join(KEPT, `${name}.png`)
  if (process.env.BLESS) {
    mkdirSync(KEPT, { recursive: true })
    writeFileSync(path, shot)
    return []
  }
  if (!existsSync(path)) return [`no picture was kept as ${name}.png: look at it, and BLESS=1 keeps it`]
  const fault = difference(PNG.sync.read(readFileSync(path)), PNG.sync.read(shot))
  if (!fault) return []
  mkdirSync(found, { recursive: true })
  writeFileSync(join(found, `${name}.png`), shot)
  return [`${name}.png ${fault}; what was seen is ${join(found, `${name}.png`)}`]
}

/** Why two pictures are not of the same page, or nothing. */
export function difference(kept, seen) {
  if (kept.width !== seen.width || kept.height !== seen.height) {
    return `was ${kept.width} by ${kept.height} and is ${seen.width} by ${seen.height}`
  }
  const differing = pixelmatch(kept.data, seen.data, undefined, kept.width, kept.height, { threshold: 0.2 })
  const share = differing / (kept.width * kept.height)
  return share > TOLERATED ? `differs in ${(share * 100).toFixed(2)} % of its pixels` : undefined
}
