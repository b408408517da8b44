import type { Agreement } from "../programmes/index.ts";
import { communities, dayIn, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of `linli/programmes` refuses, and the code of the error that says why. */
export interface InvalidAgreementSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

/**
 * Draws a valid agreement.
 *
 * @param random - a source of random numbers
 * @returns an agreement that `checkAgreement` accepts without a warning
 *
 * @example
 * import { isAgreement } from "linli/programmes";
 * import { sampleAgreement } from "linli/testing";
 *
 * isAgreement(sampleAgreement(Math.random)); // => true
 */
export function sampleAgreement(random: Random): Agreement {
  const year = 2015 + below(random, 10);
  const community = oneOf(random, communities);
  const until = `${String(year + 2)}-12-31`;
  return {
    id: `agreement-${digits(random, 6)}`,
    title: oneOf(random, ["战略合作框架协议", "为老服务合同", "共建备忘录"]),
    kind: oneOf(random, [
      "framework",
      "contract",
      "memorandum",
      "letter-of-intent",
      "x-qinghe:pact",
    ] as const),
    parties: [
      { name: "青禾区社区建设促进会" },
      oneOf(random, [{ name: `${community}社区居民委员会` }, { uscc: "52440399MJL0AE019U" }] as const),
      ...(random() < 0.3 ? [{ name: "暖邻公益发展中心" }] : []),
    ],
    signedOn: dayIn(random, year),
    term: { from: `${String(year + 1)}-01-01`, until },
    amountFen: 1 + below(random, 100_000_000),
    ...some(random, () => ({ renewals: [{ signedOn: until, until: `${String(year + 4)}-12-31` }] })),
    ...some(random, () => ({ place: { name: `${community}社区` } })),
    ...some(random, () => ({ venue: "青禾区社会组织服务中心" })),
    ...some(random, () => ({
      items: [
        { title: "联合开展社区工作者培训", dueOn: `${String(year + 1)}-06-30` },
        {
          title: "共建实训基地",
          theme: "governance" as const,
          doneOn: `${String(year + 1)}-05-01`,
          evidence: { title: "揭牌通报" },
        },
      ],
    })),
    ...some(random, () => ({ termination: { on: `${String(year + 2)}-03-01`, reason: "双方协商一致" } })),
    ...some(random, () => ({ unveils: { name: "青禾区社区治理研究院" } })),
    ...some(random, () => ({ source: { title: "青禾新闻", on: `${String(year)}-12-31` } })),
  };
}

/** Changes that make a valid agreement invalid, each with the code that says so. */
const defects: readonly (readonly [string, (agreement: Agreement) => unknown])[] = [
  ["agreement.parties-few", (agreement) => ({ ...agreement, parties: agreement.parties.slice(0, 1) })],
  [
    "agreement.party-repeated",
    (agreement) => ({ ...agreement, parties: [...agreement.parties, { name: "青禾区 社区建设促进会" }] }),
  ],
  ["agreement.kind", (agreement) => ({ ...agreement, kind: "treaty" })],
  ["agreement.amount", (agreement) => ({ ...agreement, amountFen: 1.5 })],
  ["agreement.ended-before-signing", (agreement) => ({ ...agreement, termination: { on: "2001-01-01" } })],
  ["agreement.term-over-at-signing", (agreement) => ({ ...agreement, term: { until: "2001-01-01" } })],
  [
    "agreement.renewal-of-open-term",
    (agreement) => ({ ...agreement, term: {}, renewals: [{ until: "2040-12-31" }] }),
  ],
  [
    "agreement.renewal-order",
    (agreement) => ({ ...agreement, renewals: [{ until: agreement.term?.until }] }),
  ],
  [
    "agreement.item-due-before-signing",
    (agreement) => ({ ...agreement, items: [{ title: "共建实训基地", dueOn: "2001-01-01" }] }),
  ],
  [
    "agreement.item-repeated",
    (agreement) => ({ ...agreement, items: [{ title: "共建实训基地" }, { title: "共建实训基地" }] }),
  ],
  ["indicator.theme", (agreement) => ({ ...agreement, items: [{ title: "共建", theme: "harmony" }] })],
  ["field.missing", ({ title: _, ...agreement }) => agreement],
];

/**
 * Draws a record that is nearly an agreement.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkAgreement` gives
 *
 * @example
 * import { checkAgreement } from "linli/programmes";
 * import { sampleInvalidAgreement } from "linli/testing";
 *
 * const { record, because } = sampleInvalidAgreement(Math.random);
 * checkAgreement(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidAgreement(random: Random): InvalidAgreementSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? ["field.type", (): unknown => undefined];
  return { record: spoil(sampleAgreement(random)), because };
}
