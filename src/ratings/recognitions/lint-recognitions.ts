import {
  compareCivilDates,
  errorOf,
  warningOf,
  type CivilDate,
  type FindingOf,
  type FindingPath,
} from "../../core/index.ts";
import {
  bodyKeysOf,
  organizationStatusOn,
  type BodyReference,
  type Organization,
  type PartyUnit,
} from "../../organizations/index.ts";
import { ratingsByOrganization } from "../by-organization.ts";
import type { RatingOnOptions } from "../course.ts";
import { parseRatingLevel } from "../levels.ts";
import type { Rating, Recognition } from "../model.ts";
import { ratingOn } from "../rating-on.ts";
import type { RecognitionSetFindings } from "./findings.ts";
import { repeatedRecognitions } from "./repeated.ts";

/** What recognitions are held against; what is left out is not asked. */
export interface LintRecognitionsOptions extends RatingOnOptions {
  /** The organizations that can be holders. */
  readonly organizations?: readonly Organization[] | undefined;
  /** The party units that can be holders. */
  readonly partyUnits?: readonly PartyUnit[] | undefined;
  /** Results of evaluations, for titles that name a level. */
  readonly ratings?: readonly Rating[] | undefined;
}

type SetFinding = FindingOf<RecognitionSetFindings>;

/** What is known of the holders, looked up and not searched. */
interface Holders {
  readonly organizationOf: ((reference: BodyReference) => Organization | undefined) | undefined;
  readonly unitOf: ((reference: BodyReference) => PartyUnit | undefined) | undefined;
  readonly ratingsOf: ((reference: BodyReference) => readonly Rating[]) | undefined;
  readonly options: RatingOnOptions;
}

/**
 * Finds what recognitions and their holders contradict in each other.
 *
 * @remarks A plaque of a party unit (党组织牌匾) is not given before the unit is founded, which is an error; a recognition
 * of an organization before its founding is a warning, because preparing bodies are thanked too. A title that names an
 * evaluation level (5A级社会组织) is held against the results: whether the level was held on the day on which the
 * recognition was given. Holders are found by reference and credit code; one that is only named is not looked up.
 *
 * @param recognitions - the recognitions
 * @param options - what is known of their holders
 * @returns `recognition.before-founding`, `.holder-ended`, `.holder-unlisted`, `.level-not-held`, `.repeated`, each at its
 * recognition; nothing where nothing is contradicted
 * @throws TypeError where a date of a record is no civil date
 *
 * @example
 * import { lintRecognitions, type Recognition } from "linli/ratings";
 * import type { PartyUnit } from "linli/organizations";
 *
 * const unit: PartyUnit = { id: "unit-1", kind: "branch", covers: [{ id: "organization-7" }], from: "2025-12-23" };
 * const plaque: Recognition = {
 *   id: "recognition-1",
 *   kind: "plaque",
 *   title: "党支部",
 *   givers: [{ name: "青禾区社会组织党委" }],
 *   holderKind: "party-unit",
 *   holder: { id: "unit-1" },
 *   on: "2025-12-22",
 * };
 * lintRecognitions([plaque], { partyUnits: [unit] }).map(({ code }) => code); // => ["recognition.before-founding"]
 */
export function lintRecognitions(
  recognitions: readonly Recognition[],
  options: LintRecognitionsOptions = {},
): readonly FindingOf<RecognitionSetFindings>[] {
  const holders = holdersIn(options);
  return [
    ...recognitions.flatMap((recognition, index) =>
      findingsOf(recognition, holders).map((finding): SetFinding => ({
        ...finding,
        path: [index, ...finding.path],
      })),
    ),
    ...repeatedRecognitions(recognitions),
  ];
}

function holdersIn(options: LintRecognitionsOptions): Holders {
  const { organizations, partyUnits, ratings } = options;
  return {
    organizationOf: organizations && lookUpOf(organizations),
    unitOf: partyUnits && lookUpOf(partyUnits),
    ratingsOf: ratings && ratingsLookUpOf(ratings),
    options,
  };
}

/** Looks bodies up by reference, then by credit code. */
function lookUpOf<Body extends { readonly id: string; readonly uscc?: string | undefined }>(
  bodies: readonly Body[],
): (reference: BodyReference) => Body | undefined {
  const byId = new Map<string, Body>();
  const byCode = new Map<string, Body>();
  for (const body of bodies) {
    byId.set(body.id, body);
    if (body.uscc !== undefined) byCode.set(body.uscc, body);
  }
  return ({ id, uscc }) =>
    (id === undefined ? undefined : byId.get(id)) ?? (uscc === undefined ? undefined : byCode.get(uscc));
}

