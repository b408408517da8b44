import { describe } from "vitest";
import * as courseSchemas from "../../src/programmes/courses/schema.ts";
import * as guards from "../../src/programmes/guards.ts";
import * as index from "../../src/programmes/index.ts";
import * as serviceSchemas from "../../src/programmes/services/schema.ts";
import * as talentSchemas from "../../src/programmes/talents/schema.ts";
import { describeGuards } from "../support/guards.ts";
import {
  cohort,
  course,
  reach,
  service,
  smallestCohort,
  smallestCourse,
  smallestService,
  team,
  worker,
} from "./service-samples.ts";

describe("guards of services, courses and talents", () => {
  describeGuards({
    guards,
    schemas: [serviceSchemas, courseSchemas, talentSchemas],
    index,
    models: ["Service", "ServiceReach", "Course", "Cohort", "Talent"],
    samples: {
      Service: [service, smallestService],
      ServiceReach: [reach],
      Course: [course, smallestCourse],
      Cohort: [cohort, smallestCohort],
      Talent: [team, worker],
    },
  });
});
