import type { JointFiling } from './joint-dossier.ts'

/** The two joint procedures as the portal names them. The field is that of civil status. */
export const jointProcedures = {
  'joint-birth': {
    code: '2.000986',
    name: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    fieldCode: 'G15-HT',
    fieldName: 'Hộ tịch',
  },
  'joint-death': {
    code: '1.011733',
    name: 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    fieldCode: 'G15-HT',
    fieldName: 'Hộ tịch',
  },
} as const

/** The procedure of a dossier, as its desk names it or as is usual. */
export function procedureOf(kind: string, { procedure }: JointFiling): NonNullable<JointFiling['procedure']> {
  return procedure ?? jointProcedures[kind as keyof typeof jointProcedures]
}
