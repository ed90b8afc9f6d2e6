import { listVersions, type Service } from '../../../packages/essential-services/src/index.ts'
import { table } from '../pages.ts'

/** The README of a service's folder: what it is, and where its page stands. */
export function serviceReadme({ number, slug, slugVi, name, profile, form }: Service): string {
  return [
    `# ${number}. ${name.vi}`,
    `${name.en}. \`getService('${slug}')\`, \`${slugVi}\`. Flow profile \`${profile}\`; ${form.examples.length} example forms of ${form.examplesAt}.`,
    table(
      ['From', 'Until', 'Procedures'],
      listVersions(slug).map(({ from, until, procedures }) => [
        from,
        until ?? '',
        procedures.map(({ value }) => `\`${value.code}\``).join(', ') || '–',
      ]),
    ),
    `Every value with its source: [docs/services/${slug}.md](../../../../../docs/services/${slug}.md).`,
  ].join('\n\n')
}
