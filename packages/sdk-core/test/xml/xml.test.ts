import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { misplacedElements, readXml, shapeXml, soapBody, writeSoap, writeXml, type XmlShapes } from '../../src/index.ts'

const shapes: XmlShapes = {
  MuonSach: {
    namespace: 'urn:library',
    prefix: 'l',
    children: { Ma: {}, Ngay: {}, Sach: { many: true, children: { Ten: {} } }, id: { attribute: true } },
  },
}

async function read(text: string, known: XmlShapes = shapes): Promise<unknown> {
  const root = await readXml(text)
  const content = root && soapBody(root)
  return content && shapeXml(content, known)
}

describe('what is not read', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "${'&x;'.repeat(1000)}">]><a>&z;</a>`
  it.each([
    ['nothing', ''],
    ['JSON', '{"a":1}'],
    ['an element that does not end', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['a bomb of entities', bomb],
    ['an entity from a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a document type in small letters', '<!doctype a><a/>'],
    ['elements too deep', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`],
    ['a document too long', `<a>${'x'.repeat(5_000_001)}</a>`],
  ])('%s', async (_, text) => {
    expect(await readXml(text)).toBeUndefined()
  })

  it('an entity nobody declared stays as it stands', async () => {
    expect(await read('<a>&xxe; &amp; &#272;&#x1EB7;ng &lt;</a>', {})).toEqual({ a: '&xxe; & Đặng <' })
  })

  it.each(['__proto__', 'constructor'])('an element called %s, which every object inherits', async (name) => {
    expect(await readXml(`<a><${name}><x>1</x></${name}></a>`)).toBeUndefined()
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('an object as XML', () => {
  it('stands in the order of the contract, whatever the order of its properties', () => {
    const written = writeXml({ MuonSach: { Sach: [{ Ten: 'A' }, { Ten: 'B' }], Ngay: '', Ma: 'M&1', id: '7' } }, shapes)
    expect(written).toBe(
      '<l:MuonSach xmlns:l="urn:library" id="7"><l:Ma>M&amp;1</l:Ma><l:Ngay/><l:Sach><l:Ten>A</l:Ten></l:Sach><l:Sach><l:Ten>B</l:Ten></l:Sach></l:MuonSach>',
    )
  })

  it('in a SOAP envelope comes back as it was', async () => {
    const sent = { MuonSach: { id: '7', Ma: 'M', Sach: [{ Ten: 'Truyện Kiều' }] } }
    expect(await read(writeSoap(sent, shapes))).toEqual(sent)
  })

  it('a fault belongs to the envelope', async () => {
    const fault = { Fault: { faultcode: 'soap:Client', faultstring: 'Sai' } }
    expect(writeSoap(fault)).toContain('<soapenv:Fault><faultcode>')
    expect(await read(writeSoap(fault))).toEqual(fault)
  })

  it('what may come several times is always a list, what is empty keeps its kind', async () => {
    const one = '<MuonSach xmlns="urn:library"><Ma> x </Ma><Sach><Ten/></Sach></MuonSach>'
    expect(await read(one)).toEqual({ MuonSach: { Ma: 'x', Sach: [{ Ten: '' }] } })
    expect(await read('<MuonSach/>')).toEqual({ MuonSach: {} })
  })

  it('an element no contract names is kept, and one that stands twice is a list', async () => {
    const twice = '<MuonSach><Ma>a</Ma><Ma>b</Ma><Moi><X>1</X></Moi></MuonSach>'
    expect(await read(twice)).toEqual({ MuonSach: { Ma: ['a', 'b'], Moi: { X: '1' } } })
  })

  it('one that holds text or elements holds what it holds', async () => {
    const name: XmlShapes = { HoVaTen: { text: true, children: { Ho: {}, Ten: {} } } }
    expect(await read('<HoVaTen>LE LAN</HoVaTen>', name)).toEqual({ HoVaTen: 'LE LAN' })
    expect(await read('<HoVaTen><Ho>LE</Ho><Ten>LAN</Ten></HoVaTen>', name)).toEqual({
      HoVaTen: { Ho: 'LE', Ten: 'LAN' },
    })
  })

  it('CDATA is text, also what looks like a reference in it', async () => {
    expect(await read('<a><![CDATA[<b>&amp;</b>]]></a>', {})).toEqual({ a: '<b>&amp;</b>' })
  })

  it('any text survives the way, without the characters that XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
        // eslint-disable-next-line no-control-regex -- the characters XML cannot hold
        const writable = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').trim()
        expect(await read(writeXml({ MuonSach: { Ma: text } }, shapes))).toEqual({ MuonSach: { Ma: writable } })
      }),
    )
  })
})

it('elements out of order are named', async () => {
  const root = await readXml('<MuonSach><Ngay/><Ma/><Sach/><Sach/><Moi/></MuonSach>')
  expect(root && misplacedElements(root, shapes)).toEqual(['MuonSach.Ma'])
})
