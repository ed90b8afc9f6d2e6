import type { BirthFlaw, DeathFiling, DeathFlaw } from './filing.ts'

/** A dossier that waits in every new world, and how far it has come. */
export interface PersonaDossier {
  readonly persona: string
  readonly why: string
  readonly whyVi: string
  /** Steps that were told already. */
  readonly statuses?: readonly number[]
  readonly acknowledged?: boolean
  /** In the list although it was acknowledged. */
  readonly sentAgain?: boolean
  readonly withdrawn?: boolean
  /** A second dossier about the same child, with a code of its own. */
  readonly filedTwice?: boolean
}

/** Births of personas: who asks is the mother. */
export const birthPersonas: readonly (PersonaDossier & {
  readonly flaws?: readonly BirthFlaw[]
  /** The child is to join the household of somebody else. */
  readonly joinsOthers?: boolean
  readonly identityCard?: boolean
})[] = [
  {
    persona: 'joint-birth-new',
    why: 'A joint birth that no province has taken over yet',
    whyVi: 'Hồ sơ liên thông khai sinh mới, địa phương chưa tiếp nhận',
    identityCard: true,
  },
  {
    persona: 'joint-birth-to-acknowledge',
    why: 'A joint birth to be acknowledged',
    whyVi: 'Hồ sơ liên thông khai sinh chờ xác nhận đã nhận',
  },
  {
    persona: 'joint-birth-to-register',
    why: 'A joint birth to be taken through all its steps',
    whyVi: 'Hồ sơ liên thông khai sinh để đi hết các trạng thái',
    acknowledged: true,
  },
  {
    persona: 'joint-birth-at-desk',
    why: 'A joint birth received at the one-stop desk, and no further',
    whyVi: 'Hồ sơ liên thông khai sinh đã tiếp nhận vào một cửa',
    acknowledged: true,
    statuses: [1],
  },
  {
    persona: 'joint-birth-not-begun',
    why: 'A joint birth that was acknowledged and of which no step was told',
    whyVi: 'Hồ sơ liên thông khai sinh đã nhận nhưng chưa gửi trạng thái nào',
    acknowledged: true,
  },
  {
    persona: 'joint-birth-at-registry',
    why: 'A joint birth that lies with the civil-status officer',
    whyVi: 'Hồ sơ liên thông khai sinh đã chuyển cán bộ tư pháp',
    acknowledged: true,
    statuses: [1, 3, 7],
  },
  {
    persona: 'joint-birth-refused',
    why: 'A joint birth that was refused for good',
    whyVi: 'Hồ sơ liên thông khai sinh đã bị từ chối',
    acknowledged: true,
    statuses: [1, 6],
  },
  {
    persona: 'joint-birth-returned',
    why: 'A joint birth whose result was handed over',
    whyVi: 'Hồ sơ liên thông khai sinh đã trả kết quả',
    acknowledged: true,
    statuses: [1, 3, 7, 4, 5],
  },
  {
    persona: 'joint-birth-to-supplement',
    why: 'A joint birth without a certificate of live birth: a supplement has to be asked for',
    whyVi: 'Hồ sơ liên thông khai sinh thiếu giấy chứng sinh, cần yêu cầu bổ sung',
    acknowledged: true,
    statuses: [1],
    flaws: ['certificate-missing'],
  },
  {
    persona: 'joint-birth-certificate-missing',
    why: 'A joint birth without a certificate of live birth',
    whyVi: 'Hồ sơ liên thông khai sinh không có giấy chứng sinh',
    flaws: ['certificate-missing'],
  },
  {
    persona: 'joint-birth-certificate-signature',
    why: 'A joint birth whose electronic certificate is signed for another one',
    whyVi: 'Giấy chứng sinh điện tử có chữ ký số không khớp',
    flaws: ['certificate-signature'],
  },
  {
    persona: 'joint-birth-no-consent',
    why: 'A joint birth whose head of household has not agreed to the residence',
    whyVi: 'Chủ hộ chưa đồng ý cho trẻ đăng ký thường trú',
    flaws: ['no-consent'],
    joinsOthers: true,
  },
  {
    persona: 'joint-birth-impossible-date',
    why: 'A joint birth on a day that does not exist',
    whyVi: 'Ngày sinh của trẻ không có thật',
    flaws: ['impossible-date'],
  },
  {
    persona: 'joint-birth-unknown-mother',
    why: 'A joint birth that names a mother whom the population database does not know',
    whyVi: 'Số định danh của mẹ không có trong CSDL dân cư',
    flaws: ['unknown-mother'],
  },
  {
    persona: 'joint-birth-other-father',
    why: 'A joint birth that names the father by the number of another man',
    whyVi: 'Số định danh của cha là của người khác',
    flaws: ['other-father'],
  },
  {
    persona: 'joint-birth-unknown-facility',
    why: 'A joint birth with a first facility that does not exist',
    whyVi: 'Mã nơi đăng ký khám chữa bệnh ban đầu không tồn tại',
    flaws: ['unknown-facility'],
  },
  {
    persona: 'joint-birth-unreadable-file',
    why: 'A joint birth with a file that cannot be decoded',
    whyVi: 'Tệp đính kèm không đọc được',
    flaws: ['unreadable-file'],
  },
  {
    persona: 'joint-birth-filed-twice',
    why: 'The same child in two joint dossiers',
    whyVi: 'Một trẻ được nộp hai hồ sơ liên thông',
    filedTwice: true,
  },
  {
    persona: 'joint-birth-sent-twice',
    why: 'A joint birth that stands in the list again although it was taken over',
    whyVi: 'Hồ sơ đã tiếp nhận nhưng vẫn còn trong danh sách mới',
    acknowledged: true,
    sentAgain: true,
    statuses: [1],
  },
  {
    persona: 'joint-birth-withdrawn',
    why: 'A joint birth that the citizen took back',
    whyVi: 'Công dân đã rút hồ sơ liên thông khai sinh',
    withdrawn: true,
  },
  {
    persona: 'joint-birth-number-later',
    why: 'A joint birth whose personal number comes after the entry was told',
    whyVi: 'Số định danh cá nhân được cấp sau khi đã báo kết quả đăng ký khai sinh',
    acknowledged: true,
    statuses: [1, 3, 7],
  },
]

