import { submit, type DossierHead, type ServiceSlug } from '@lienthong/essential-services'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paper as specimenPaper, specimen } from '../src/papers.ts'
import { officeOfTests } from './world.ts'

const minutes = 120_000
const sha256 = createHash('sha256').update(specimen).digest('hex')
const kept = { bytes: specimen.length, sha256 }
const paper = (id: string, civilStatusKindCode?: number) => ({
  ...specimenPaper(id),
  ...(civilStatusKindCode !== undefined && { civilStatusKindCode }),
})

/** What the mocks have of a dossier, read over HTTP as nothing else could have brought it there. */
describe('what a citizen has told and handed in', () => {
  const { office, form } = officeOfTests()

  async function hand(slug: ServiceSlug, change: object, documents: DossierHead['documents'] = []) {
    const { admin, clients, sync, engine } = office()
    const head = { ...(await office().nextHead()), documents }
    const given = { ...(await form(slug)), ...change }
    const options = { head, clients, sync, processes: engine, provinceCode: '42', clock: admin }
    return { head, given, dossier: await submit(slug, given, options) }
  }

  const records = (path: string) => office().admin.send<object>('GET', `/records/${path}`)

  it(
    'is at the criminal-record system, and again with a supplement of papers only',
    async () => {
      const told = {
        filedBy: 'self',
        delegate: undefined,
        father: { name: 'Nguyễn Văn Cha', birthDate: '1950' },
        mother: { name: 'Lê Thị Mẹ' },
        spouse: { name: 'Trần Văn Bạn', birthDate: '1980-01' },
        birthPlace: 'Nghệ An',
        otherName: 'Tên Khác',
        convictions: 'Bản án 12/2010, đã xóa án tích',
        bans: 'Không có',
        feeGroup: 'exempt',
      }
      const { head, dossier } = await hand('criminal-record', told, [paper('fee-group')])
      const { dossierCode } = head
      const whole = {
        chaHoTen: 'Nguyễn Văn Cha',
        chaNgaySinh: '1950',
        meHoTen: 'Lê Thị Mẹ',
        voChongHoTen: 'Trần Văn Bạn',
        voChongNgaySinh: '01/1980',
        nycNoiSinh: { dcChiTiet: 'Nghệ An' },
        nycTenGoiKhac: 'Tên Khác',
        thongTinAnTich:
          'Án tích: Bản án 12/2010, đã xóa án tích\nCấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã: Không có',
        uyQuyen: '0',
      }
      const page = { tenLoaiFile: 'Tờ khai yêu cầu cấp phiếu', tenFile: 'to-khai.html' }
      const proof = {
        tenLoaiFile: 'Giấy tờ chứng minh đối tượng được giảm, miễn phí',
        tenFile: 'fee-group.pdf',
        ...kept,
      }
      const question = `criminal-record/requests?dossierCode=${dossierCode}`
      expect(await records(question)).toMatchObject({
        request: { maHoSoMCDT: dossierCode, toKhai: { ...whole, fileHoSo: [page, proof] } },
      })

      await office().admin.officer('criminal-record', 'ask-for-supplement', { dossierCode })
      await dossier.supplement({ submittedAt: head.submittedAt, documents: [paper('identity')] })
      expect(await records(question)).toMatchObject({
        request: { toKhai: { ...whole, fileHoSo: [page, proof, { tenFile: 'identity.pdf', ...kept }] } },
      })

      await office().admin.officer('criminal-record', 'ask-for-supplement', { dossierCode })
      await dossier.supplement({ submittedAt: head.submittedAt, documents: [paper('mandate')] })
      expect(await records(question)).toMatchObject({
        request: {
          toKhai: { ...whole, fileHoSo: [page, proof, { tenFile: 'identity.pdf' }, { tenFile: 'mandate.pdf' }] },
        },
      })
    },
    minutes,
  )

  it(
    'is at the land office, with the declaration and the original',
    async () => {
      const { head } = await hand('land-holder-change', {}, [paper('certificate')])
      expect(await records(`land/dossiers?receiptCode=${head.dossierCode}`)).toMatchObject({
        dossier: {
          MaHoSoMotCua: head.dossierCode,
          DanhSachGiayToDinhKem: [
            { TenGiayTo: 'Đơn đăng ký biến động', TapTin: { name: 'to-khai.html' } },
            {
              TenGiayTo: 'Bản gốc giấy chứng nhận đã cấp',
              SoBanChinh: 1,
              TapTin: { name: 'certificate.pdf', ...kept },
            },
          ],
        },
      })
    },
    minutes,
  )

  it.each(['birth-registration', 'death-registration', 'marriage-registration'] as const)(
    'is at civil status with %s: papers whose kind is known there, and those of a supplement',
    async (slug) => {
      const { head, dossier } = await hand(slug, {}, [paper('first', 7), paper('without-kind')])
      const { dossierCode } = head
      const question = `civil-status/papers?dossierCode=${dossierCode}`
      const first = { loaiGiayTo: 7, tenTepDinhKem: 'first.pdf', ...kept }
      expect(await records(question)).toMatchObject({ papers: [first] })

      const { admin } = office()
      await admin.setPolicy('civil-status', { decision: 'ask-for-supplement' }, dossierCode)
      await admin.advance(3 * 3_600_000)
      expect(await dossier.status()).toMatchObject({ status: 'supplement-required' })
      // Papers alone: the form goes again as it was.
      await dossier.supplement({ submittedAt: head.submittedAt, documents: [paper('second', 8)] })
      expect(await records(question)).toMatchObject({
        papers: [first, { loaiGiayTo: 8, tenTepDinhKem: 'second.pdf', ...kept }],
      })
      expect(await dossier.status()).toMatchObject({ status: 'received' })
    },
    minutes,
  )
})
