import { words } from '../service/words.ts'

/** What is open of every form of civil status that asks for a kind of residence. */
export const presentResidence = words(
  'Loại cư trú “nơi ở hiện tại” có trong giao diện hộ tịch nhưng danh mục mã đã đọc chỉ có thường trú và tạm trú: chưa gửi được',
  'Civil status has “present place” as a kind of residence; the code list that was read has permanent and temporary only, so it cannot be sent',
)
