import type { Organization, OrganizationEvent, OrganizationName, Post } from "../organizations/index.ts";
import { sampleCommunityCode, sampleDivisionCode } from "./sample-area-codes.ts";
import { sampleUscc } from "./sample-identifiers.ts";
import { below, digits, numberBetween, oneOf, type Random } from "./sampling.ts";

// All places, organizations and persons are invented.
const districts = ["青禾区", "云桥区", "榆湾区", "望麦县"] as const;
/** Streets and towns. */
export const streets: readonly [string, ...string[]] = ["银杏街道", "听泉街道", "桐花街道", "石榴镇"];
/** Communities. */
export const communities: readonly [string, ...string[]] = ["榆荫", "晴川里", "麦穗", "白鹭洲"];
/** Trade names (字号). */
export const tradeNames: readonly [string, ...string[]] = ["暖邻", "同舟", "知行", "晨光", "益家"];
const surnames = ["林", "赵", "欧阳", "周", "阿依古丽·"] as const;
const givenNames = ["晓禾", "望舒", "致远", "买买提", "一鸣"] as const;

/** The kind of an organization with what depends on it. */
export type Draft = Pick<
  Organization,
  "kind" | "traits" | "registration" | "supervision" | "uscc" | "filing"
> & {
  readonly name: string;
};

/** Draws the kind with what depends on it. */
export function drawKind(random: Random): Draft {
  const district = oneOf(random, districts);
  const street = oneOf(random, streets);
  const community = oneOf(random, communities);
  const tradeName = oneOf(random, tradeNames);
  const divisionCode = sampleDivisionCode(random);
  const registration = { authority: `${district}民政局`, level: "county", divisionCode } as const;
  const drafts: readonly [() => Draft, ...(() => Draft)[]] = [
    () => ({
      name: `${district}${tradeName}社会工作服务中心`,
      kind: "social-service-institution",
      traits: ["social-work-institution"],
      uscc: sampleUscc(random, { category: "52", divisionCode }),
      registration,
      supervision: { mode: "direct" },
    }),
    () => ({
      name: `${district}餐饮行业协会`,
      kind: "social-group",
      traits: ["industry-association"],
      uscc: sampleUscc(random, { category: "51", divisionCode }),
      registration,
      supervision: { mode: "direct", industryManagementDepartment: { name: `${district}商务局` } },
    }),
    () => ({
      name: `${district}志愿服务联合会`,
      kind: "social-group",
      traits: ["hub"],
      uscc: sampleUscc(random, { category: "51", divisionCode }),
      registration,
      supervision: { mode: "dual", supervisingUnit: { name: `中共${district}委社会工作部` } },
    }),
    () => {
      const province = `${divisionCode.slice(0, 2)}0000`;
      return {
        name: `云州省${tradeName}公益基金会`,
        kind: "foundation",
        traits: ["charitable-organization", "public-fundraising"],
        uscc: sampleUscc(random, { category: "53", divisionCode: province }),
        registration: { authority: "云州省民政厅", level: "province", divisionCode: province },
      };
    },
    () => ({
      name: `${street}${community}社区${oneOf(random, ["舞蹈队", "书画社", "邻里互助会"])}`,
      kind: "filed-community-organization",
      filing: { authority: { name: `${street}办事处` }, number: `备〔2023〕${digits(random, 3)}号` },
    }),
    () => ({
      name: `${district}${street}${community}社区居民委员会`,
      kind: "residents-committee",
      uscc: sampleUscc(random, { category: "55", divisionCode }),
    }),
    () => ({
      name: `云州市${tradeName}物业服务有限公司`,
      kind: "enterprise",
      uscc: sampleUscc(random, { category: "91" }),
    }),
    () => ({ name: `${street}${community}志愿服务队`, kind: "volunteer-team" }),
    () => ({ name: `${district}${tradeName}社区食堂`, kind: "x-qinghe:community-canteen" }),
  ];
  return oneOf(random, drafts)();
}

