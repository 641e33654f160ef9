/** The Playbook page, and what to do next with a customer. */
export const playbook = {} as const;
