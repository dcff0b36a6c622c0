/** Ways in which a signature of a PDF is written that stand for a person's or an office's signature, not for a time stamp alone. */
const PDF_SIGNATURE =
  /\/SubFilter\s*\/(?:ETSI\.CAdES\.detached|adbe\.pkcs7\.detached|adbe\.pkcs7\.sha1|adbe\.x509\.rsa_sha1)/

const XML_SIGNATURE = /<(?:[A-Za-z_][\w.-]*:)?SignatureValue[\s>]/

/**
 * Whether an electronic signature lies in a file: PAdES in a PDF (ETSI EN 319 142: its place is given by byte ranges, so it
 * is never compressed), XAdES in XML (ETSI EN 319 132). It says nothing of who signed or whether the signature holds.
 */
export function signatureIn(bytes: Buffer, kind: 'pdf' | 'xml'): 'found' | 'not-found' {
  const text = bytes.toString('latin1')
  if (kind === 'pdf') return text.includes('/ByteRange') && PDF_SIGNATURE.test(text) ? 'found' : 'not-found'
  return text.includes('http://www.w3.org/2000/09/xmldsig#') && XML_SIGNATURE.test(text) ? 'found' : 'not-found'
}
