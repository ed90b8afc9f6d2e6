/** What the card gateway wants to know, in your own words. */
export interface CardQuestion {
  readonly number: string
  readonly name: string
  /** As it goes over the wire: `dd/MM/yyyy`. */
  readonly born: string
  readonly officerName: string
  readonly officerId: string
}

/** Token, id token and account of a session at the card gateway. */
export interface CardSession {
  readonly baseUrl: string
  readonly query: Readonly<Record<string, string>>
}

/**
 * Stands for code of yours that speaks the wire by hand, without our client. The mocks hold every request to the contract:
 * rename one field here and the test beside it turns red.
 */
export async function askForCard(question: CardQuestion, { baseUrl, query }: CardSession): Promise<unknown> {
  const url = `${baseUrl}/api/egw/KQNhanLichSuKCB2024?${new URLSearchParams(query)}`
  const body = {
    maThe: question.number,
    hoTen: question.name,
    ngaySinh: question.born,
    hoTenCb: question.officerName,
    cccdCb: question.officerId,
  }
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}
