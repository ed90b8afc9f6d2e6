import { createPublicKey, createVerify, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SignedXml } from 'xml-crypto'
import { canonicalXml } from '../../src/mock/e-papers/canonical-xml.ts'
import { facilityKeys } from '../../src/mock/e-papers/facility-keys.ts'
import { verifyRsaSha256 } from '../../src/mock/e-papers/rsa-verify.ts'
import { readXmlTree, XmlRefused } from '../../src/mock/e-papers/xml-tree.ts'
import { papersWorld, signedDocument } from './world.ts'

const c14n = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const rsaSha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'

const pem = (label: string, base64: string) =>
  `-----BEGIN ${label}-----\n${base64.match(/.{1,64}/g)!.join('\n')}\n-----END ${label}-----`

/** Holds a signature with a library that shares no line with this package. */
function judged(document: string, certificate: string): string[] {
  const [signature] = /<Signature[\s\S]*<\/Signature>/.exec(document)!
  const judge = new SignedXml({ publicCert: pem('CERTIFICATE', certificate) })
  judge.loadSignature(signature)
  if (!judge.checkSignature(document)) throw new Error('xml-crypto refuses the signature')
  return judge.getSignedReferences()
}

describe('what the client signs', () => {
  it('is verified by xml-crypto: the time of signing and the paper', async () => {
    const world = papersWorld()
    const document = await signedDocument(world)
    const { certificate } = world.person('paper-signer').facts!

    const [object, paper] = judged(document, certificate!)

    expect(object).toContain('<SigningTime>2026-03-02T08:00:00</SigningTime>')
    expect(paper).toContain('<MA_GCS>00005.GCS.42001.26</MA_GCS>')
    expect(paper).toContain('<TINH_TRANG_CON>Khỏe &amp; hồng hào &lt;bình thường&gt;</TINH_TRANG_CON>')
    // All elements of the contract in its order, empty ones too.
    expect(paper!.match(/<[A-Z_0-9]+>/g)).toHaveLength(69)
  })

  it.each(['a & b', '<tag/>', '"q"', "it's", 'tab\there', 'đ'.normalize('NFD'), '𠮷', ']]>', '&amp;'])(
    'is verified whatever stands in a field: %j',
    async (note) => {
      const world = papersWorld()
      const document = await signedDocument(world, { note })
      expect(judged(document, world.person('paper-signer').facts!['certificate']!)).toHaveLength(2)
      expect(await world.send(document)).toMatchObject({ transactionId: expect.any(String) as string })
    },
  )

  it('is refused by xml-crypto when one letter was changed', async () => {
    const world = papersWorld()
    const { certificate } = world.person('paper-signer').facts!
    const document = (await signedDocument(world)).replace('3150', '3151')
    expect(() => judged(document, certificate!)).toThrow()
  })
})

