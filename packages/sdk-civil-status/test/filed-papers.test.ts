import { civilStatusMock } from '@lienthong/sdk-civil-status/mock'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { civilStatusWorld, specimenPdf } from './world.ts'

it('papers that came with a dossier are kept, and those of a supplement take their place', async () => {
  const { platform, newClient, birth, rule, letOfficerDecide } = civilStatusWorld()
  const papers = () =>
    civilStatusMock.records!['papers']!.read(platform.world, { dossierCode: birth().dossierCode } as never)
  const paper = (fileName: string) => ({ kindCode: 1, title: 'Giấy chứng sinh', fileName, content: specimenPdf })
  const kept = (tenTepDinhKem: string) => ({
    id: 1,
    loaiGiayTo: 1,
    tenGiayTo: 'Giấy chứng sinh',
    tenTepDinhKem,
    huyGiayTo: 0,
    bytes: specimenPdf.length,
    sha256: createHash('sha256').update(specimenPdf).digest('hex'),
  })
  expect(papers()).toEqual({ papers: [] })

  rule({ decision: 'ask-for-supplement' })
  await newClient().submitRegistration(birth({ attachments: [paper('mot.pdf')] }))
  expect(papers()).toEqual({ papers: [kept('mot.pdf')] })
  letOfficerDecide()
  await newClient().submitRegistration(birth({ attachments: [paper('hai.pdf')] }))
  expect(papers()).toEqual({ papers: [kept('hai.pdf')] })

  // What is "already received" changes nothing.
  await newClient().submitRegistration(birth())
  expect(papers()).toEqual({ papers: [kept('hai.pdf')] })
})
