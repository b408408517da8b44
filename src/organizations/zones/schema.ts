import * as z from "zod/mini";
import { CivilDateSchema, codeSchema, periodInOrder, rule, type Agrees } from "../../core/index.ts";
import { DivisionCodeSchema } from "../../identifiers/schema.ts";
import { isFilledList } from "../rules.ts";
import { BodyReferenceSchema, FilledTextSchema, SourceReferenceSchema } from "../schema.ts";
import type { Zone, ZoneKind } from "./model.ts";
import { divisionsAreApart, isZoneKind } from "./rules.ts";

const zoneSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      kind: codeSchema<ZoneKind>(isZoneKind, "zone.kind"),
      divisionCodes: z
        .array(DivisionCodeSchema)
        .check(rule(isFilledList, "zone.lies-nowhere"), rule(divisionsAreApart, "zone.division-twice")),
      administeredBy: z.optional(BodyReferenceSchema),
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

/** The schema of a zone. */
export const ZoneSchema: z.ZodMiniType<Zone, Zone> = zoneSchema satisfies Agrees<
  Zone,
  z.output<typeof zoneSchema>
>;
