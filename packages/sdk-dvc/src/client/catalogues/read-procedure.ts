import { toVnd } from '@lienthong/sdk-core'
import type { ProcedureRowTolerant as Row } from '../../contract/index.ts'
import type {
  CodeAndName,
  Procedure,
  ProcedureChannel,
  ProcedureFee,
  ProcedurePaper,
  ProcedureTime,
} from './procedure.ts'
import { present, textOf } from './wire-value.ts'

type Items<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never
type Channel = Items<Row['CACHTHUCTHUCHIEN']>
type Time = Items<Channel['THOIGIAN']>
type Fee = Items<Time['PHILEPHI']>
type Paper = Items<Items<Row['THANHPHANHOSO']>['GIAYTO']>

const channels: Readonly<Record<string, ProcedureChannel['channel']>> = { '1': 'desk', '2': 'online', '3': 'post' }

/** Reads a procedure; lists may be null, and any value may be text or a number. */
export function readProcedure(row: Row): Procedure {
  return {
    code: row.MATTHC.trim(),
    name: row.TENTTHC.trim().normalize('NFC'),
    ...readTexts(row),
    ...readLists(row),
    ...readRest(row),
  }
}

function readTexts(row: Row) {
  const state = textOf(row.TRANGTHAI)
  return present({
    id: textOf(row.ID),
    agencyCode: textOf(row.MACOQUANCONGBO),
    decision: textOf(row.QUYETDINH),
    decisionId: textOf(row.IDQUYETDINHCONGBO),
    // Only 1 is seen. Everything else is not taken for a no: what it says is not known.
    isPublic: state === '1' ? true : undefined,
    kind: textOf(row.LOAITTHC),
    keywords: textOf(row.TUKHOA),
    description: textOf(row.MOTA),
    requirements: textOf(row.YEUCAU),
    receptionAddress: textOf(row.DIACHITIEPNHAN),
    applicants: textOf(row.MOTADOITUONGTHUCHIEN),
    executedBy: textOf(row.MOTACOQUANTHUCHIEN),
    decidedBy: textOf(row.MOTACOQUANTHAMQUYEN),
  })
}

function readLists(row: Row) {
  return {
    fields: (row.LINHVUCTHUCHIEN ?? []).map((field) => codeAndName(field.MALINHVUC, field.TENLINHVUC)),
    sequences: (row.TRINHTUTHUCHIEN ?? []).map(({ TRUONGHOP, TRINHTU }) => ({
      ...present({ situation: textOf(TRUONGHOP) }),
      steps: (TRINHTU ?? []).flatMap(({ TENTRINHTU }) => textOf(TENTRINHTU) ?? []),
    })),
    channels: (row.CACHTHUCTHUCHIEN ?? []).map(readChannel),
    papers: (row.THANHPHANHOSO ?? []).map(({ TRUONGHOP, GIAYTO }) => ({
      ...present({ situation: textOf(TRUONGHOP) }),
      papers: (GIAYTO ?? []).map(readPaper),
    })),
    results: (row.KETQUATHUCHIEN ?? []).map(({ MAKETQUA, TENKETQUA }) => codeAndName(MAKETQUA, TENKETQUA)),
    legalBases: (row.CANCUPHAPLY ?? []).map(({ SOVANBAN, TENVANBAN }) =>
      present({ number: textOf(SOVANBAN), title: textOf(TENVANBAN) }),
    ),
    executors: (row.COQUANTHUCHIEN ?? []).map(({ MADONVI, TENDONVI }) => codeAndName(MADONVI, TENDONVI)),
    related: texts(row.TTHCLIENQUAN),
    joinedWith: texts(row.TTHCLIENTHONG),
  }
}

/** Only what has something in it: a list that was null and is empty now has not changed. */
function readRest(row: Row): Pick<Procedure, 'more'> {
  const { CAPTHUCHIEN, DOITUONGTHUCHIEN, COQUANCOTHAMQUYEN, COQUANDUOCUYQUYEN, COQUANPHOIHOP } = row
  const lists = { CAPTHUCHIEN, DOITUONGTHUCHIEN, COQUANCOTHAMQUYEN, COQUANDUOCUYQUYEN, COQUANPHOIHOP }
  const more = Object.entries(lists).filter(([, list]) => list != null && list.length > 0)
  return more.length === 0 ? {} : { more: Object.fromEntries(more) }
}

function readChannel({ KENH, THOIGIAN }: Channel): ProcedureChannel {
  const code = textOf(KENH) ?? ''
  const channel = Object.hasOwn(channels, code) ? channels[code] : undefined
  return { channel: channel ?? 'other', times: (THOIGIAN ?? []).map(readTime) }
}

function readTime({ THOIGIANGIAIQUYET, DONVITINH, MOTA, PHILEPHI }: Time): ProcedureTime {
  return {
    ...present({ amount: textOf(THOIGIANGIAIQUYET), unit: textOf(DONVITINH), note: textOf(MOTA) }),
    fees: (PHILEPHI ?? []).map(readFee),
  }
}

function readFee({ MAPHILEPHI, SOTIEN, DONVI, MOTA }: Fee): ProcedureFee {
  const amount = textOf(SOTIEN)
  const amountVnd = amount !== undefined && /^\d+$/.test(amount) ? toVnd(Number(amount)) : undefined
  return present({ code: textOf(MAPHILEPHI), amount, amountVnd, unit: textOf(DONVI), note: textOf(MOTA) })
}

function readPaper({ MAGIAYTO, TENGIAYTO, TENMAUDON, URL }: Paper): ProcedurePaper {
  return { ...codeAndName(MAGIAYTO, TENGIAYTO), ...present({ formName: textOf(TENMAUDON), formUrl: textOf(URL) }) }
}

function codeAndName(code: unknown, name: unknown): CodeAndName {
  return present({ code: textOf(code), name: textOf(name) })
}

function texts(list: readonly unknown[] | null | undefined): string[] {
  return (list ?? []).flatMap((item) => textOf(item) ?? [])
}