/** Draws the names: one; with a short form; after a dated one, with one in English; with one that it once had. */
export function drawNames(random: Random, name: string, year: number): readonly OrganizationName[] {
  const changed = `${String(year + 2)}-03`;
  return oneOf<readonly OrganizationName[]>(random, [
    [named(name)],
    [named(name), { text: name.slice(-4), language: "zh-CN", role: "short" }],
    [
      { text: `${name}（筹）`, language: "zh-CN", role: "registered", until: `${changed}-14` },
      { ...named(name), from: `${changed}-15` },
      { text: "Qinghe Neighbours", language: "en", role: "registered" },
    ],
    [named(name), { text: `${name}（筹）`, language: "zh-CN", role: "former" }],
  ] as const);
}

/** A registered Chinese name that always held. */
export function named(text: string): OrganizationName {
  return { text, language: "zh-CN", role: "registered" };
}

/** Draws a seat. */
export function drawAddress(random: Random): Organization["address"] {
  const communityCode = sampleCommunityCode(random);
  const text = `${oneOf(random, streets)}${oneOf(random, communities)}路${String(1 + below(random, 200))}号`;
  return oneOf<Organization["address"]>(random, [
    { text },
    { text, divisionCode: communityCode.slice(0, 6) },
    { text, divisionCode: communityCode.slice(0, 6), communityCode },
  ]);
}

/** Draws how many members there are. */
export function drawMembers(random: Random): Organization["members"] {
  const individuals = { value: 50 + below(random, 200), qualifier: "exact", unit: "person" } as const;
  const units = { value: 30, qualifier: "more-than", unit: "organization" } as const;
  return oneOf<Organization["members"]>(random, [{ individuals }, { individuals, units }, { units }]);
}

/** A history in order: the beginning, then years with reports, perhaps a list, perhaps the end. */
export function drawEvents(
  random: Random,
  isFiled: boolean,
  foundedOn: string,
  year: number,
): readonly OrganizationEvent[] {
  const report = year + 1;
  const end = dayIn(random, year + 4);
  const reports: readonly OrganizationEvent[] = [
    { event: "annual-report", year: report, on: dayIn(random, report + 1) },
    { event: "inspection", year: report, result: "passed", on: dayIn(random, report + 1) },
    { event: "term-ends", on: dayIn(random, year + 5) },
  ];
  if (isFiled) {
    const filed: OrganizationEvent = { event: "file", on: foundedOn };
    return oneOf(random, [[filed], [filed, { event: "cancel-filing", on: end }]]);
  }
  const registered: OrganizationEvent = { event: "register", on: foundedOn };
  return oneOf(random, [
    [registered],
    [registered, ...reports],
    [registered, { event: "change", on: `${String(year + 2)}-03-15`, items: ["名称"] }, ...reports],
    [
      registered,
      { event: "list-abnormal", on: dayIn(random, year + 2), reason: "未按规定报送年度工作报告" },
      { event: "delist-abnormal", on: dayIn(random, year + 3) },
      { event: "penalty", penalty: "warning", severity: "minor", on: dayIn(random, year + 3) },
    ],
    [registered, { event: "liquidate" }, { event: "deregister", on: end }],
    [{ event: "deregister", on: end }],
  ] as const);
}

/** Draws a relation to another body. */
export function drawLinks(random: Random, year: number): Organization["links"] {
  return [
    {
      kind: oneOf(random, ["incubated-by", "member-of", "hosted-by"] as const),
      to: { name: `${oneOf(random, districts)}社会组织服务园` },
      from: dayIn(random, year),
      until: dayIn(random, year + 2),
    },
  ];
}

/** Draws the offices of one person. */
export function drawPosts(random: Random, year: number): readonly Post[] {
  const holder = { name: `${oneOf(random, surnames)}${oneOf(random, givenNames)}` };
  return [
    { holder, title: "legal-representative", from: dayIn(random, year) },
    {
      holder,
      title: "chair",
      titleText: "理事长",
      from: dayIn(random, year),
      until: dayIn(random, year + 4),
    },
  ];
}

/** Draws a day of a year. */
export function dayIn(random: Random, year: number): string {
  return `${String(year)}-${numberBetween(random, 1, 12, 2)}-${numberBetween(random, 1, 28, 2)}`;
}

/** Draws whether something is there: a record with it, or an empty one. */
export function some<T extends object>(random: Random, draw: () => T): T | Record<never, never> {
  return below(random, 2) === 0 ? {} : draw();
}
