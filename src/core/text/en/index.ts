import { churn } from "./churn";
import { codes } from "./codes";
import { cohorts } from "./cohorts";
import { desk } from "./desk";
import { dwell } from "./dwell";
import { heads } from "./heads";
import { migration } from "./migration";
import { notes } from "./notes";
import { overview } from "./overview";
import { playbook } from "./playbook";
import { prediction } from "./prediction";
import { pyramid } from "./pyramid";
import { review } from "./review";
import { rfm } from "./rfm";
import { sentences } from "./sentences";
import { settings } from "./settings";
import { sources } from "./sources";
import { team } from "./team";
import { why } from "./why";

/** Every message of the core in English: one file a page, and those that pages share. */
export const messages = {
  ...churn,
  ...codes,
  ...cohorts,
  ...desk,
  ...dwell,
  ...heads,
  ...migration,
  ...notes,
  ...overview,
  ...playbook,
  ...prediction,
  ...pyramid,
  ...review,
  ...rfm,
  ...sentences,
  ...settings,
  ...sources,
  ...team,
  ...why,
};
