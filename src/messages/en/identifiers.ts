import type { MessageTable } from "../../core/index.ts";
import type { IdentifierFindings, PhoneUnknownReason } from "../../identifiers/index.ts";

const phoneReasons: { readonly [R in PhoneUnknownReason]: string } = {
  "no-digits": "it has no digits",
  "text-too-long": "the text is too long for one number",
  masked: "some of its digits are masked",
  "spreadsheet-number": "a spreadsheet turned it into a decimal number; format the column as text",
  "several-numbers": "there is more than one number; write one in each cell",
  attached: "the text around them makes the digits something else",
  "too-few-digits": "digits are missing",
  "too-many-digits": "it has too many digits",
  "area-code": "there is no such area code",
  "subscriber-number": "local numbers start with 2 to 8",
  "trunk-zero-missing": "the area code lacks its 0",
  "country-code": "only +86 numbers are read, and short codes are dialled without +86",
  "not-in-plan": "the numbering plan has no such number",
};

/** `Position 3` or `Positions 3, 5`. */
function places(positions: readonly number[]): string {
  return `${positions.length === 1 ? "Position" : "Positions"} ${positions.join(", ")}`;
}

/** What the findings of `linli/identifiers` say in English. */
export const identifierMessages: MessageTable<IdentifierFindings> = {
  "uscc.length": (p) => `A credit code has ${p.expected} characters, not ${p.length}.`,
  "uscc.character": (p) =>
    `${places(p.positions)} may not hold this character: a credit code uses digits and capital letters without I, O, S, V and Z; positions 2 to 8 are digits, position 17 a digit or X.`,
  "uscc.check-character": (p) => `Check character: position ${p.position} should be ${p.expected}.`,
  "uscc.authority": (p) => `No registering authority has the first character ${p.character}.`,
  "uscc.category-unknown": (p) => `No table known here has the category ${p.category}.`,
  "uscc.category-unconfirmed": (p) => `The category ${p.category} is known from one published table only.`,
  "uscc.organization-code-check": (p) =>
    `The organization code inside does not verify: position ${p.position} should be ${p.expected}.`,
  "uscc.division-impossible": (p) => `No province begins like the division ${p.divisionCode}.`,
  "uscc.division-retired": (p) =>
    `The division ${p.divisionCode} has been retired since, which does not make the code less well formed.`,
  "uscc.division-unknown": (p) =>
    `The division ${p.divisionCode} is in no list up to ${p.until ?? "?"}; it may be newer.`,
  "uscc.looks-like-resident-id": () => "This has the form of a resident ID number: check what was typed.",
  "uscc.normalized": () => "Blanks, dashes, lower case or full-width characters were normalised.",
  "uscc.not-well-formed": () => "This is not a well-formed credit code.",
  "organization-code.length": (p) => `An organization code has ${p.expected} characters, not ${p.length}.`,
  "organization-code.character": (p) =>
    `${places(p.positions)} may not hold this character: eight digits or letters, then a digit or X.`,
  "organization-code.check-character": (p) => `Check character: position 9 should be ${p.expected}.`,
  "organization-code.internal-range": () =>
    "PDY00001 to PDY99999 are for internal use and must not be exchanged.",
  "organization-code.normalized": () =>
    "A hyphen, blanks, lower case or full-width characters were normalised.",
  "organization-code.not-well-formed": () => "This is not a well-formed organization code.",
  "resident-id.length": (p) =>
    `A resident ID number has ${p.expected} characters (15 in the old form), not ${p.length}.`,
  "resident-id.character": (p) =>
    `${places(p.positions)} may not hold this character: digits, at the end also X.`,
  "resident-id.check-character": (p) => `Check character: position ${p.position} should be ${p.expected}.`,
  "resident-id.no-such-day": (p) =>
    `The calendar has no such birth date (positions ${String(p.positions[0])} to ${String(p.positions[1])}).`,
  "resident-id.born-later": () => "The birth date lies after the day of the check.",
  "resident-id.division-impossible": (p) => `No province has the prefix ${p.prefix}.`,
  "resident-id.division-unknown": (p) =>
    `The division in the first six digits is in no list up to ${p.until}.`,
  "resident-id.other-document": (p) =>
    p.document === "foreign-permanent-resident-card"
      ? "Numbers that begin with 9 are on the cards of foreign permanent residents, which have a form of their own."
      : "Numbers that begin with 81, 82 or 83 are on residence permits for Hong Kong, Macao or Taiwan residents.",
  "resident-id.legacy-form": () => "This is the 15-digit form of 1989, without a check character.",
  "resident-id.century-unknown": () => "The old form kept these sequences for persons born before 1900.",
  "resident-id.normalized": () => "Blanks, dashes, a small x or full-width characters were normalised.",
  "resident-id.not-well-formed": () => "This is not a well-formed resident ID number.",
  "division-code.length": (p) => `A division code has ${p.expected} digits, not ${p.length}.`,
  "division-code.character": (p) => `${places(p.positions)} must be a digit.`,
  "division-code.province": (p) => `No province has the prefix ${p.prefix}.`,
  "division-code.retired": () => "The division has been retired since.",
  "division-code.unknown": (p) => `The code is in no list up to ${p.until}; it may be newer.`,
  "division-code.normalized": () => "Blanks, dashes or full-width digits were normalised.",
  "division-code.not-well-formed": () => "This is not a well-formed division code.",
  "community-code.length": (p) => `A community code has ${p.expected} digits, not ${p.length}.`,
  "community-code.character": (p) => `${places(p.positions)} must be a digit.`,
  "community-code.province": (p) => `No province has the prefix ${p.prefix}.`,
  "community-code.street-band": (p) =>
    `Digits 7 to 9 are ${p.band}, which is no street, town, township or zone.`,
  "community-code.community-band": (p) => `Digits 10 to 12 are ${p.band}, which is no community or village.`,
  "community-code.street-missing": () => "A community is named below no street or township (000).",
  "community-code.county-missing": () =>
    "A street stands below no county, which only cities without districts have.",
  "community-code.not-a-community": (p) => `The code names a whole ${p.level}, not a community.`,
  "community-code.normalized": () => "Blanks, dashes or full-width digits were normalised.",
  "community-code.not-well-formed": () => "This is not a well-formed community code.",
  "grid-id.form": () => "A grid is written with 15 digits, or as a community code, a hyphen and a name.",
  "grid-id.sequence": () => "The number 000 stands for the unit above in such codes, and hardly for a grid.",
  "grid-id.name": (p) => `A grid's name has 1 to ${p.maximum} characters and no control characters.`,
  "grid-id.not-in-a-community": () => "A grid belongs to one community, not to a street or county.",
  "grid-id.normalized": () => "Blanks, dashes or full-width characters were normalised.",
  "grid-id.not-well-formed": () => "This identifies no grid.",
  "phone.unknown": (p) => `This is no telephone number that can be dialled: ${phoneReasons[p.reason]}.`,
  "phone.area-code-missing": () => "The area code of this local number is missing.",
  "phone.normalized": () => "Full-width digits, invisible characters or surrounding blanks were cleaned up.",
  "phone.text-around": () => "There is other text around the number.",
  "phone.legacy-trunk-zero": () => "The 0 before a mobile number is no longer dialled and was left out.",
  "phone.carrier-prefix": () => "The carrier prefix 17951 was left out.",
  "phone.trunk-zero-missing": () => "The area code was written without its 0.",
  "phone.prefix-unallocated": (p) => `No public mobile network had these first digits in ${p.asOf}.`,
  "phone.extension-unclear": () => "The last digits were read as an extension; please check.",
  "phone.tail-left-out": () =>
    "The digits behind the mobile number were left out, because mobile numbers have no extension; please check.",
};