describe('what somebody else signs', () => {
  /** Signed by xml-crypto in the form of the annex; blanks, prefix and declaration as other programs write them. */
  async function signedElsewhere(change: (xml: string) => string = (xml) => xml, persona = 'paper-signer') {
    const world = papersWorld()
    const bare = (await signedDocument(world)).replace(/<CHUKYDONVI>[\s\S]*<\/CHUKYDONVI>/, '<CHUKYDONVI></CHUKYDONVI>')
    const id = / Id="(Id-[^"]+)"/.exec(bare)![1]!
    const { certificate, privateKey } = world.person(persona).facts!
    const signer = new SignedXml({
      privateKey: pem('PRIVATE KEY', privateKey!),
      publicCert: pem('CERTIFICATE', certificate!),
      canonicalizationAlgorithm: c14n,
      signatureAlgorithm: rsaSha256,
      idAttribute: 'Id',
      objects: [
        {
          content: `<SignatureProperties xmlns=""><SignatureProperty Target="#CHUKYDONVI-${id}" Id="SignatureProperty-CHUKYDONVI-${id}"><SigningTime>2026-03-02T08:00:00</SigningTime></SignatureProperty></SignatureProperties>`,
          attributes: { Id: `Object-CHUKYDONVI-${id}` },
        },
      ],
    })
    const reference = { transforms: [c14n], digestAlgorithm: sha256 }
    signer.addReference({ ...reference, xpath: `//*[@Id='Object-CHUKYDONVI-${id}']` })
    signer.addReference({ ...reference, xpath: `//*[local-name(.)='GIAYCHUNGSINH']` })
    signer.computeSignature(change(bare), {
      prefix: 'ds',
      location: { reference: "//*[local-name(.)='CHUKYDONVI']", action: 'append' },
    })
    return { world, document: signer.getSignedXml() }
  }

  it('is verified by the mock', async () => {
    const { world, document } = await signedElsewhere()
    expect(document).toContain('<ds:SignedInfo>')
    expect(await world.send(document)).toMatchObject({ transactionId: 'GD0000000001' })
  })

  it.each<[string, (xml: string) => string]>([
    ['blanks and line ends between the elements', (xml) => xml.replace(/></g, '>\r\n  <')],
    [
      'namespaces of the root that nobody uses',
      (xml) =>
        xml.replace(
          '<HSDLGCS',
          '<HSDLGCS xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"',
        ),
    ],
    [
      'empty elements written short',
      (xml) =>
        xml.replace(/<([A-Z_0-9]+)><\/\1>/g, (whole, name: string) => (name === 'CHUKYDONVI' ? whole : `<${name} />`)),
    ],
    ['characters by number and CDATA', (xml) => xml.replace('Khoa Sản', '&#75;hoa <![CDATA[Sản]]>')],
    ['comments, which are not signed', (xml) => xml.replace('<MA_BN>', '<!-- in từ HIS --><MA_BN>')],
    [
      'attributes in another order and in single quotes',
      (xml) => xml.replace(/<GIAYCHUNGSINH Id="([^"]+)">/, "<GIAYCHUNGSINH  Id = '$1' >"),
    ],
  ])('is verified with %s', async (_, change) => {
    const { world, document } = await signedElsewhere(change)
    expect(await world.send(document)).toMatchObject({ transactionId: 'GD0000000001' })
  })

  it('is refused when the time of signing is not signed, as the annex wants it', async () => {
    const world = papersWorld()
    const bare = (await signedDocument(world)).replace(/<CHUKYDONVI>[\s\S]*<\/CHUKYDONVI>/, '<CHUKYDONVI></CHUKYDONVI>')
    const { certificate, privateKey } = world.person('paper-signer').facts!
    const signer = new SignedXml({
      privateKey: pem('PRIVATE KEY', privateKey!),
      publicCert: pem('CERTIFICATE', certificate!),
      canonicalizationAlgorithm: c14n,
      signatureAlgorithm: rsaSha256,
      idAttribute: 'Id',
    })
    signer.addReference({ xpath: `//*[local-name(.)='GIAYCHUNGSINH']`, transforms: [c14n], digestAlgorithm: sha256 })
    signer.computeSignature(bare, { location: { reference: "//*[local-name(.)='CHUKYDONVI']", action: 'append' } })
    await expect(world.send(signer.getSignedXml())).rejects.toMatchObject({ code: 'PAPER_INVALID' })
  })
})

describe('the keys of the mock', () => {
  it.each(facilityKeys)('$facilityCode: modulus, exponent, certificate and private key are one', (key) => {
    const certificate = new X509Certificate(Buffer.from(key.certificate, 'base64'))
    const { n, e } = certificate.publicKey.export({ format: 'jwk' })
    const fromPrivate = createPublicKey(pem('PRIVATE KEY', key.privateKey)).export({ format: 'jwk' })

    expect(Buffer.from(n!, 'base64url').toString('hex')).toBe(key.modulus)
    expect(e).toBe('AQAB')
    expect(fromPrivate).toMatchObject({ n, e })
    expect(certificate.subject).toContain(`CN=Mock facility ${key.facilityCode}`)
  })
})

