import type { ClosedCodeList, CodeList } from "../../core/index.ts";
import { employmentGroups } from "../../indicators/index.ts";
import type { ServiceAccess, SocialWorkField, TargetGroup } from "./model.ts";

/** Whom services can be for: everybody, or groups that they name. */
export const serviceAccessKinds: ClosedCodeList<ServiceAccess> = {
  id: "service-access",
  codes: ["universal", "targeted"],
  extensible: false,
};

/** The groups of people that services are for; those of new forms of employment are the list of `linli/indicators`. */
export const targetGroups: CodeList<TargetGroup> = /* @__PURE__ */ (() => ({
  id: "target-group",
  codes: [
    "elderly",
    "lonely-elderly",
    "empty-nest-elderly",
    "child",
    "orphan",
    "left-behind-child",
    "person-with-disability",
    "low-income",
    "extreme-poverty",
    "in-difficulty",
    "family-planning-special-family",
    "community-correction",
    "woman",
    "veteran",
    "migrant",
    "foreign-resident",
    "new-employment-group",
    ...(employmentGroups.codes as readonly TargetGroup[]),
  ],
  extensible: true,
  source: "Groups named in public texts on services; no standard lists them together.",
}))();

/**
 * The groups of which a small count tells something sensitive of the few who are in it.
 *
 * @remarks The health, the poverty, the minority or the family of a person: sensitive personal information of the Personal
 * Information Protection Law (个人信息保护法, 2021), article 28, as far as it names minors below 14, health and specific
 * identities; from memory, and beyond it a convention of this library.
 */
export const sensitiveTargetGroups: readonly TargetGroup[] = [
  "lonely-elderly",
  "child",
  "orphan",
  "left-behind-child",
  "person-with-disability",
  "low-income",
  "extreme-poverty",
  "in-difficulty",
  "family-planning-special-family",
  "community-correction",
];

/** The fields of social work. */
export const socialWorkFields: CodeList<SocialWorkField> = {
  id: "social-work-field",
  codes: [
    "child-welfare",
    "elderly-care",
    "social-assistance",
    "community-correction",
    "charity",
    "community-building",
    "marriage-family",
    "mental-health",
    "disability-rehabilitation",
    "education-guidance",
    "employment-assistance",
    "worker-support",
    "crime-prevention",
    "drug-rehabilitation",
    "mediation",
    "emergency-response",
  ],
  extensible: true,
  source:
    "关于加强社会工作专业人才队伍建设的意见 (中组发〔2011〕25号, 2011), which names most of these fields; from memory",
};
