import { describe } from "vitest";
import * as guards from "../../src/programmes/guards.ts";
import * as schemas from "../../src/programmes/editions/schema.ts";
import * as index from "../../src/programmes/index.ts";
import { describeGuards } from "../support/guards.ts";
import {
  edition,
  programme,
  release,
  session,
  smallestEdition,
  smallestProgramme,
  week,
} from "./edition-samples.ts";

describe("guards of the family of editions", () => {
  describeGuards({
    guards,
    schemas: [schemas],
    index,
    models: ["BodyRole", "Edition", "Programme", "Session"],
    samples: {
      BodyRole: edition.roles,
      Edition: [edition, smallestEdition],
      Programme: [programme, smallestProgramme],
      Session: [session, week, release],
    },
  });
});
