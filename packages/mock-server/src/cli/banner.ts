import type { Target, TargetPerson } from '@lienthong/mock-core'
import type { MockServer } from '../start-mock-server.ts'

/** What a person sees after the start: where everything is, whom to ask about, a command to paste. */
export function banner({ url, platform }: MockServer): string {
  const targets = platform.targets(url)
  const people = distinct(targets.flatMap((target) => target.people))
  const longest = Math.max(...people.map(({ persona }) => persona.length))
  return [
    'Liên Thông: mock national systems. All people in them are made up.',
    '',
    ...targets.flatMap(describeTarget),
    'People',
    ...people.map((person) => describePerson(person, longest)),
    '',
    'Try it: whose card is this? Paste into a shell.',
    '',
    curlExample(targets),
    '',
    `Steer it at ${url}/__admin/v1 (targets, people, dossiers, faults, journal, clock, snapshots). Stop with Ctrl+C.`,
  ].join('\n')
}

function describeTarget({ system, gateway, baseUrl, credentials }: Target): string[] {
  const keys = Object.entries(credentials).map(([name, value]) => `    ${name}: ${value}`)
  return [`${system}  (gateway ${gateway})`, `    ${baseUrl}`, ...keys, '']
}

function describePerson({ persona, personalId, name, birthDate, why }: TargetPerson, width: number): string {
  return `    ${persona.padEnd(width)} ${personalId}  ${name}, ${birthDate}. ${why}`
}

function distinct(people: readonly TargetPerson[]): TargetPerson[] {
  return [...new Map(people.map((person) => [person.persona, person])).values()]
}

/** Two calls in one paste: the token, then the card. Also stands in the README, held to this by a test. */
export function curlExample(targets: readonly Target[]): string {
  const target = targets.find(({ system }) => system === 'insurance')
  const { baseUrl = '', credentials = {}, people = [] } = target ?? {}
  const [officer, holder] = ['card-officer', 'card-holder'].map((persona) =>
    people.find((person) => person.persona === persona),
  )
  const account = JSON.stringify({ username: credentials['username'], password: credentials['passwordMd5'] })
  const question = JSON.stringify({
    maThe: holder?.personalId,
    hoTen: holder?.name,
    ngaySinh: holder?.birthDate.split('-').reverse().join('/'),
    hoTenCb: officer?.name,
    cccdCb: officer?.personalId,
  })
  return [
    `KEY=$(curl -s ${baseUrl}/api/token/take -H 'content-type: application/json' -d '${account}' \\`,
    `  | sed -E 's/.*"access_token":"([^"]+)","id_token":"([^"]+)".*/token=\\1\\&id_token=\\2/') && \\`,
    `curl -s "${baseUrl}/api/egw/KQNhanLichSuKCB2024?$KEY&username=${credentials['username']}&password=${credentials['passwordMd5']}" \\`,
    `  -H 'content-type: application/json' -d '${question}'`,
  ].join('\n')
}
