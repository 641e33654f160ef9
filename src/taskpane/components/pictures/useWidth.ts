import { useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** The width in pixels that an element has at the moment; 0 until it is on the page, which nobody sees. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = (pixels: number) => setWidth(Math.round(pixels));
    measure(element.current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
