import type { CivilDate, EventRecord, ExtensibleCode, Period, Quantity } from "../core/index.ts";
import type {
  OrganizationKind,
  OrganizationLinkKind,
  OrganizationTrait,
  PartyUnitIndustry,
  PartyUnitKind,
  PenaltyKind,
  PostTitle,
  RegistrationLevel,
  Separation,
} from "./code-lists.ts";

/** An opaque reference to an organization, given by the application. */
export type OrganizationId = string;

/**
 * Another body, as far as it is known: by the application's reference, by its credit code or by its name.
 *
 * @remarks At least one of the three is there. A name alone identifies nobody for certain.
 */
export interface BodyReference {
  /** The application's own reference. */
  readonly id?: OrganizationId | undefined;
  /** The credit code (统一社会信用代码) in canonical form. */
  readonly uscc?: string | undefined;
  /** The name as the source prints it. */
  readonly name?: string | undefined;
}

/**
 * A place that a record is about: by a code of its division or community, or by name.
 *
 * @remarks At least one of the three is there.
 */
export interface PlaceReference {
  /** The six-digit division code (GB/T 2260). */
  readonly divisionCode?: string | undefined;
  /** The twelve-digit code of a street, a town or a community (统计用区划代码). */
  readonly communityCode?: string | undefined;
  /** The name as the source prints it. */
  readonly name?: string | undefined;
}

/**
 * What a name is: the registered one, a short form, one that stands on a further plaque of the same body, or one that
 * it once had.
 *
 * @remarks `former` (曾用名) is a name of which a register only says that the body once had it. Where the dates are
 * known, it is a `registered` name with an end.
 */
export type OrganizationNameRole = "registered" | "short" | "plaque" | "former";

/**
 * A name of an organization, for as long as it has it; a former name is one that ended, or one of the role `former`.
 *
 * @remarks Of a name of the role `former` a date that is missing is not known; of every other one it leaves that side
 * open. One body can show several plaques (一个机构，几块牌子): 区民政局（社会组织党委）. An organization has
 * one registered Chinese name at a time (社会组织名称管理办法, ministry order 69 of 2024, article 5); former names do not
 * count.
 */
export interface OrganizationName extends Period {
  /** The name itself. */
  readonly text: string;
  /** The language that it is written in. */
  readonly language: "zh-CN" | "en";
  /** What the name is. */
  readonly role: OrganizationNameRole;
}

/**
 * The entry in a street office's or community's list of organizations that are not registered (备案).
 *
 * @remarks Filed organizations have no legal personality of their own (民办发〔2020〕36号, section 3).
 */
export interface Filing {
  /** With whom it is filed: the street office, the township or the community. */
  readonly authority: BodyReference;
  /** The number in the list, where there is one. */
  readonly number?: string | undefined;
}

/** Who registered an organization (登记管理机关), and at which level. */
export interface Registration {
  /** The registering body as the source prints it. */
  readonly authority: string;
  /** The level of the registering body. */
  readonly level: RegistrationLevel;
  /** The division of the registering body, six digits; `100000` is the whole country. */
  readonly divisionCode?: string | undefined;
}

/**
 * Under whom an organization works.
 *
 * @remarks `dual`: a supervising unit (业务主管单位) beside the registering body (双重管理). `direct`: none
 * (直接登记). An industry management department (行业管理部门) can stand beside either.
 */
export interface Supervision {
  /** Whether there is a supervising unit. */
  readonly mode: "dual" | "direct";
  /** The supervising unit (业务主管单位), where the mode is `dual`. */
  readonly supervisingUnit?: BodyReference | undefined;
  /** The industry management department (行业管理部门), for industry associations and chambers. */
  readonly industryManagementDepartment?: BodyReference | undefined;
}

/** The seat of an organization (住所). */
export interface OrganizationAddress {
  /** The address in one line, as the source prints it. */
  readonly text: string;
  /** The division in which it lies, six digits. */
  readonly divisionCode?: string | undefined;
  /** The community in which it lies, twelve digits. */
  readonly communityCode?: string | undefined;
}

