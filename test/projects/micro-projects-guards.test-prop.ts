import { describe } from "vitest";
import * as guards from "../../src/projects/guards.ts";
import * as index from "../../src/projects/index.ts";
import * as schemas from "../../src/projects/micro-projects/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { microProject, rejectedMicroProject } from "./micro-project-samples.ts";

describe("guards of micro-projects", () => {
  describeGuards({
    guards,
    schemas: [schemas],
    index,
    models: ["MicroProject"],
    samples: {
      MicroProject: [microProject, rejectedMicroProject],
    },
  });
});
