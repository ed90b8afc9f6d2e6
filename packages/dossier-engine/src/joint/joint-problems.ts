import type { ProblemSentences } from '../process/branch-problem.ts'

/** What the joint processes themselves stop or end a branch with. Errors of clients bring sentences of their own. */
export const jointProblems: ProblemSentences = {
  AGENCY_SILENT: {
    message: 'The agency has not answered in time, after every reminder. Ask it by letter, or let the branch go on.',
    messageVi: 'Cơ quan chưa trả lời dù đã quá hạn và đã nhắc. Hãy liên thông bằng văn bản giấy hoặc cho xử lý tiếp.',
  },
  SUPPLEMENT_INVALID: {
    message: 'The supplement has a field that no supplement has. Send it again.',
    messageVi: 'Nội dung bổ sung có trường không hợp lệ. Hãy gửi lại.',
  },
  PAPER_ANSWER_INVALID: {
    message: 'The answer by letter lacks its outcome or its number. Tell it again.',
    messageVi: 'Trả lời bằng văn bản thiếu kết quả hoặc số văn bản. Hãy nhập lại.',
  },
  PAYER_DECISION_INVALID: {
    message: 'The decision of the payer lacks its outcome or its amount. Tell it again.',
    messageVi: 'Quyết định của cơ quan chi trả thiếu kết quả hoặc số tiền. Hãy nhập lại.',
  },
  CORRECTION_INVALID: {
    message: 'The correction lacks its decision, or changes to a day that does not exist. Tell it again.',
    messageVi: 'Nội dung cải chính thiếu số quyết định hoặc có ngày không có thật. Hãy nhập lại.',
  },
  REFUSED_ON_PAPER: {
    message: 'The agency refused by letter.',
    messageVi: 'Cơ quan từ chối bằng văn bản giấy.',
  },
  CARD_NEEDS_MOTHER: {
    message: 'The request for a card names the mother, and this child has none in the form: register the card by hand.',
    messageVi: 'Đề nghị cấp thẻ BHYT cần số định danh của mẹ, tờ khai không có: hãy làm thủ tục cấp thẻ trực tiếp.',
  },
  IDENTITY_CARD_NO_WIRE: {
    message: 'No interface for the identity card of a child is known: ask for it by hand and tell the outcome.',
    messageVi: 'Chưa có kết nối cấp thẻ căn cước cho trẻ: hãy làm thủ công rồi nhập kết quả.',
  },
  POPULATION_MISMATCH: {
    message: 'The number in the entry is not that of the deceased in the population database. Look at the entry.',
    messageVi: 'Số định danh trong trích lục không khớp với người chết trong CSDL quốc gia về dân cư. Hãy kiểm tra.',
  },
  BENEFIT_PAYER_UNKNOWN: {
    message: 'Nobody has said who pays for the funeral. Tell it by a supplement.',
    messageVi: 'Chưa xác định cơ quan chi trả mai táng phí. Hãy bổ sung.',
  },
  BENEFICIARY_MISSING: {
    message: 'Nobody has said who is paid for the funeral. Tell it by a supplement.',
    messageVi: 'Chưa xác định người hưởng mai táng phí. Hãy bổ sung.',
  },
  BENEFIT_REFUSED: {
    message: 'The payer refused the money.',
    messageVi: 'Cơ quan chi trả từ chối đề nghị.',
  },
  FUNERAL_GRANT_ONE_PER_DECEASED: {
    message: 'Another payer has paid for this funeral: there is one grant for each deceased.',
    messageVi: 'Mai táng phí đã được cơ quan khác chi trả: mỗi người chết chỉ được hưởng một lần.',
  },
  RESIDENCE_CONSENT_REFUSED: {
    message: 'The police refused the residence: somebody who has to agree does not.',
    messageVi: 'Công an từ chối đăng ký cư trú: người phải có ý kiến không đồng ý.',
  },
  RESIDENCE_HOME_NOT_LAWFUL: {
    message: 'The police refused the residence: the home is not a lawful one.',
    messageVi: 'Công an từ chối đăng ký cư trú: chỗ ở không hợp pháp.',
  },
  RESIDENCE_WRONG_AGENCY: {
    message: 'The police refused: another office is in charge.',
    messageVi: 'Công an từ chối: không đúng thẩm quyền.',
  },
  RESIDENCE_HOME_TOO_SMALL: {
    message: 'The police refused: the home is too small.',
    messageVi: 'Công an từ chối: không đủ diện tích tối thiểu.',
  },
  RESIDENCE_HOUSEHOLD_ELSEWHERE: {
    message: 'The police refused: the household is registered elsewhere.',
    messageVi: 'Công an từ chối: hộ đăng ký tại nơi khác.',
  },
  RESIDENCE_PERSON_IS_ALIVE: {
    message: 'The police refused: the population database does not know of the death.',
    messageVi: 'Công an từ chối: người này còn sống theo CSDL quốc gia về dân cư.',
  },
  RESIDENCE_SUPPLEMENT_OVERDUE: {
    message: 'The police refused: the supplement did not come in time.',
    messageVi: 'Công an từ chối: quá hạn bổ sung hồ sơ.',
  },
  RESIDENCE_REFUSED: {
    message: 'The police refused the residence.',
    messageVi: 'Công an từ chối đăng ký cư trú.',
  },
}
