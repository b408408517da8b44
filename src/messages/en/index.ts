/**
 * What every finding says in English.
 *
 * @packageDocumentation
 */
import type { CalendarFindings } from "../../calendars/index.ts";
import type { CoreFindings, MessageTable } from "../../core/index.ts";
import type { DivisionFindings } from "../../divisions/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";
import type { LinkCardFindings } from "../../link-cards/index.ts";
import type { IndicatorFindings } from "../../indicators/index.ts";
import type { OrganizationFindings } from "../../organizations/index.ts";
import type { ProgrammeFindings } from "../../programmes/index.ts";
import type { ProjectFindings } from "../../projects/index.ts";
import type { RatingFindings } from "../../ratings/index.ts";
import type { TableFindings } from "../../tables/index.ts";
import type { VenueFindings } from "../../venues/index.ts";
import type { VolunteerHoursFindings } from "../../volunteer-hours/index.ts";
import { calendarMessages } from "./calendars.ts";
import { coreMessages } from "./core.ts";
import { divisionMessages } from "./divisions.ts";
import { identifierMessages } from "./identifiers.ts";
import { linkCardMessages } from "./link-cards.ts";
import { indicatorMessages } from "./indicators.ts";
import { organizationMessages } from "./organizations.ts";
import { programmeMessages } from "./programmes.ts";
import { projectMessages } from "./projects.ts";
import { ratingMessages } from "./ratings.ts";
import { tableMessages } from "./tables.ts";
import { venueMessages } from "./venues.ts";
import { volunteerHoursMessages } from "./volunteer-hours.ts";

export {
  calendarMessages,
  coreMessages,
  divisionMessages,
  identifierMessages,
  linkCardMessages,
  indicatorMessages,
  organizationMessages,
  programmeMessages,
  projectMessages,
  ratingMessages,
  tableMessages,
  venueMessages,
  volunteerHoursMessages,
};

/** Every message in English, for `formatFinding` of `linli/core`. */
export const en: MessageTable<
  CalendarFindings &
    CoreFindings &
    DivisionFindings &
    IdentifierFindings &
    LinkCardFindings &
    IndicatorFindings &
    OrganizationFindings &
    ProgrammeFindings &
    ProjectFindings &
    RatingFindings &
    TableFindings &
    VenueFindings &
    VolunteerHoursFindings
> = /* @__PURE__ */ Object.assign(
  {},
  calendarMessages,
  coreMessages,
  divisionMessages,
  identifierMessages,
  linkCardMessages,
  indicatorMessages,
  organizationMessages,
  programmeMessages,
  projectMessages,
  ratingMessages,
  tableMessages,
  venueMessages,
  volunteerHoursMessages,
);