/** Deaths of personas: who asks is a child of the deceased. */
export const deathPersonas: readonly (PersonaDossier & {
  readonly flaws?: readonly DeathFlaw[]
  readonly payer?: NonNullable<DeathFiling['benefit']>['payer'] | 'not-asked'
})[] = [
  {
    persona: 'joint-death-new',
    why: 'A joint death of an insured person that no province has taken over yet',
    whyVi: 'Hồ sơ liên thông khai tử mới, người chết có tham gia BHXH',
  },
  {
    persona: 'joint-death-to-register',
    why: 'A joint death to be taken through all its steps',
    whyVi: 'Hồ sơ liên thông khai tử để đi hết các trạng thái',
    acknowledged: true,
  },
  {
    persona: 'joint-death-social-protection',
    why: 'A joint death of somebody under social protection',
    whyVi: 'Người chết là đối tượng bảo trợ xã hội',
    payer: 'BTXH',
  },
  {
    persona: 'joint-death-no-benefit',
    why: 'A joint death without any benefit: death and residence only',
    whyVi: 'Chỉ liên thông khai tử và xóa đăng ký thường trú',
    payer: 'not-asked',
  },
  {
    persona: 'joint-death-notice-missing',
    why: 'A joint death that nothing proves',
    whyVi: 'Hồ sơ liên thông khai tử không có giấy báo tử',
    flaws: ['notice-missing'],
  },
  {
    persona: 'joint-death-notice-signature',
    why: 'A joint death whose electronic notice is signed for another one',
    whyVi: 'Giấy báo tử điện tử có chữ ký số không khớp',
    flaws: ['notice-signature'],
  },
  {
    persona: 'joint-death-account-missing',
    why: 'A joint death whose beneficiary names no account',
    whyVi: 'Người hưởng không khai số tài khoản',
    flaws: ['account-missing'],
  },
]
