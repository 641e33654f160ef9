import { children, type Element } from "./document";
import { legalText } from "./text";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element in the namespace and with the prefix of `like`. It is not attached. */
export function make(
  like: Element,
  name: string,
  attributes: Attributes = {},
  ...content: (Element | string)[]
): Element {
  const document = like.ownerDocument;
  if (!document) throw new Error("an element belongs to a document");
  const element = document.createElementNS(
    like.namespaceURI,
    like.prefix ? `${like.prefix}:${name}` : name
  );
  setAttributes(element, attributes);
  for (const piece of content)
    element.appendChild(
      typeof piece === "string" ? document.createTextNode(legalText(piece)) : piece
    );
  return element;
}

/** Undefined removes the attribute; true and false are written as 1 and 0. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else
      element.setAttribute(
        name,
        typeof value === "boolean" ? (value ? "1" : "0") : legalText(String(value))
      );
}

/** Puts the element where the schema wants it among its parent's children. `order` lists their local names. */
export function place(parent: Element, element: Element, order: readonly string[]): Element {
  const rank = order.indexOf(element.localName ?? "");
  const next = children(parent).find((sibling) => order.indexOf(sibling.localName ?? "") > rank);
  parent.insertBefore(element, next ?? null);
  return element;
}

/** The child of that name, made and placed if it is missing. */
export function ensure(
  parent: Element,
  name: string,
  order: readonly string[],
  attributes: Attributes = {}
): Element {
  return children(parent, name)[0] ?? place(parent, make(parent, name, attributes), order);
}

export function remove(element: Element | undefined): void {
  element?.parentNode?.removeChild(element);
}

export function removeAll(parent: Element, name: string): void {
  for (const element of children(parent, name)) remove(element);
}

/** Replaces the child of that name, or removes it when there is nothing to put in its place. */
export function replace(
  parent: Element,
  name: string,
  element: Element | undefined,
  order: readonly string[]
): void {
  removeAll(parent, name);
  if (element) place(parent, element, order);
}
