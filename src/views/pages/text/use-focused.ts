import { useEffect, useRef, type RefObject } from "react";

/** A field in which one begins to type as soon as it is opened, the caret behind its words. */
export function useFocused(focus: boolean): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (!focus || element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [focus]);
  return field;
}
