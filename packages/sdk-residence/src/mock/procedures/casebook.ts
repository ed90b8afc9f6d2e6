import type { Address, CastRow, World } from '@lienthong/mock-core'
import { own, put } from '@lienthong/mock-core'
import type { PartialDate, PlainDate } from '@lienthong/sdk-core'
import { residence, type ArchivedCard } from './state.ts'

/** What the databases behind a procedure say of somebody that is not as it should be. */
export type Oddity =
  'owner-silent' | 'home-unregistered' | 'home-disputed' | 'officer-late' | 'supervised' | 'leave-forbidden'

interface CaseRow extends CastRow {
  readonly oddity?: Oddity
  readonly archive?: ArchivedCard
  /** A mother who stands in an earlier row. */
  readonly mother?: string
}

const place = (communeCode: string, detail: string, provinceCode = '42'): Address => ({
  provinceCode,
  communeCode,
  detail,
})
const born = (date: string): PartialDate => date as PartialDate

/** The people of the residence procedures. Addresses are in Hà Tĩnh unless the story is that they are not. */
const rows: readonly CaseRow[] = [
  {
    persona: 'settler',
    why: 'Moves into a home of her own; every database answers',
    whyVi: 'Đăng ký thường trú vào nhà của mình; mọi cơ sở dữ liệu đều khai thác được',
    person: { name: 'Phan Thị Khánh An', birthDate: born('1991-06-14') },
  },
  {
    persona: 'settler-host',
    why: 'Head of a household who lets others move in',
    whyVi: 'Chủ hộ đồng ý cho người khác nhập hộ',
    person: { name: 'Hoàng Thị Mơ', birthDate: born('1966-02-03'), residence: place('18100', 'Số 8, ngõ 21') },
  },
  {
    persona: 'settler-daughter',
    why: 'Child of the host; civil status knows the kinship',
    whyVi: 'Con của chủ hộ; quan hệ nhân thân có trong CSDL hộ tịch',
    person: { name: 'Trần Thị Mai Ly', birthDate: born('1994-09-30') },
    mother: 'settler-host',
  },
  {
    persona: 'settler-unrelated',
    why: 'Says he is a brother of the host; no database shows it, so the proof is asked for',
    whyVi: 'Khai là em trai của chủ hộ; không khai thác được quan hệ nên phải xuất trình giấy tờ',
    person: { name: 'Hoàng Văn Tự', sex: 'male', birthDate: born('1972-12-01') },
  },
  {
    persona: 'settler-minor',
    why: 'Under age; the consent of a parent is asked for',
    whyVi: 'Chưa thành niên; phải có ý kiến đồng ý của cha, mẹ hoặc người giám hộ',
    person: { name: 'Lê Bảo Ngân', birthDate: born('2012-08-19') },
  },
  {
    persona: 'settler-from-elsewhere',
    why: 'Registered in Nghệ An; the new registration removes the old one by itself',
    whyVi: 'Đang thường trú tại Nghệ An; đăng ký nơi mới thì nơi cũ tự động bị xóa',
    person: {
      name: 'Võ Đình Sơn',
      sex: 'male',
      birthDate: born('1988-04-27'),
      residence: place('16690', 'Số 15, đường Trường Thi', '40'),
    },
  },
  {
    persona: 'settler-late',
    why: 'The officer decides a day after the result was due',
    whyVi: 'Cán bộ giải quyết trễ hạn một ngày',
    person: { name: 'Bùi Thị Thúy Hạnh', birthDate: born('1979-11-11') },
    oddity: 'officer-late',
  },
  {
    persona: 'owner-silent',
    why: 'Owner of a home who has confirmed nothing in VNeID; her consent is asked for',
    whyVi: 'Chủ sở hữu chỗ ở chưa xác nhận trên VNeID; phải bổ sung ý kiến đồng ý',
    person: { name: 'Đặng Thị Lặng', birthDate: born('1970-05-20') },
    oddity: 'owner-silent',
  },
  {
    persona: 'owner-unregistered-home',
    why: 'Owner of a home that the land database does not have; the paper is asked for',
    whyVi: 'Chủ sở hữu nhà chưa có trong CSDL đất đai; phải xuất trình giấy tờ về chỗ ở',
    person: { name: 'Nguyễn Hữu Vườn', sex: 'male', birthDate: born('1958') },
    oddity: 'home-unregistered',
  },
  {
    persona: 'owner-disputed-home',
    why: 'Owner of a home in dispute; a registration there is refused with CT06',
    whyVi: 'Nhà đang có tranh chấp; hồ sơ đăng ký bị từ chối bằng phiếu CT06',
    person: { name: 'Dương Văn Chấp', sex: 'male', birthDate: born('1963-07-07') },
    oddity: 'home-disputed',
  },
  {
    persona: 'resident-deceased',
    why: 'Died, and is still registered; can be removed and can no longer declare anything',
    whyVi: 'Đã chết nhưng còn đăng ký thường trú; chỉ có thể bị xóa đăng ký',
    person: {
      name: 'Hồ Thị Niệm',
      birthDate: born('1939-01-15'),
      residence: place('18118', 'Tổ dân phố 6'),
      diedOn: '2025-12-20' as PlainDate,
    },
  },
  {
    persona: 'boarder',
    why: 'Lives in Nam Hồng Lĩnh and boards in Thành Sen; temporary residence is registered',
    whyVi: 'Thường trú ở phường Nam Hồng Lĩnh, ở trọ tại phường Thành Sen; đăng ký tạm trú được',
    person: {
      name: 'Lê Thị Thu Trọ',
      birthDate: born('2003-10-05'),
      residence: place('18118', 'Số 40, đường Nguyễn Huệ'),
    },
  },
  {
    persona: 'boarder-brother',
    why: 'Boards together with his sister; a second row of a list',
    whyVi: 'Ở trọ cùng chị gái; dòng thứ hai của danh sách',
    person: {
      name: 'Lê Văn Quang',
      sex: 'male',
      birthDate: born('2005-03-22'),
      residence: place('18118', 'Số 40, đường Nguyễn Huệ'),
    },
    livesWith: 'boarder',
  },
  {
    persona: 'dormitory-manager',
    why: 'Stands for a dormitory and hands in its lists',
    whyVi: 'Đại diện ký túc xá, nộp danh sách đăng ký tạm trú',
    person: { name: 'Trần Quốc Quản', sex: 'male', birthDate: born('1977-02-18') },
  },
  {
    persona: 'absentee',
    why: 'Goes away; nobody has to approve',
    whyVi: 'Khai báo tạm vắng, không cần cơ quan nào đồng ý',
    person: { name: 'Võ Thị Xa', birthDate: born('1985-05-09') },
  },
  {
    persona: 'absentee-supervised',
    why: 'Under supervision, whatever group she declares; the approval is asked for',
    whyVi: 'Đang chịu sự giám sát; phải có văn bản đồng ý của cơ quan giám sát',
    person: { name: 'Phan Thị Thử Thách', birthDate: born('1990-01-31') },
    oddity: 'supervised',
  },
  {
    persona: 'absentee-forbidden',
    why: 'May not leave the place of residence; refused with CT06',
    whyVi: 'Đang bị cấm đi khỏi nơi cư trú; bị từ chối bằng phiếu CT06',
    person: { name: 'Bùi Văn Giữ', sex: 'male', birthDate: born('1983-03-03') },
    oddity: 'leave-forbidden',
  },
  {
    persona: 'nine-digits-known',
    why: 'Her old number is in the population database; confirmed in three working days',
    whyVi: 'Số CMND có trong CSDLQG về dân cư; xác nhận trong 3 ngày làm việc',
    person: { name: 'Hoàng Thị Chín', birthDate: born('1981-09-09'), oldIdNumbers: ['942000101'] },
  },
  {
    persona: 'nine-digits-archived',
    why: 'His old number is in the archive only, which confirms it later',
    whyVi: 'Số CMND chỉ có trong tàng thư; tàng thư xác nhận sau',
    person: { name: 'Nguyễn Văn Tàng', sex: 'male', birthDate: born('1968-08-16') },
    archive: { number: '942000102', sameName: true },
  },
  {
    persona: 'nine-digits-twice',
    why: 'Had two old numbers; both are confirmed',
    whyVi: 'Từng có hai số CMND; xác nhận cả hai',
    person: { name: 'Đặng Thị Song', birthDate: born('1975-06-06'), oldIdNumbers: ['942000104', '942000103'] },
  },
  {
    persona: 'nine-digits-other-name',
    why: 'The archive has the number under another name; refused with CC03',
    whyVi: 'Tàng thư ghi số CMND với họ tên khác; bị từ chối bằng phiếu CC03',
    person: { name: 'Lê Thị Đổi', birthDate: born('1971-11-24') },
    archive: { number: '942000105', sameName: false },
  },
  {
    persona: 'nine-digits-never',
    why: 'Never had an old number; refused with CC03',
    whyVi: 'Chưa từng được cấp CMND 9 số; bị từ chối bằng phiếu CC03',
    person: { name: 'Dương Gia Huy', sex: 'male', birthDate: born('2004-12-12') },
  },
  {
    persona: 'hotel-manager',
    why: 'Notifies the police of the guests of a hotel',
    whyVi: 'Thông báo lưu trú cho khách của khách sạn',
    person: { name: 'Trần Thị Khách', birthDate: born('1987-07-28') },
  },
  {
    persona: 'hotel-guest',
    why: 'A guest whose number, name and birth date are right',
    whyVi: 'Khách lưu trú có thông tin khớp với CSDLQG về dân cư',
    person: { name: 'Hồ Văn Lữ', sex: 'male', birthDate: born('1992-02-29'), residence: place('18652', 'Số 77') },
  },
]

/** The cast of the residence procedures. */
export const cast: readonly CastRow[] = rows.map(({ oddity: _, archive: __, mother: ___, ...row }) => row)

/** Tells the residence system what is odd about its people. */
export function seedCasebook(world: World): void {
  const state = world.slice(residence)
  for (const { persona, oddity, archive, mother } of rows) {
    const personalId = idOf(world, persona)
    if (oddity !== undefined) put(state.oddities, personalId, oddity)
    if (archive !== undefined) put(state.archive, personalId, archive)
    if (mother !== undefined) bear(world, personalId, idOf(world, mother))
  }
}

/** The cast knows no families: civil status is told of this one here. */
function bear({ graph, people }: World, personalId: string, motherId: string): void {
  const child = people.find(personalId)
  if (child !== undefined) put(graph.people, personalId, { ...child, motherId })
}

function idOf({ graph }: World, persona: string): string {
  return own(graph.personas, persona)?.personalId ?? ''
}