describe('verifyRsaSha256', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const modulus = Buffer.from(publicKey.export({ format: 'jwk' }).n!, 'base64url').toString('hex')

  it('agrees with the platform on good and on broken signatures', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(255),
        fc.integer({ min: 1, max: 255 }),
        (message, at, flip) => {
          const good = new Uint8Array(sign('sha256', message, privateKey))
          const bad = good.map((byte, index) => (index === at ? byte ^ flip : byte))
          const platform = (signature: Uint8Array) =>
            createVerify('sha256').update(message).verify(publicKey, signature)
          return (
            verifyRsaSha256(modulus, message, good) &&
            !verifyRsaSha256(modulus, message, bad) === !platform(bad) &&
            !verifyRsaSha256(modulus, Uint8Array.of(...message, 0), good)
          )
        },
      ),
      { numRuns: 30 },
    )
  })

  it.each([0, 1, 255, 257])('a signature of %i bytes is none', (length) => {
    expect(verifyRsaSha256(modulus, new Uint8Array(), new Uint8Array(length))).toBe(false)
  })

  it('a signature that is not below the modulus is none', () => {
    expect(verifyRsaSha256(modulus, new Uint8Array(), new Uint8Array(256).fill(255))).toBe(false)
  })
})

describe('readXmlTree and canonicalXml', () => {
  const canonical = (text: string) => canonicalXml(readXmlTree(text))

  it.each([
    ['<?xml version="1.0"?>\n<a  b = "1"/>', '<a b="1"></a>'],
    [
      '<a z="1" y="2" x:w="3" xmlns:x="urn:x" xmlns="urn:d"/>',
      '<a xmlns="urn:d" xmlns:x="urn:x" y="2" z="1" x:w="3"></a>',
    ],
    ['<a xmlns="urn:d"><b xmlns="urn:d"><c xmlns=""/></b></a>', '<a xmlns="urn:d"><b><c xmlns=""></c></b></a>'],
    ['<a>\r\n&lt;&#x3E;&amp;&#13;&quot;</a>', '<a>\n&lt;&gt;&amp;&#xD;"</a>'],
    ['<a b="&#9;&#10; \t&lt;&quot;&apos;"/>', `<a b="&#x9;&#xA;  &lt;&quot;'"></a>`],
    ['<a><!-- not this --><![CDATA[<&>]]></a>', '<a>&lt;&amp;&gt;</a>'],
  ])('%s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })

  it('writes what it wrote again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', "'", '\t', '\n', '\r', 'đ', '𠮷', ' ') })
    const escaped = (value: string) => value.replace(/[&<>"'\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    fc.assert(
      fc.property(text, text, (content, value) => {
        const once = canonical(`<r><e k="${escaped(value)}">${escaped(content)}</e></r>`)
        expect(canonical(once)).toBe(once)
        expect(readXmlTree(once)).toMatchObject({
          children: [{ attributes: [{ value }], children: content === '' ? [] : [content] }],
        })
      }),
    )
  })

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['an entity of its own', '<a>&x;</a>'],
    ['a processing instruction', '<a><?php x ?></a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a prefix nobody declared', '<x:a/>'],
    ['text outside', 'x<a/>'],
    ['a character that is none', '<a>&#0;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['33 levels', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`],
    ['nothing', ''],
    ['JSON', '{"a":1}'],
  ])('refuses %s', (_, text) => {
    expect(() => readXmlTree(text)).toThrow(XmlRefused)
  })

  it('whatever comes, it is a tree or XmlRefused', () => {
    const wild = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '/',
        'a',
        '="',
        '"',
        "'",
        '&',
        ';',
        '#',
        'x',
        '!',
        '[',
        ']',
        '-',
        '?',
        ' ',
        ':',
        'xmlns',
        '__proto__',
      ),
      maxLength: 60,
    })
    fc.assert(
      fc.property(wild, (text) => {
        try {
          canonical(`<a>${text}</a>`)
        } catch (error) {
          expect(error).toBeInstanceOf(XmlRefused)
        }
      }),
      { numRuns: 10_000 },
    )
  })
})
