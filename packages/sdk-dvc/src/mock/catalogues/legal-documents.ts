/** Legal documents that procedures of the 25 essential services rest on, from the day they are in force. */
export const legalDocuments: readonly { readonly number: string; readonly title: string; readonly from: string }[] = [
  {
    number: '42/2022/NĐ-CP',
    title:
      'Nghị định quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    from: '2022-08-15',
  },
  {
    number: '104/2022/NĐ-CP',
    title:
      'Nghị định sửa đổi, bổ sung một số điều của các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy khi thực hiện thủ tục hành chính, cung cấp dịch vụ công',
    from: '2023-01-01',
  },
  {
    number: '63/2024/NĐ-CP',
    title: 'Nghị định quy định việc thực hiện liên thông điện tử 02 nhóm thủ tục hành chính về khai sinh và khai tử',
    from: '2024-06-10',
  },
  {
    number: '118/2025/NĐ-CP',
    title:
      'Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    from: '2025-07-01',
  },
]
