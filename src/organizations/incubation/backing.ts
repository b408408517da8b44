import { type CivilDate, isCertainlyBefore } from "../../core/index.ts";
import { filingStatusOn } from "../filing-status.ts";
import type { Organization } from "../model.ts";
import { organizationStatusOn } from "../organization-status.ts";
import type { Incubation } from "./model.ts";

/** Whether an organization is registered or filed, as far as a question needs it. */
export type Standing = "there" | "gone" | "unknown";

/**
 * Says whether an organization is there on a day: registered, or filed.
 *
 * @param organization - the organization
 * @param date - a civil date
 * @returns `"there"` by either axis; `"gone"` where neither can be; else `"unknown"`
 */
export function standingOf(organization: Organization, date: CivilDate): Standing {
  const registration = organizationStatusOn(organization, date).state;
  const filing = filingStatusOn(organization, date).state;
  if (registration === "registered" || registration === "suspended" || registration === "liquidating") {
    return "there";
  }
  if (filing === "filed") return "there";
  if (registration === "unknown" && !isOnlyFiled(organization)) return "unknown";
  return filing === "unknown" && hasFiling(organization) ? "unknown" : "gone";
}

/** Nobody registers an organization that is only filed, so that its registration is not asked for. */
function isOnlyFiled({ kind }: Organization): boolean {
  return kind === "filed-community-organization";
}

function hasFiling({ kind, filing, events = [] }: Organization): boolean {
  return (
    kind === "filed-community-organization" ||
    filing !== undefined ||
    events.some(({ event }) => event === "file" || event === "cancel-filing")
  );
}

/**
 * Says whether a graduation rests on a registration or a filing.
 *
 * @param subject - the record, and the organization where it is at hand
 * @param on - the day of the graduation, where it is known
 * @returns by the organization where there is one, otherwise by the outcome that the centre recorded
 */
export function backingOf(
  subject: {
    readonly incubation: Pick<Incubation, "entrant" | "outcome">;
    readonly organization?: Organization | undefined;
  },
  on: CivilDate | undefined,
): "backed" | "not-backed" | "unknown" {
  const { incubation, organization } = subject;
  if (organization !== undefined) {
    if (on === undefined) return "unknown";
    const standing = standingOf(organization, on);
    return standing === "there" ? "backed" : standing === "gone" ? "not-backed" : "unknown";
  }
  const { entrant, outcome } = incubation;
  if (outcome === undefined) return entrant === "registered" ? "backed" : "unknown";
  if (outcome.kind === "merged" || outcome.kind === "failed") return "not-backed";
  if (outcome.on !== undefined && on !== undefined && isCertainlyBefore(on, outcome.on)) return "not-backed";
  // A registration is shown by its day or its code; that of a centre's list alone is a claim.
  return outcome.on === undefined && outcome.uscc === undefined ? "unknown" : "backed";
}