/** A certificate of registration (登记证书). */
export interface RegistrationCertificate extends Period {
  /** Its number, where it has one beside the credit code. */
  readonly number?: string | undefined;
}

/** How many members an organization has, by their kind. */
export interface MemberCounts {
  /** Persons who are members. */
  readonly individuals?: Quantity | undefined;
  /** Units that are members. */
  readonly units?: Quantity | undefined;
}

/** What can happen to an organization. */
export type OrganizationEventKind =
  // The life of a registered organization.
  | "prepare"
  | "abandon"
  | "register"
  | "change"
  | "suspend"
  | "resume"
  | "liquidate"
  | "deregister"
  | "revoke-registration"
  | "revoke-certificate"
  | "ban"
  // The life of a filed one.
  | "file"
  | "cancel-filing"
  // Lists of the registering body.
  | "list-abnormal"
  | "delist-abnormal"
  | "list-serious"
  | "delist-serious"
  // What is recorded, and changes no state.
  | "annual-report"
  | "inspection"
  | "penalty"
  | "decouple"
  | "term-ends";

/**
 * One thing that happened to an organization.
 *
 * @remarks 撤销登记 (`revoke-registration`) and 吊销登记证书 (`revoke-certificate`) are two acts.
 */
export interface OrganizationEvent extends EventRecord<OrganizationEventKind> {
  /** `annual-report`, `inspection`: the calendar year that it is about. */
  readonly year?: number | undefined;
  /** `inspection`: its conclusion (年检结论). */
  readonly result?: InspectionResult | undefined;
  /** `penalty`: what was imposed. */
  readonly penalty?: PenaltyKind | undefined;
  /** `penalty`: how heavy it is, as the caller classifies it; no text defines a minor penalty (轻微). */
  readonly severity?: "minor" | "other" | "unknown" | undefined;
  /** `penalty`: a fine in fen. */
  readonly fine?: number | undefined;
  /** `decouple`: what was separated (五分离、五规范). */
  readonly separations?: readonly Separation[] | undefined;
  /** `change`: the items of the registration that changed (变更登记事项). */
  readonly items?: readonly string[] | undefined;
  /** Why, as the document says. */
  readonly reason?: string | undefined;
  /** The number of the document (文号). */
  readonly document?: string | undefined;
}

/** The conclusion of a yearly inspection: 合格, 基本合格, 不合格. */
export type InspectionResult = "passed" | "basically-passed" | "failed";

/** A relation to another body, for as long as it holds; read as "this organization is `kind` `to`". */
export interface OrganizationLink extends Period {
  /** What the relation is. */
  readonly kind: ExtensibleCode<OrganizationLinkKind>;
  /** The other body, or the place of `located-in`. */
  readonly to: BodyReference;
  /** What the relation is for, in the words of the source. */
  readonly purpose?: string | undefined;
}

/** A person, as far as a public register names one. */
export interface PersonReference {
  /** The application's own reference. */
  readonly id?: string | undefined;
  /** The name as the register prints it; reports mask it. */
  readonly name?: string | undefined;
}

/**
 * An office that a person holds, for as long as it is held.
 *
 * @remarks One person can hold several at once; their order is the order of the list. The legal representative
 * (法定代表人) is a post. A post inside a party unit is an office held publicly, and says nothing of members.
 */
export interface Post extends Period {
  /** Who holds it. */
  readonly holder: PersonReference;
  /** What the office is. */
  readonly title: ExtensibleCode<PostTitle>;
  /** The office in the words of the source, such as 党委副书记、总经理. */
  readonly titleText?: string | undefined;
  /** The body that the office is in; nothing where it is the organization itself. */
  readonly body?: BodyReference | undefined;
}

