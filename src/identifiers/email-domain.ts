/**
 * Says whether a text is the domain of an e-mail address, with nothing behind it.
 *
 * @remarks Labels of ASCII letters, digits and hyphens inside (RFC 5321, section 2.3.5), at least two, of which the
 * last is letters or Punycode: 13800138000 is no domain, and an unwritten domain in Chinese is not read.
 *
 * @param text - the text behind the at sign
 * @returns `true` for a domain
 */
export function isEmailDomain(text: string): boolean {
  return /^(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+(?:[a-z]{2,63}|xn--[a-z\d-]+)$/i.test(text);
}
