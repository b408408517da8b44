/**
 * The schemas of the identifiers, for zod. They have a subpath of their own, so that `linli/identifiers` loads no
 * zod: a process that only checks codes starts three times as fast without it.
 *
 * @packageDocumentation
 */
import * as z from "zod/mini";
import { rule } from "../core/schema.ts";
import { isCommunityCode } from "./community-code.ts";
import { isDivisionCode } from "./division-code.ts";
import { isGridId } from "./grid-id.ts";
import { isOrganizationCode } from "./organization-code.ts";
import { isResidentId } from "./resident-id/is-resident-id.ts";
import { isUscc } from "./uscc/is-uscc.ts";

/** What the schemas of this folder find: one code each, because the check functions explain the rest. */
export type IdentifierSchemaFindings = {
  /** The text is no well-formed credit code; `checkUscc` says why. */
  readonly "uscc.not-well-formed": Record<never, never>;
  /** The text is no well-formed organization code; `checkOrganizationCode` says why. */
  readonly "organization-code.not-well-formed": Record<never, never>;
  /** The text is no well-formed resident ID number; `checkResidentId` says why. */
  readonly "resident-id.not-well-formed": Record<never, never>;
  /** The text is no well-formed division code; `checkDivisionCode` says why. */
  readonly "division-code.not-well-formed": Record<never, never>;
  /** The text is no well-formed community code; `checkCommunityCode` says why. */
  readonly "community-code.not-well-formed": Record<never, never>;
  /** The text identifies no grid; `checkGridId` says why. */
  readonly "grid-id.not-well-formed": Record<never, never>;
};

/** A text whose rule alone decides, with one code; the format is what `z.toJSONSchema` can show of it. */
function textSchema(
  format: RegExp,
  fn: (value: unknown) => boolean,
  code: keyof IdentifierSchemaFindings,
): z.ZodMiniType<string, string> {
  return z.string().check(rule(fn, code), z.meta({ pattern: format.source }));
}

/** The schema of a credit code: what `isUscc` accepts. */
export const UsccSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ textSchema(
  /^[1-9A-HJ-NPQRTUWXY]\d{7}[\dA-HJ-NPQRTUWXY]{8}[\dX][\dA-HJ-NPQRTUWXY]$/,
  isUscc,
  "uscc.not-well-formed",
);

/** The schema of an organization code: what `isOrganizationCode` accepts. */
export const OrganizationCodeSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ textSchema(
  /^[\dA-Z]{8}[\dX]$/,
  isOrganizationCode,
  "organization-code.not-well-formed",
);

/** The schema of a resident ID number: what `isResidentId` accepts. */
export const ResidentIdSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ textSchema(
  /^(?:\d{15}|\d{17}[\dXx])$/,
  isResidentId,
  "resident-id.not-well-formed",
);

/** The schema of a division code: what `isDivisionCode` accepts. */
export const DivisionCodeSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ textSchema(
  /^\d{6}$/,
  isDivisionCode,
  "division-code.not-well-formed",
);

/** The schema of a community code: what `isCommunityCode` accepts. */
export const CommunityCodeSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ textSchema(
  /^\d{6}[0-5]\d{2}[0-5]\d{2}$/,
  isCommunityCode,
  "community-code.not-well-formed",
);

/** The schema of a grid's identifier: what `isGridId` accepts. */
export const GridIdSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ textSchema(
  /^\d{6}[0-5]\d{2}[0-5]\d{2}(?:\d{3}|-.{1,64})$/u,
  isGridId,
  "grid-id.not-well-formed",
);
