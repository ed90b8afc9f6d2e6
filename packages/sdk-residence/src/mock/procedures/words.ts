import type { ProcedureCode, ProcedureQuestionItem, ProcedureRefusal } from '../../contract/index.ts'

/** What is asked for. */
export type ItemCode = ProcedureQuestionItem['maNoiDung']
/** Why an officer refuses. */
export type ReasonCode = ProcedureRefusal['maLyDo']

/** What the system says beside each code. */
export const codeTexts: Readonly<Record<ProcedureCode, string>> = {
  '00': 'Thành công',
  '01': 'Thông tin trong tờ khai còn thiếu hoặc chưa đúng định dạng',
  '02': 'Mã hồ sơ đã dùng cho hồ sơ khác',
  '03': 'Không tìm thấy hồ sơ',
  '04': 'Trạng thái hồ sơ không cho phép thực hiện',
  '05': 'Cơ quan tiếp nhận không có trong danh mục',
  '11': 'Thông tin công dân không khớp với CSDLQG về dân cư',
  '12': 'Công dân đã được ghi nhận là đã chết',
  '13': 'Không có đăng ký cư trú để xóa',
  '14': 'Công dân đã đăng ký cư trú tại chỗ ở này',
  '15': 'Nơi tạm trú thuộc xã, phường nơi đã đăng ký thường trú',
  '16': 'Thời hạn kết thúc trước khi bắt đầu hoặc quá hai năm',
  '17': 'Không có dòng nào trong danh sách được tiếp nhận',
  '18': 'Công dân đã có ở dòng trước trong danh sách',
  '20': 'Đã tiếp nhận trước đó',
  '99': 'Có lỗi xảy ra.',
}

/** What is asked of the citizen. */
export const itemTexts: Readonly<Record<ItemCode, string>> = {
  BS01: 'Đề nghị bổ sung ý kiến đồng ý của chủ sở hữu chỗ ở: chủ sở hữu chưa xác nhận.',
  BS02: 'Đề nghị bổ sung ý kiến đồng ý của chủ hộ.',
  BS03: 'Đề nghị bổ sung ý kiến đồng ý của cha, mẹ hoặc người giám hộ.',
  BS04: 'Không khai thác được thông tin về chỗ ở trong CSDL đất đai. Đề nghị xuất trình giấy tờ chứng minh chỗ ở hợp pháp.',
  BS05: 'Không khai thác được thông tin về quan hệ nhân thân. Đề nghị xuất trình giấy tờ chứng minh quan hệ với chủ hộ.',
  BS06: 'Đề nghị bổ sung hợp đồng hoặc văn bản cho thuê, cho mượn, cho ở nhờ.',
  BS07: 'Đề nghị bổ sung xác nhận về điều kiện diện tích bình quân.',
  BS08: 'Đề nghị bổ sung xác nhận của cơ sở, đơn vị hoặc chủ phương tiện.',
  BS09: 'Đề nghị bổ sung văn bản đồng ý của cơ quan giám sát, quản lý, giáo dục.',
}

/** Why a dossier is refused. */
export const reasonTexts: Readonly<Record<ReasonCode, string>> = {
  LD01: 'Cơ quan nhận hồ sơ không có thẩm quyền đối với nơi đề nghị đăng ký.',
  LD02: 'Chỗ ở không hợp pháp hoặc đang có tranh chấp về quyền sở hữu, quyền sử dụng.',
  LD03: 'Người có quyền cho ý kiến không đồng ý.',
  LD04: 'Chưa bảo đảm diện tích nhà ở tối thiểu 8 m² sàn/người.',
  LD05: 'Hộ gia đình xin nhập không đăng ký thường trú tại địa chỉ này.',
  LD06: 'Đề nghị xóa đăng ký vì lý do chết nhưng công dân chưa được ghi nhận là đã chết.',
  LD07: 'Công dân đang bị áp dụng biện pháp cấm đi khỏi nơi cư trú.',
  LD08: 'Số CMND không thuộc về công dân này hoặc họ tên trên CMND không khớp.',
  LD09: 'Không tìm thấy số CMND trong CSDLQG về dân cư và tàng thư căn cước.',
  LD10: 'Quá thời hạn mà công dân chưa bổ sung hồ sơ.',
  LD11: 'Thông tin cư trú đã thay đổi trong thời gian giải quyết nên không còn đủ điều kiện.',
}

/** What is noted beside a step. */
export const stepTexts = {
  '1': 'Đã nộp hồ sơ',
  '2': 'Đã tiếp nhận hồ sơ',
  '3': 'Không tiếp nhận hồ sơ',
  '4': 'Đang giải quyết',
  '5': 'Yêu cầu bổ sung hồ sơ',
  '6': 'Yêu cầu nộp lệ phí',
  '7': 'Công dân rút hồ sơ',
  '8': 'Dừng giải quyết, từ chối',
  '9': 'Đã giải quyết xong',
  '10': 'Đã trả kết quả',
} as const
