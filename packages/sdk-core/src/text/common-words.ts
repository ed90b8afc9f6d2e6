/** Words that decide between two readings that are both Vietnamese: names of people first, then addresses and forms. */
const words = `
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô
tạ hà cao chu châu thái tăng quách lương lưu la văn thị hữu đức công đình xuân ngọc minh quang thành thanh kim bảo gia hải
hạnh hiền hiếu hòa hoà hoa hồng hùng hưng hương huy huyền khánh khoa kiên kiều lan liên linh loan long mạnh mỹ nam nga ngân
nghĩa nhân nhật nhi nhung như oanh phong phú phúc phước phương phượng quân quốc quý quyên quyết quỳnh sơn tài tâm tân thắng
thảo thắm thiện thịnh thơ thu thủy thuỷ thúy thuý thùy thuỳ thư thương tiến tín tình toàn trang trí trinh trọng trung trúc
trường tú tuấn tùng tuyền tuyết tường uyên vân việt vinh vy yến ý ánh ân ái bích bình cẩm chiến chính cường cúc danh diễm
diệp diệu doãn dũng duyên duy đại đạt điền điệp đồng đông đường giang giáp hậu hằng hân hạ hảo hiển hiệp hoài hoàn huế huệ
khải khang khôi khương lành lệ lợi lộc luân luyến lực mẫn nguyên nguyệt nhàn nhã nhạn ninh nữ phát phi quế quyền sáng sang sinh
sương thạch thân thể thêm thi thìn thuận tiên tiệp toản trà trâm triệu trưởng tuệ tươi tỵ vĩnh vượng xuyến yên kỳ kỷ mão sửu
tỉnh thành phố huyện quận xã phường trấn thôn ấp xóm khu tổ đường số nhà bản làng buôn bắc nam đông tây thượng hạ trung
hội hồ chí nội đà nẵng cần giờ nghệ quảng ninh bình định thuận hóa hoá lạng lào cai yên bái điện biên
chư pưh krông đắk đăk kông krông
mạc nghiêm từ tống khổng hứa cù bạch âu bành lò lường quàng cầm lục nông đàm mã phí phó quản sầm tiêu ứng viên vưu đậu đổng
tấn thế thiên khắc bá cảnh kế viết sỹ thục đăng uyển doan đoan dự được định đạo hoạt hoan huân hường hợp khiêm khoát khuê kiệt
lạc lài lăng lân lê lễ liễu luận mận nghi nghị ngà ngoan nhuận nhường nương phụng sâm thắng thoa thọ thông thơm tiềm toại tố trân
tri triết triều trực tuân tuyên tuyến vàng vỹ vịnh xuyên ngạn nhường hoán hoàng khuyên vĩ lãm lịch kết đôn độ đoài chất
chắt chỉnh cầu cảng cẩn cận bằng bính bổn bộ biên bắc bảy ba tư năm sáu tám chín mười tháp tràng trại trạch trù trực trảng
hiệu hòn hưu hải hậu hiếu đảo đèo đồi đức đa đan đá đầm đất đỉnh đồn động mường mộc mỏ mũi mỏ ngã ngang nghi nghĩ phà phả
rạch rừng sóc sông suối sa sín tả tràm vạn vàm văn vũng xuyên yển ải ốc ổi ấm an ăn ở đi đến về ra vào lên xuống trên dưới
ngoài giữa trước sau này kia đó đây ai gì nào sao thì mà nếu như khi vì nên cũng đã đang sẽ vẫn còn rất quá lắm hơn nhất
chị em cháu bác chú cô dì cậu mợ thím dượng tôi chúng ta họ mình bạn trẻ già lớn nhỏ mới cũ tốt xấu đẹp
công ty sở phòng chi cục trạm bệnh viện trường học lớp giáo viên y tế bảo hiểm xã hội thuế đất đai hộ khẩu nhân khẩu
số ngõ ngách hẻm tầng căn chung cư tòa toà đội cụm tuyến quốc lộ cầu chợ bến cảng
kết hôn độc thân tử vong mất sống làm việc nghề nghiệp lao động hưu tật nghèo cận lệ phí hồ đơn tờ khai bản sao gốc
đặc cồn cỏ
và của là có không được người cho với các một những ngày tháng năm nơi họ tên dân tộc giới tính việt nam nữ quê quán
thường trú địa chỉ cấp chứng nhận đăng ký giấy khai sinh quốc tịch cha mẹ vợ chồng con ông bà cơ quan ủy uỷ ban nhân dân
`

/** Lower-case common words that carry a mark; words without one say nothing about an encoding. */
export const commonWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words.split(/\s+/).filter((word) => /[^a-z]/.test(word)),
)