/** What a register prints and this version does not read: kept as text. */
export interface AsPrinted {
  /** The evaluation level (评估等级), such as 5A级. */
  readonly ratingLevel?: string | undefined;
  /** How long the level holds (评估等级有效期). */
  readonly ratingValidity?: string | undefined;
  /** The state of the registration (登记状态), such as 正常. */
  readonly status?: string | undefined;
}

/** Where a record comes from. */
export interface SourceReference {
  /** The title of the page, list or file. */
  readonly title?: string | undefined;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** The words of the source. */
  readonly quote?: string | undefined;
  /** The day of the source, a civil date. */
  readonly on?: CivilDate | undefined;
}

/**
 * An organization: registered, filed, or any other body that takes part in community governance.
 *
 * @remarks Kinds follow the registration regulations (社会团体登记管理条例 1998, 民办非企业单位登记管理暂行条例 1998,
 * 基金会管理条例 2004) and GB 32100-2015; a charitable organization (慈善组织) is a trait and no kind (慈善法,
 * articles 8 to 10). Everything that changes is dated, so that the state on any day can be told.
 */
export interface Organization {
  /** The application's own reference; opaque. */
  readonly id: OrganizationId;
  /** The credit code (统一社会信用代码) in canonical form; nothing for a body that is only filed. */
  readonly uscc?: string | undefined;
  /** The organization code (组织机构代码, GB 11714-1997) of a body that has no credit code, nine characters. */
  readonly organizationCode?: string | undefined;
  /** The filing (备案) of an organization that is not registered. */
  readonly filing?: Filing | undefined;
  /** Its names, at least one. */
  readonly names: readonly OrganizationName[];
  /** What kind of body it is. */
  readonly kind: ExtensibleCode<OrganizationKind>;
  /** What it is beside its kind. */
  readonly traits?: readonly ExtensibleCode<OrganizationTrait>[] | undefined;
  /** Who registered it. */
  readonly registration?: Registration | undefined;
  /** Under whom it works. */
  readonly supervision?: Supervision | undefined;
  /** When it was founded (成立日期), a civil date. */
  readonly foundedOn?: CivilDate | undefined;
  /** What it does (业务范围), as short tags. */
  readonly scope?: readonly string[] | undefined;
  /** Its seat (住所). */
  readonly address?: OrganizationAddress | undefined;
  /** A telephone number that it publishes. */
  readonly phone?: string | undefined;
  /** Its registered funds (注册资金, 开办资金, 原始基金) in fen. */
  readonly registeredFunds?: number | undefined;
  /** How many members it has. */
  readonly members?: MemberCounts | undefined;
  /** Its certificate of registration. */
  readonly certificate?: RegistrationCertificate | undefined;
  /** What happened to it, in the order in which it took effect. */
  readonly events?: readonly OrganizationEvent[] | undefined;
  /** Its relations to other bodies. */
  readonly links?: readonly OrganizationLink[] | undefined;
  /** The offices in it, and offices that its people hold elsewhere. */
  readonly posts?: readonly Post[] | undefined;
  /** What a register prints and this version does not read. */
  readonly asPrinted?: AsPrinted | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
  /** Fields of the application's own, by namespace. */
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A unit of the party (党组织) and the organizations that it covers, as an aggregate: no members.
 *
 * @remarks A joint branch (联合党支部) covers several organizations; each counts once in a coverage.
 */
export interface PartyUnit extends Period {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What kind of unit it is. */
  readonly kind: PartyUnitKind;
  /** The industry by which it was formed (行业党委), where it was. */
  readonly industry?: ExtensibleCode<PartyUnitIndustry> | undefined;
  /** What it is called, as its plaque prints it. */
  readonly name?: string | undefined;
  /** The organizations that it covers, at least one. */
  readonly covers: readonly BodyReference[];
  /** The places that it covers beside them: buildings, commercial districts, industrial parks. */
  readonly places?: readonly BodyReference[] | undefined;
  /** The unit above it. */
  readonly superior?: BodyReference | undefined;
  /** When its plaque was put up (挂牌), a civil date. */
  readonly plaqueOn?: CivilDate | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}
