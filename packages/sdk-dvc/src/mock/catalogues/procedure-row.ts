import type { ProcedureRow } from '../../contract/index.ts'
import type { PublishedProcedure } from './published-procedure.ts'

/** The essential service as the portal would publish it. What was not read is null: the real portal leaves lists null, too. */
export function procedureRowOf(procedure: PublishedProcedure): ProcedureRow {
  const { code, name, agencyCode, field, decision, results, papers } = procedure
  return {
    ID: `${Number(code.replace('.', ''))}`,
    MATTHC: code,
    TENTTHC: name,
    MACOQUANCONGBO: agencyCode,
    QUYETDINH: decision ?? null,
    // A number here, text elsewhere: clients meet both.
    TRANGTHAI: 1,
    TRINHTUTHUCHIEN: null,
    LINHVUCTHUCHIEN: [{ MALINHVUC: field[0], TENLINHVUC: field[1] }],
    CACHTHUCTHUCHIEN: channelsOf(procedure),
    THANHPHANHOSO:
      papers === undefined
        ? null
        : [
            {
              TRUONGHOP: '',
              GIAYTO: papers.map((title) => ({ MAGIAYTO: null, TENGIAYTO: title, TENMAUDON: '', URL: '' })),
            },
          ],
    KETQUATHUCHIEN: results === undefined ? null : results.map(([MAKETQUA, TENKETQUA]) => ({ MAKETQUA, TENKETQUA })),
    CANCUPHAPLY: null,
    TTHCLIENQUAN: null,
    TTHCLIENTHONG: null,
    COQUANTHUCHIEN: null,
  }
}

/** At the desk and online; the fee online is the lower one, where there is one. */
function channelsOf({ time, fees = [] }: PublishedProcedure): NonNullable<ProcedureRow['CACHTHUCTHUCHIEN']> | null {
  if (time === undefined && fees.length === 0) return null
  return (['1', '2'] as const).map((KENH) => ({
    KENH,
    THOIGIAN: [
      {
        THOIGIANGIAIQUYET: time === undefined ? null : Number(time.amount),
        DONVITINH: time?.unit ?? '',
        MOTA: time?.note ?? '',
        PHILEPHI: fees.map(({ amount, online, note }) => ({
          MAPHILEPHI: null,
          SOTIEN: KENH === '2' ? (online ?? amount) : amount,
          DONVI: 'Đồng',
          MOTA: note ?? '',
        })),
      },
    ],
  }))
}
