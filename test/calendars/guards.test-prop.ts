import { describe } from "vitest";
import * as guards from "../../src/calendars/guards.ts";
import * as index from "../../src/calendars/index.ts";
import * as schemas from "../../src/calendars/schema.ts";
import { describeGuards } from "../support/guards.ts";

describe("guards of linli/calendars", () => {
  describeGuards({ guards, schemas: [schemas], index, samples: { CalendarYear: [index.china2026] } });
});
