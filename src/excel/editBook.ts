import type { BookEdit, EditOptions, EditResult } from "./bookEdit";
import { addContact } from "./contactEdit";
import { openEdit } from "./editJob";
import type { EditJob } from "./editJob";
import { editFollowUps } from "./followUpEdit";
import { asResult } from "./halt";
import type { Result } from "./job";
import { copyList } from "./listEdit";
import { editStages } from "./stageEdit";

/** Makes a small change and remembers how to put it back. When nothing has to be changed `count` is 0 and nothing is remembered. */
export async function editBook(options: EditOptions, edit: BookEdit): Promise<Result<EditResult>> {
  return asResult(async () => make(await openEdit(options), edit));
}

function make(job: EditJob, edit: BookEdit): Promise<EditResult> {
  switch (edit.kind) {
    case "followUp":
      return editFollowUps(job, edit);
    case "stage":
      return editStages(job, edit);
    case "contact":
      return addContact(job, edit);
    case "list":
      return copyList(job, edit);
  }
}
