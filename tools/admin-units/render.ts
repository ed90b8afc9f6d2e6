import { join } from 'node:path'
import { renderContinuations, renderConversions } from './render-links.ts'
import { renderUnits } from './render-units.ts'
import { readSnapshots } from './units.ts'

/** A generated module: path below the repository and content. */
export interface DataModule {
  readonly path: string
  readonly content: string
}

const target = 'packages/sdk-core/src/admin-units/data'

// Bundlers keep a comment with this tag, so the notice travels with the data.
const licences = `Made by tools/admin-units/build.ts from data/admin-units, where the sources and their licences are.
 *
 * @license Holds data of vietnam-address-kit (MIT License, Copyright (c) 2026 vietnam-address-kit contributors) and of
 * vietnamese-provinces-database (MIT License, Copyright (c) 2021 Thang Le Quoc). Full texts: NOTICE.md of the admin units.`

/** The data modules of sdk-core, from the tables in data/admin-units. */
export function renderModules(root: string): DataModule[] {
  const folder = join(root, 'data/admin-units')
  const snapshots = readSnapshots(folder)
  const [first, second, third] = snapshots
  return [
    render('units', 'packedUnits', unitsFormat, renderUnits(snapshots)),
    render('conversions', 'packedConversions', conversionsFormat, renderConversions(folder, second, third)),
    render('continuations', 'packedContinuations', continuationsFormat, renderContinuations(folder, first, second)),
  ]
}

const unitsFormat = `Every unit and the lists it is in: 0 2022-10-01, 1 2025-06-30, 2 2025-07-01, 3 2026-04-30.
 *
 * One line per parent and span: \`parent first-last\`, then \`code name\` of each unit, separated by \`|\`. The
 * parent of a province is \`-\`; the span is the first and the last list, as \`01\`.`

const conversionsFormat = `What each unit of 2025-07-01 holds of the units of 2025-06-30.
 *
 * One line per unit: its code, then the older codes. The letter after an older code says how much of it: see links.ts.`

const continuationsFormat = `What units of 2025-06-30 hold of units of 2022-10-01, beyond those that kept code and name.
 *
 * One line per unit: its code, then the older codes. The letter after an older code says why: see links.ts.`

function render(file: string, name: string, format: string, packed: string): DataModule {
  const content = `/* eslint max-lines: off */\n/**\n * ${format}\n *\n * ${licences}\n */\nexport const ${name} = \`\n${packed}\n\`\n`
  return { path: `${target}/${file}.ts`, content }
}
