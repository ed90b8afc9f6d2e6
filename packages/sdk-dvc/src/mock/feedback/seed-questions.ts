import type { World } from '@lienthong/mock-core'
import { ask, publishQuestion } from './questions.ts'

/** The unit whose account the mock knows. */
const unit = { MADONVI: '000.00.00.H27', TENDONVI: 'Ủy ban nhân dân tỉnh Hà Tĩnh' }

/** Gives a new world a few questions: one to answer, one that is not to be shown, and one that an agency published. */
export function seedQuestions(world: World): void {
  const mother = nameOf(world, 'mother')
  ask(world, {
    ...unit,
    MALINHVUC: 'G15-TP02',
    MATTHCDP: '1.001193',
    NOIDUNG: 'Đăng ký khai sinh quá hạn có phải nộp phạt không?',
    HOVATEN: mother,
    DIACHI: 'Tổ dân phố 3, phường Thành Sen, tỉnh Hà Tĩnh',
    THUDIENTU: 'cong-dan@example.com',
    SODIENTHOAI: '0000000000',
    TRANGTHAI: 1,
  })
  ask(world, {
    ...unit,
    MALINHVUC: 'G01-CT',
    NOIDUNG: 'Hồ sơ tạm trú của tôi đã quá hạn trả kết quả, đề nghị kiểm tra.',
    HOVATEN: nameOf(world, 'father'),
    DIACHI: null,
    THUDIENTU: '',
    SODIENTHOAI: null,
    TRANGTHAI: 0,
  })
  publishQuestion(world, {
    ...unit,
    HOIDAPID: '17',
    MaLinhVuc: 'G15-TP02',
    NOIDUNG: 'Đăng ký khai sinh cho con trong thời hạn bao lâu?',
    TRALOIID: '18',
    NOIDUNGTRALOI: 'Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con.',
  })
}

function nameOf(world: World, persona: string): string {
  const { personalId = '' } = world.graph.personas[persona] ?? {}
  return world.people.find(personalId)?.name ?? ''
}
