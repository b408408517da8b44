import { describe } from "vitest";
import * as guards from "../../src/ratings/guards.ts";
import * as index from "../../src/ratings/index.ts";
import * as schemas from "../../src/ratings/schema.ts";
import * as scoreSchemas from "../../src/ratings/scores/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { rating, recognition, smallestRating, smallestRecognition } from "./rating-samples.ts";
import { scoreScheme, smallestScoreScheme } from "./score-samples.ts";

describe("guards of linli/ratings", () => {
  describeGuards({
    guards,
    schemas: [schemas, scoreSchemas],
    index,
    samples: {
      Rating: [rating, smallestRating],
      Recognition: [recognition, smallestRecognition],
      ScoreScheme: [scoreScheme, smallestScoreScheme],
    },
  });
});
