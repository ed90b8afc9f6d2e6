type Fields = Readonly<Record<string, string | Readonly<Record<string, string>>>>

const namespaces: Readonly<Record<string, string>> = { XacMinhThongTinNhanThan: 'http://gtel.vn/qldc' }

/** An envelope as text, with the elements in the order given: for the proxy, and for cases that demand how a wrong order is refused. */
export function envelope(content: object): string {
  const [[root, fields] = ['', {}]] = Object.entries(content) as [string, Fields][]
  const namespace = namespaces[root] ?? 'http://dancuquocgia.bca'
  return (
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>' +
    `<dan:${root} xmlns:dan="${namespace}">${elements(fields)}</dan:${root}></soapenv:Body></soapenv:Envelope>`
  )
}

/** The envelope of a good question whose elements stand in the reverse order. */
export function outOfOrder(content: object): { readonly contentType: string; readonly text: string } {
  const [[root, fields] = ['', {}]] = Object.entries(content) as [string, Fields][]
  const reversed = Object.fromEntries(Object.entries(fields).reverse())
  return { contentType: 'application/xml; charset=utf-8', text: envelope({ [root]: reversed }) }
}

function elements(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `<dan:${name}>${typeof value === 'string' ? escape(value) : elements(value)}</dan:${name}>`)
    .join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
