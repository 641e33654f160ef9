import type { Settings } from "../../core/settings";
import type { EditOptions } from "../bookEdit";
import { readMemory } from "../memory/bookSettings";
import { findSources } from "../find/findSources";
import type { Sources } from "../find/findSources";
import { openSession } from "../session/session";
import type { Session } from "../session/session";

/** An edit and the book that it is made in. */
export interface EditJob {
  session: Session;
  sources: Sources;
  settings: Settings;
  /** ISO 8601. */
  at: string;
}

export async function openEdit(options: EditOptions): Promise<EditJob> {
  const session = openSession(options);
  const { record, settings } = await readMemory(session);
  const sources = await findSources(session, record, options.overrides);
  return { session, sources, settings, at: options.now };
}
