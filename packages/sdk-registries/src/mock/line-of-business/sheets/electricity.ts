import { judgeConnection } from './power-connection.ts'
import { debtor, judgePartyChange } from './power-party-change.ts'
import { born, type Sheet } from './sheet.ts'

/** The power company, which takes requests in on its own portal. @source sheets of services 24 and 25 */
export const electricity: Sheet = {
  rows: [
    {
      persona: debtor,
      why: 'Owes the power company money; a contract of theirs goes to nobody else until it is paid',
      whyVi: 'Còn nợ tiền điện; hợp đồng chưa được chuyển cho người khác khi chưa trả',
      person: { name: 'Vi Văn Nợ', sex: 'male', birthDate: born('1972-02-05') },
      // The rule of the change knows them: as a new party they may owe what they like.
      story: {},
    },
  ],
  rule: (dossier, world) => {
    switch (dossier.service) {
      case 'power-connection':
        return judgeConnection(dossier, world)
      case 'power-party-change':
        return judgePartyChange(dossier, world)
      default:
        return {}
    }
  },
}
