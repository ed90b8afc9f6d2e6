/** Short forms in names of procedures, small letters, and what they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  bhtn: 'bảo hiểm thất nghiệp',
  cccd: 'căn cước công dân',
  cmnd: 'chứng minh nhân dân',
  cmt: 'chứng minh thư',
  gcn: 'giấy chứng nhận',
  gplx: 'giấy phép lái xe',
  hđmbđ: 'hợp đồng mua bán điện',
  qsdđ: 'quyền sử dụng đất',
  tnxp: 'thanh niên xung phong',
  tthc: 'thủ tục hành chính',
  ubnd: 'ủy ban nhân dân',
  vphc: 'vi phạm hành chính',
}

/** Words that stand in any name and tell nothing of the procedure. */
const fillers: ReadonlySet<string> = new Set([
  ...['về', 'việc', 'và', 'của', 'cho', 'đối', 'với', 'các', 'những', 'theo', 'do', 'tại', 'ở', 'trong', 'là', 'được'],
  ...['đã', 'khi', 'hoặc', 'để'],
])

/** Writes short forms out. */
export function writeOut(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) =>
    Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word,
  )
}

/** Whether a word tells nothing of the procedure. */
export function isFiller(word: string): boolean {
  return fillers.has(word)
}
