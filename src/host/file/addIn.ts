/**
 * The add-in whose settings the host keeps in the file, as `manifest.xml` identifies it. Excel matches a stored web
 * extension by this id and store; `developer` in the registry is how a sideloaded manifest is found.
 */
export const ADD_IN = {
  id: "12588585-f111-415b-a7f1-235f0cd90e51",
  version: "0.1.0.0",
  store: "developer",
  storeType: "Registry",
} as const;