function ratingsLookUpOf(ratings: readonly Rating[]): (reference: BodyReference) => readonly Rating[] {
  const byKey = new Map<string, readonly Rating[]>();
  for (const { ratings: own } of ratingsByOrganization(ratings)) {
    for (const { organization } of own) for (const key of bodyKeysOf(organization)) byKey.set(key, own);
  }
  return (reference) => {
    for (const key of bodyKeysOf(reference)) {
      const found = byKey.get(key);
      if (found !== undefined) return found;
    }
    return [];
  };
}

function findingsOf(recognition: Recognition, holders: Holders): readonly SetFinding[] {
  const given = givenOn(recognition);
  const { holderKind, holder } = recognition;
  const isNamedOnly = holder.id === undefined && holder.uscc === undefined;
  if (isNamedOnly) return [];
  if (holderKind === "party-unit" && holders.unitOf) return unitFindings(holders.unitOf(holder), given);
  if (holderKind !== "organization") return [];
  const organization = holders.organizationOf?.(holder);
  return [
    ...(holders.organizationOf ? organizationFindings(organization, given) : []),
    ...(holders.ratingsOf && given !== undefined
      ? levelFindings(recognition, holders.ratingsOf(holder), given.day, holders.options)
      : []),
  ];
}

/** The day of a recognition, and the field that it stands in. */
interface Given {
  readonly day: CivilDate;
  readonly field: "on" | "from";
}

/** When a recognition was given, or from when it holds where that is all that is recorded. */
function givenOn({ on, from }: Recognition): Given | undefined {
  if (on !== undefined) return { day: on, field: "on" };
  return from === undefined ? undefined : { day: from, field: "from" };
}

function unitFindings(unit: PartyUnit | undefined, given: Given | undefined): readonly SetFinding[] {
  if (unit === undefined) return [unlisted()];
  if (given === undefined) return [];
  const { day, field } = given;
  const { from, until } = unit;
  if (from !== undefined && compareCivilDates(day, from) === -1) {
    const params = { on: day, foundedOn: from };
    // Only a day on which it was given contradicts the founding for certain.
    const code = "recognition.before-founding";
    return [at(field === "on" ? errorOf(code, params) : warningOf(code, params), field)];
  }
  return until !== undefined && compareCivilDates(day, until) === 1 ? [ended(day)] : [];
}

function organizationFindings(
  organization: Organization | undefined,
  given: Given | undefined,
): readonly SetFinding[] {
  if (organization === undefined) return [unlisted()];
  if (given === undefined) return [];
  const { day, field } = given;
  const { foundedOn } = organization;
  if (foundedOn !== undefined && compareCivilDates(day, foundedOn) === -1) {
    return [at(warningOf("recognition.before-founding", { on: day, foundedOn }), field)];
  }
  return hasEnded(organization, day) ? [ended(day)] : [];
}

/** The states after which a registered organization is none any more. */
function hasEnded(organization: Organization, day: CivilDate): boolean {
  const { state } = organizationStatusOn(organization, day);
  return (
    state === "deregistered" ||
    state === "registration-revoked" ||
    state === "certificate-revoked" ||
    state === "banned"
  );
}

function levelFindings(
  { title }: Recognition,
  ratings: readonly Rating[],
  on: CivilDate,
  options: RatingOnOptions,
): readonly SetFinding[] {
  const level = parseRatingLevel(title);
  if (level === undefined) return [];
  const { state, level: held } = ratingOn(ratings, on, options);
  if (state === "valid" && held === level) return [];
  const reason = state === "valid" ? ("other-level" as const) : state;
  return [at(warningOf("recognition.level-not-held", { level, on, state: reason, held }), "title")];
}

function unlisted(): SetFinding {
  return at(warningOf("recognition.holder-unlisted", {}), "holder");
}

function ended(on: CivilDate): SetFinding {
  return at(warningOf("recognition.holder-ended", { on }), "holder");
}

function at<F extends SetFinding>(finding: F, field: keyof Recognition): F {
  const path: FindingPath = [field];
  return { ...finding, path };
}
