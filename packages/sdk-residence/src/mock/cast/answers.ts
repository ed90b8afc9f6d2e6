import type { CastRow } from '@lienthong/mock-core'
import { day } from './day.ts'

/** People about whom the systems answer in another of the known shapes. */
export const answers: readonly CastRow[] = [
  {
    persona: 'citizen-told-by-boolean',
    why: 'Verified in SOAP with KetQuaXacThuc and TonTai instead of a count',
    whyVi: 'Xác thực SOAP trả về KetQuaXacThuc/TonTai thay vì số lượng',
    person: { name: 'Bùi Quang Đức', sex: 'male', birthDate: day('1992-02-20') },
  },
  {
    persona: 'citizen-told-by-boolean-response',
    why: 'The same in an element named KetQuaXacThucResponse',
    whyVi: 'Như trên, phần tử tên là KetQuaXacThucResponse',
    person: { name: 'Đặng Thúy Ngân', birthDate: day('1994-11-11') },
  },
  {
    persona: 'citizen-no-collection',
    why: 'Asked about with a wrong name: an empty envelope instead of an empty collection',
    whyVi: 'Hỏi sai họ tên: trả về phong bì SOAP rỗng thay vì danh sách rỗng',
    person: { name: 'Hoàng Văn Lý', sex: 'male', birthDate: day('1967-07-27') },
  },
  {
    persona: 'citizen-fault',
    why: 'Asked about with a wrong name: a SOAP fault instead of an empty collection',
    whyVi: 'Hỏi sai họ tên: trả về lỗi SOAP thay vì danh sách rỗng',
    person: { name: 'Trần Thị Xuân Mai', birthDate: day('1985-03-26') },
  },
  {
    persona: 'citizen-relatives-response',
    why: 'Relatives come in an element named XacMinhThongTinNhanThanResponse',
    whyVi: 'Thông tin nhân thân nằm trong phần tử XacMinhThongTinNhanThanResponse',
    livesWith: 'citizen-told-by-boolean-response',
    mother: 'citizen-told-by-boolean-response',
    person: { name: 'Đặng Gia Hân', birthDate: day('2019-05-01') },
  },
  {
    persona: 'citizen-envelope-kept',
    why: 'The proxy of the province keeps Envelope around the JSON it makes',
    whyVi: 'Proxy của tỉnh giữ nguyên Envelope khi chuyển sang JSON',
    person: { name: 'Nguyễn Thị Kim Liên', birthDate: day('1976-01-15') },
  },
  {
    persona: 'citizen-not-converted',
    why: 'The proxy of the province passes the XML on as it is',
    whyVi: 'Proxy của tỉnh chuyển nguyên XML, không đổi sang JSON',
    person: { name: 'Lê Đình Thắng', sex: 'male', birthDate: day('1983-10-05') },
  },
]
