// What is looked at: the example institution and the same one with hostile texts, as sites and as single pages, made by
// the real program from a real commit.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const EXAMPLE = resolve(import.meta.dirname, '../../examples/voorbeeldhogeschool')
const MOMENT = '2026-11-30T12:00:00Z'
const ID = 'klimaatwijken'

/** A name in which a page, an address, a line and a reading direction could be broken, and one word that is too long. */
export const HOSTILE = `</script><img src=x onerror=alert(1)> javascript:alert(1) ]]> "' \\u202e ${'lang'.repeat(40)}`

/** The pages that a command prints as one file, by the name that a finding about one gives it. */
const SINGLE = {
  overzicht: [],
  lijst: ['list'],
  dossier: ['show', ID],
  bestuur: ['show', ID, '--for', 'board'],
  partner: ['show', ID, '--for', 'partner'],
  gids: ['guide', ID],
  historie: ['history', ID],
  waarom: ['why', ID],
  controle: ['audit'],
  uitleg: ['explain'],
  regel: ['explain', 'no-evaluation-plan'],
  'te-doen': ['report', 'due'],
  leeg: ['report', 'due', '--unit', 'bestuurszaken', '--until', '2026-12-01'],
  kwartaal: ['report', 'month'],
}

function run(program, words, folder, accepted = [0]) {
  const env = {
    ...process.env,
    PARTNERS_TODAY: '2026-12-01',
    GIT_AUTHOR_DATE: MOMENT,
    GIT_COMMITTER_DATE: MOMENT,
    GIT_CONFIG_NOSYSTEM: '1',
  }
  try {
    return execFileSync(program, words, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (fault) {
    if (accepted.includes(fault.status)) return fault.stdout
    throw new Error(`${program} ${words.join(' ')}\n${fault.stderr ?? fault}`)
  }
}

function tomlFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.name.endsWith('.toml') && it.name !== 'register.toml')
    .map((it) => join(it.parentPath ?? it.path, it.name))
}

/** Puts `HOSTILE` in each name, summary, function and action that stands on one line. */
function spoil(folder) {
  const hostile = JSON.stringify(HOSTILE).replaceAll('\\\\u202e', '\\u202e')
  for (const path of tomlFiles(folder)) {
    const text = readFileSync(path, 'utf8')
    const spoilt = text.replace(/^(name|summary|function|action|goal)( *)= "(?!"").*"$/gm, `$1$2= ${hostile}`)
    writeFileSync(path, spoilt)
  }
}

function commit(folder) {
  run('git', ['init', '--quiet', '--initial-branch=main'], folder)
  run('git', ['add', '--all'], folder)
  const author = ['-c', 'user.name=Register', '-c', 'user.email=register@voorbeeldhogeschool.example']
  run('git', [...author, 'commit', '--quiet', '--message=Register'], folder)
}

/** Makes everything beneath `folder` and returns the sites by audience, the hostile one, and the single pages by name. */
export function make(partners, folder) {
  const good = join(folder, 'register')
  cpSync(EXAMPLE, good, { recursive: true })
  commit(good)
  const sites = {}
  for (const audience of ['internal', 'board', 'public']) {
    sites[audience] = join(folder, audience)
    run(partners, ['publish', sites[audience], '--audience', audience, '--lang', 'nl'], good)
  }
  sites.english = join(folder, 'english')
  run(partners, ['publish', sites.english, '--audience', 'internal', '--lang', 'en'], good)

  const bad = join(folder, 'hostile-register')
  cpSync(EXAMPLE, bad, { recursive: true })
  spoil(bad)
  commit(bad)
  sites.hostile = join(folder, 'hostile')
  run(partners, ['publish', sites.hostile, '--audience', 'internal', '--lang', 'nl'], bad)

  const single = join(folder, 'single')
  mkdirSync(single)
  for (const [name, words] of Object.entries(SINGLE)) {
    // What is due, or differs, is an exit code of its own and still a page.
    const page = run(partners, [...words, '--format', 'html', '--lang', 'nl'], good, [0, 1])
    writeFileSync(join(single, `${name}.html`), page)
  }
  return { sites, single }
}

/** The site of a register of 308: the example fourteen times, each time under other ids and names. */
export function makeLarge(partners, folder) {
  const large = join(folder, 'large-register')
  cpSync(EXAMPLE, large, { recursive: true })
  for (const path of tomlFiles(large)) {
    const text = readFileSync(path, 'utf8')
    for (let nth = 1; nth < 14; nth++) {
      // An entry is known by its id, and so is what it is about.
      const other = text.replace(/\b(\d{4}-\d\d-\d\d-[a-z0-9]{4})[a-z0-9]{2}\b/g, `$1${String(nth).padStart(2, '0')}`)
      writeFileSync(path.replace('.toml', `-${nth}.toml`), other.replace(/^(name *= ".*)"$/gm, `$1 ${nth}"`))
    }
  }
  commit(large)
  const site = join(folder, 'large')
  run(partners, ['publish', site, '--audience', 'internal', '--lang', 'nl'], large)
  return site
}
