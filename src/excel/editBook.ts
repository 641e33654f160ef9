import type { BookEdit, EditOptions, EditResult } from "./bookEdit";
import { addContact } from "./edit/contactEdit";
import { openEdit } from "./edit/editJob";
import type { EditJob } from "./edit/editJob";
import { editFollowUps } from "./edit/followUpEdit";
import { asResult } from "./session/halt";
import type { Result } from "./job";
import { copyList } from "./edit/listEdit";
import { editStages } from "./edit/stageEdit";

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
