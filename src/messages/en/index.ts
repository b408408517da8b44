/**
 * What every finding says in English.
 *
 * @packageDocumentation
 */
import type { CalendarFindings } from "../../calendars/index.ts";
import type { CoreFindings, MessageTable } from "../../core/index.ts";
import type { DivisionFindings } from "../../divisions/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";
import type { IndicatorFindings } from "../../indicators/index.ts";
import type { OrganizationFindings } from "../../organizations/index.ts";
import type { RatingFindings } from "../../ratings/index.ts";
import type { TableFindings } from "../../tables/index.ts";
import { calendarMessages } from "./calendars.ts";
import { coreMessages } from "./core.ts";
import { divisionMessages } from "./divisions.ts";
import { identifierMessages } from "./identifiers.ts";
import { indicatorMessages } from "./indicators.ts";
import { organizationMessages } from "./organizations.ts";
import { ratingMessages } from "./ratings.ts";
import { tableMessages } from "./tables.ts";

export {
  calendarMessages,
  coreMessages,
  divisionMessages,
  identifierMessages,
  indicatorMessages,
  organizationMessages,
  ratingMessages,
  tableMessages,
};

/** Every message in English, for `formatFinding` of `linli/core`. */
export const en: MessageTable<
  CalendarFindings &
    CoreFindings &
    DivisionFindings &
    IdentifierFindings &
    IndicatorFindings &
    OrganizationFindings &
    RatingFindings &
    TableFindings
> = /* @__PURE__ */ Object.assign(
  {},
  calendarMessages,
  coreMessages,
  divisionMessages,
  identifierMessages,
  indicatorMessages,
  organizationMessages,
  ratingMessages,
  tableMessages,
);
